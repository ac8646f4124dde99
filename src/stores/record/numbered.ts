/** The number in an id of ours: 12 of c12. */
export const numberOf = (id: string): number => Number(id.slice(1))

/** Of several with one number the first. */
export const once = <T>(all: readonly T[], idOf: (one: T) => string): readonly T[] => {
  const numbers = all.map((one) => numberOf(idOf(one)))
  return all.filter((_, at) => numbers.indexOf(numbers[at]!) === at)
}
