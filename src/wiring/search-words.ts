import { createStore } from 'zustand'

// What the search page is opened with: an id that leads nowhere. Handed out once.
const brought = createStore<{ readonly id: string | null }>(() => ({ id: null }))

export const searchNear = (id: string): void => brought.setState({ id })

export const takeUnknown = (): string | null => {
  const { id } = brought.getState()
  if (id !== null) brought.setState({ id: null })
  return id
}
