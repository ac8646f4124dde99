import type { Binding, FreeMain } from '@/domain/family-binding/plan-bindings'

/*
 * Who can be placed, found twice without the code's way of looking for it: by trying every assignment, and by counting places (Hall). Each
 * member is bound by one account, nobody by an own one, no account by more than it takes.
 */

/** Who is placed, as a text of ones and noughts in the order of the members, and the accounts used, in their order. */
export interface Best {
  readonly who: string
  readonly used: readonly string[]
}

/** More members first; of as many, those named earlier; then fewer accounts; then accounts named earlier. */
const better = (one: readonly (number | string)[], other: readonly (number | string)[]): boolean => {
  for (let at = 0; at < one.length; at++) {
    const [a, b] = [one[at] ?? 0, other[at] ?? 0]
    if (a !== b) return a > b
  }
  return false
}

/** The best of all assignments there are: each member to one of the accounts or to none. */
export const bestOfAll = (mains: readonly FreeMain[], members: readonly string[]): Best => {
  const left = mains.map(({ places }) => places)
  const used = mains.map(() => 0)
  let best: { readonly rank: readonly (number | string)[]; readonly found: Best } | null = null
  const go = (at: number, who: string, count: number): void => {
    if (at === members.length) {
      const accounts = used.map((many) => (many > 0 ? '1' : '0')).join('')
      const rank = [count, who, -accounts.replace(/0/g, '').length, accounts]
      if (!best || better(rank, best.rank)) best = { rank, found: { who, used: mains.filter((_, n) => (used[n] ?? 0) > 0).map(({ id }) => id) } }
      return
    }
    mains.forEach((main, n) => {
      if (main.id === members[at] || !left[n]) return
      left[n] = (left[n] ?? 0) - 1
      used[n] = (used[n] ?? 0) + 1
      go(at + 1, `${who}1`, count + 1)
      left[n] = (left[n] ?? 0) + 1
      used[n] = (used[n] ?? 0) - 1
    })
    go(at + 1, `${who}0`, count)
  }
  go(0, '', 0)
  return (best as { readonly found: Best } | null)?.found ?? { who: '', used: [] }
}

/**
 * In their order, whoever finds a place anywhere but in an own account, until all places are gone. Two members together can go everywhere, for
 * no two own the same account; so nothing else can be in the way.
 */
export const byCounting = (mains: readonly FreeMain[], members: readonly string[]): string => {
  let left = mains.reduce((sum, { places }) => sum + places, 0)
  return members
    .map((member) => {
      const elsewhere = mains.some(({ id, places }) => id !== member && places > 0)
      if (!elsewhere || left === 0) return '0'
      left--
      return '1'
    })
    .join('')
}

/** The fewest accounts that take the same people. */
export const fewest = (mains: readonly FreeMain[], members: readonly string[]): number => {
  const who = byCounting(mains, members)
  let few = mains.length
  for (let set = 0; set < 2 ** mains.length; set++) {
    const some = mains.filter((_, at) => Math.floor(set / 2 ** at) % 2 === 1)
    if (some.length < few && byCounting(some, members) === who) few = some.length
  }
  return few
}

/** What is wrong with a plan whatever is the best; empty where it can be carried out. */
export const wrongIn = (plan: readonly Binding[], mains: readonly FreeMain[], members: readonly string[]): readonly string[] => {
  const wrong: string[] = []
  for (const { member, main } of plan) {
    if (!members.includes(member)) wrong.push(`${member} is nobody`)
    if (member === main) wrong.push(`${member} is bound by an own account`)
    if (plan.filter((one) => one.member === member).length > 1) wrong.push(`${member} is bound twice`)
    const takes = mains.find(({ id }) => id === main)?.places ?? 0
    if (plan.filter((one) => one.main === main).length > takes) wrong.push(`${main} binds more than ${takes}`)
  }
  return wrong
}

export const whoOf = (plan: readonly Binding[], members: readonly string[]): string => members.map((id) => (plan.some(({ member }) => member === id) ? '1' : '0')).join('')
export const usedOf = (plan: readonly Binding[], mains: readonly FreeMain[]): readonly string[] => mains.map(({ id }) => id).filter((id) => plan.some(({ main }) => main === id))

/** Every way to give so many accounts places and owners: nobody of the family, or one of the members, each of them one account at most. */
export const everyFamily = (people: number, accounts: number, most: number): readonly (readonly FreeMain[])[] => {
  let all: (readonly FreeMain[])[] = [[]]
  for (let at = 0; at < accounts; at++) {
    all = all.flatMap((mains) => {
      const owners = [`a${at}`, ...Array.from({ length: people }, (_, n) => `f${n}`).filter((id) => mains.every((main) => main.id !== id))]
      return owners.flatMap((id) => Array.from({ length: most + 1 }, (_, places) => [...mains, { id, places }]))
    })
  }
  return all
}

export const peopleOf = (many: number): readonly string[] => Array.from({ length: many }, (_, n) => `f${n}`)
