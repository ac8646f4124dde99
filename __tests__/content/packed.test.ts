import { actionTexts } from '@/content/actions'
import { articles } from '@/content/articles'
import { facts } from '@/content/facts'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { myths } from '@/content/myths'
import { papers } from '@/content/papers'
import { placeFields } from '@/content/places/fields'
import { places } from '@/content/places/places'
import { sources } from '@/content/sources'
import { manualReimbursement } from '@/content/wording/manual-reimbursement'
import { packClaims, unpackClaims } from '@/domain/knowledge/packed-claims'

const known = Object.keys(sources)

test.each(Object.entries({ actionTexts, articles, facts, faultTexts, handlers, myths, papers, placeFields, places, manualReimbursement }))('%s comes out of its packed form word for word', (_, content) => {
  const packed = packClaims(content, known)
  expect(unpackClaims(JSON.parse(JSON.stringify(packed)), known)).toEqual(content)
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(content).length)
})

test('a claim keeps everything it rests on', () => {
  const claim = { text: '几号截止，各地不同|问清。', grade: 'D', sources: ['b', 'a'], place: '510100', confirmWith: '医保热线 12393' } as const
  const packed = packClaims([claim], ['a', 'b'])
  expect(packed.value).toEqual(['¦D0100@510100~医保热线 12393|几号截止，各地不同|问清。'])
  expect(unpackClaims(packed, ['a', 'b'])).toEqual([claim])
})

test('there are few enough sources for two figures', () => expect(known.length).toBeLessThanOrEqual(100))

test('a shape is written down once, a text that stands twice as well, and entries under their ids without the ids', () => {
  const steps = [{ say: '请窗口再念一遍屏幕上的字' }, { say: '请窗口再念一遍屏幕上的字' }]
  const content = { 'pin-locked': { id: 'pin-locked', steps }, 'pin-wrong': { id: 'pin-wrong', steps: [] } }
  const packed = packClaims(content, [])
  expect(packed).toEqual({ shapes: ['id steps', 'say'], shared: ['请窗口再念一遍屏幕上的字'], value: [-1, [0, 'pin-locked', [[1, '§0'], [1, '§0']]], [0, 'pin-wrong', []]] })
  expect(unpackClaims(packed, [])).toEqual(content)
})

test('what is null and of which kind a thing is stands in the shape, not in each record', () => {
  const content = [{ kind: 'now', steps: ['坐下'], until: null }, { kind: 'now', steps: ['等号'], until: null }, { kind: 'later', steps: [], until: '2027' }]
  const packed = packClaims(content, [])
  expect(packed).toEqual({ shapes: ['kind=now steps until=', 'kind=later steps until'], shared: [], value: [[0, ['坐下']], [0, ['等号']], [1, [], '2027']] })
  expect(unpackClaims(packed, [])).toEqual(content)
})

test('empty records, lists and null come through; a list of numbers is refused rather than misread', () => {
  const content = { none: {}, list: [], nothing: null, flag: true, amount: 5 }
  expect(unpackClaims(packClaims(content, []), [])).toEqual(content)
  expect(() => packClaims({ amounts: [1, 2] }, [])).toThrow(RangeError)
})
