/** How many ways there are to choose k of n, exactly while below 2⁵³: 12 of 100 still are. */
const chooseOf = (n: number, k: number): number => {
  let ways = 1
  for (let i = 0; i < k; i++) ways = (ways * (n - i)) / (i + 1)
  return k > n ? 0 : ways
}

/** How many ways there are to choose up to `most` of n things. */
export const choices = (n: number, most: number): number => {
  let ways = 0
  for (let k = 0; k <= most; k++) ways += chooseOf(n, k)
  return ways
}

/**
 * The place of a choice (rising numbers below n) among all choices of as many or fewer: smaller ones first, then by their
 * largest numbers (combinatorial number system).
 */
export const placeOfChoice = (n: number, chosen: readonly number[]): number =>
  chosen.reduce((place, number, i) => place + chooseOf(number, i + 1), chosen.length ? choices(n, chosen.length - 1) : 0)

/** The choice at a place, at most `most` numbers; of a place beyond all choices, some choice. */
export const choiceAt = (n: number, most: number, place: number): number[] => {
  let size = 0
  let rest = place
  while (size < most && rest >= chooseOf(n, size)) rest -= chooseOf(n, size++)
  const chosen: number[] = []
  let number = n
  for (; size > 0; size--) {
    do number--
    while (number >= size && chooseOf(number, size) > rest)
    rest -= chooseOf(number, size)
    chosen.unshift(number)
  }
  return chosen
}
