import type { Refusal } from '@/domain/card-replacement/states'

const MARKS: Readonly<Record<string, Refusal | null>> = {
  '+': null,
  '=': 'already-there',
  a: 'not-applied',
  p: 'not-picked-up',
  e: 'not-enabled',
  m: 'not-made-yet',
  g: 'gone-past',
  h: 'card-in-hand',
  w: 'too-late-to-withdraw',
  f: 'apply-again',
  i: 'instant-only',
  o: 'made-at-once',
  n: 'no-old-card',
  x: 'loss-first',
  l: 'loss-is-final',
  d: 'old-card-gone',
}

/** The cells of a grid written by hand, one mark a column; blanks are for the eye. An unknown mark is a mistake in the test. */
export const readRow = (row: string): readonly (Refusal | null)[] =>
  row
    .replace(/ /g, '')
    .split('')
    .map((mark) => {
      const meant = MARKS[mark]
      if (meant === undefined) throw new Error(`no such mark: ${mark}`)
      return meant
    })
