import { createStore, type StoreApi } from 'zustand/vanilla'

/** As much of an entry as the store needs to know. */
interface Identified {
  readonly id: string
}

export interface Knowledge<Entry extends Identified> {
  /** Content by id, in the order it is shown in; empty until it was loaded. Never persisted: it comes with the app. */
  readonly byId: Readonly<Record<string, Entry>>
}

export interface KnowledgeStore<Entry extends Identified> extends StoreApi<Knowledge<Entry>> {
  /** The entry of an id, or undefined where there is none (any more). The first call loads the content. */
  entry(id: string): Entry | undefined
  all(): readonly Entry[]
  /** Puts other content in the place of what is there, whole. */
  replace(entries: readonly Entry[]): void
}

const byId = <Entry extends Identified>(entries: readonly Entry[]): Readonly<Record<string, Entry>> => {
  const all: Record<string, Entry> = {}
  for (const entry of entries) all[entry.id] = entry
  return all
}

/** The knowledge by id. `load` is called once, when something is first looked up, so that no screen waits for what it does not show. */
export const createKnowledgeStore = <Entry extends Identified>(load: () => readonly Entry[]): KnowledgeStore<Entry> => {
  const store = createStore<Knowledge<Entry>>(() => ({ byId: {} }))
  let loaded = false
  const replace = (entries: readonly Entry[]): void => {
    loaded = true
    store.setState({ byId: byId(entries) })
  }
  const ready = (): Knowledge<Entry>['byId'] => {
    if (!loaded) replace(load())
    return store.getState().byId
  }
  const known = (id: string): boolean => Object.prototype.hasOwnProperty.call(ready(), id)
  return {
    ...store,
    entry: (id) => (known(id) ? ready()[id] : undefined),
    all: () => Object.keys(ready()).map((id) => ready()[id]!),
    replace,
  }
}
