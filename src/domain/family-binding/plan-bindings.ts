/** One new binding: whose code, in whose account. */
export interface Binding {
  readonly member: string
  readonly main: string
}

/** A main account that can take somebody, and how many. */
export interface FreeMain {
  readonly id: string
  readonly places: number
}

/** As many account sets are tried as there are subsets of so many. A family has fewer. */
export const MOST_MAINS = 10

/** Nobody is bound to an own account. */
const canTake = (main: FreeMain, member: string): boolean => main.id !== member

/**
 * As many members as these accounts can take, by augmenting paths (Kuhn): one who came earlier is moved to another account where that makes
 * room, and never left out for a later one.
 */
const matched = (mains: readonly FreeMain[], members: readonly string[]): readonly Binding[] => {
  // Of no prototype: somebody may be called constructor.
  const placed: Record<string, FreeMain> = Object.create(null)
  const takenBy = (main: FreeMain): readonly string[] => Object.keys(placed).filter((member) => placed[member] === main)
  const hasRoom = (main: FreeMain): boolean => takenBy(main).length < main.places
  const place = (member: string, tried: FreeMain[]): boolean => {
    const open = mains.filter((main) => canTake(main, member) && tried.indexOf(main) < 0)
    const take = (main: FreeMain | undefined): boolean => {
      if (main) placed[member] = main
      return main !== undefined
    }
    if (take(open.filter(hasRoom)[0])) return true
    for (const main of open) {
      if (tried.indexOf(main) >= 0) continue
      tried.push(main)
      if (takenBy(main).some((other) => place(other, tried))) return take(main)
    }
    return false
  }
  for (const member of members) place(member, [])
  return members.reduce<readonly Binding[]>((all, member) => (placed[member] ? all.concat({ member, main: placed[member].id }) : all), [])
}

const sizeOf = (set: number): number => (set === 0 ? 0 : (set & 1) + sizeOf(set >> 1))

/** Sets of accounts as bits, the smaller first, and of one size those of accounts named earlier. */
const setsOf = (count: number): readonly number[] => {
  const sets: number[] = []
  for (let set = 1; set < 1 << count; set++) sets.push(set)
  return sets.sort((one, other) => sizeOf(one) - sizeOf(other) || one - other)
}

const whoIn = (plan: readonly Binding[]): string => JSON.stringify(plan.map(({ member }) => member))

/**
 * Who binds whom: as many members as can be, each once, those named earlier first where places are short; and among all such plans one with
 * the fewest accounts to open, those named earlier first. At most ten accounts are looked at.
 */
export const planBindings = (mains: readonly FreeMain[], members: readonly string[]): readonly Binding[] => {
  const free = mains.filter(({ places }) => places > 0).slice(0, MOST_MAINS)
  const best = matched(free, members)
  for (const set of setsOf(free.length)) {
    const plan = matched(free.filter((_, at) => set & (1 << at)), members)
    if (whoIn(plan) === whoIn(best)) return plan
  }
  return best
}
