import { choiceAt, choices, placeOfChoice } from '@/domain/share/choice'

describe('a choice among n things', () => {
  // Of 4, up to 2: {} · {0} {1} {2} {3} · {0,1} {0,2} {1,2} {0,3} {1,3} {2,3}; by their largest number.
  const inOrder = [[], [0], [1], [2], [3], [0, 1], [0, 2], [1, 2], [0, 3], [1, 3], [2, 3]]

  it('has its place: smaller choices first, then by the largest number', () => {
    expect(inOrder.map((chosen) => placeOfChoice(4, chosen))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(inOrder.map((_, place) => choiceAt(4, 2, place))).toEqual(inOrder)
  })

  it('is one of 1 + 4 + 6 where up to two of four are chosen, and of 2⁴ where any number is', () => {
    expect([choices(4, 0), choices(4, 1), choices(4, 2), choices(4, 12)]).toEqual([1, 5, 11, 16])
  })

  it('is counted exactly up to twelve of sixty: the sum of Pascal’s triangle', () => {
    // C(60, 12) = 1 399 358 844 975; the place of the last choice is the number of all of them less one.
    expect(placeOfChoice(60, [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59]) + 1).toBe(choices(60, 12))
    expect(choices(60, 12) - choices(60, 11)).toBe(1_399_358_844_975)
  })

  it('comes back from its place', () => {
    for (const chosen of [[0], [46], [3, 17, 18, 40], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 46], [35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46]]) {
      expect(choiceAt(47, 12, placeOfChoice(47, chosen))).toEqual(chosen)
    }
  })

  it('is some choice, never one beyond n, at a place there is not', () => {
    for (const place of [11, 12, 500, 1e12]) {
      const chosen = choiceAt(4, 2, place)
      expect(chosen.length).toBeLessThanOrEqual(2)
      expect(chosen.every((number) => number >= 0 && number < 4)).toBe(true)
    }
  })
})
