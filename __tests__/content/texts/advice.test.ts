import { forbiddenAdvice, hasHalfWidthPunctuation, wordsIn } from '@/domain/knowledge/audit-words'
import { contentModules } from './content-modules'
import { heardNotTold, refutingSentences } from './refuting-sentences'

const everything = contentModules().flatMap(({ at, value }) => wordsIn(value, at))
const words = everything.filter(({ at }) => !heardNotTold.some((pattern) => pattern.test(at)))
const isAllowed = ({ at, text }: { at: string; text: string }) => refutingSentences.some((allowed) => allowed.at === at && allowed.text === text)
const offences = words.filter(({ text }) => forbiddenAdvice(text).length > 0)

describe('all content', () => {
  it('is really walked: texts of faults, actions, wording and places are among the strings', () => {
    const paths = words.map(({ at }) => at)
    expect(words.length).toBeGreaterThan(1000)
    for (const path of ['faults/index#faultTexts.pin-wrong.name', 'action-texts#actionTexts.show-own-code.say.text', 'wording/card-zero#cardZero.title', 'places#places.510100.name'])
      expect(paths).toContain(path)
  })

  it('is left out of the audit only where it is heard and never told, and each such place exists', () => {
    for (const pattern of heardNotTold) expect(everything.some(({ at }) => pattern.test(at))).toBe(true)
    expect(words.filter(({ at }) => /^diagnosis\/lexicon#lexicon\.\d+\.note$/.test(at)).length).toBeGreaterThan(0)
  })

  it('holds no advice that can hurt, save the sentences listed as refuting it', () => {
    expect(offences.filter((one) => !isAllowed(one)).map(({ at, text }) => `${at} ${forbiddenAdvice(text).join(',')}: ${text}`)).toEqual([])
  })

  it('has no stale or needless entry among the refuting sentences', () => {
    expect(refutingSentences.filter(({ at, text }) => !offences.some((one) => one.at === at && one.text === text))).toEqual([])
  })

  it('uses full-width punctuation next to Chinese characters', () => {
    expect(words.filter(({ text }) => hasHalfWidthPunctuation(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual([])
  })
})
