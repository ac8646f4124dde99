import { createStore } from 'zustand'
import { entryQuery } from '@/domain/entry/entry-query'
import { goTo } from '@/platform/navigation'

// What the article page is opened for. Not from the address: see usePageLaunch.
const opened = createStore<{ readonly id: string | null }>(() => ({ id: null }))

export const openEntry = (id: string): void => {
  opened.setState({ id })
  goTo('article', entryQuery({ kind: 'article', id, from: null }))
}

/** The id a page was opened with from inside, handed out once. */
export const takeOpened = (): string | null => {
  const { id } = opened.getState()
  if (id !== null) opened.setState({ id: null })
  return id
}
