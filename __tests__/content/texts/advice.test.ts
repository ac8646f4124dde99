import { auditToldWords, toldWords } from '../../../scripts/audit-content/words'
import { forbiddenAdvice } from '@/domain/knowledge/audit-words'
import { describeIssue } from '@/domain/knowledge/describe-issue'
import { content } from './content-modules'
import { heardNotTold, refutingSentences } from './refuting-sentences'

const everything = content.all.words
const words = toldWords(content)

describe('all content', () => {
  it('is really walked: every folder is among what people may read, each text where it is written', () => {
    const paths = words.map(({ at }) => at)
    expect(words.length).toBeGreaterThan(5000)
    for (const path of [
      'faults/card/password#password.pin-wrong.name',
      'faults/family/limits-and-age#limitsAndAge.family-limit-main.meaning.text',
      'faults/phone/cannot-pay-online#cannotPayOnline.auth-expired.askClerk',
      'actions/card#cardActions.show-own-code.3',
      'articles/themes/demagnetising#demagnetising.title',
      'facts/card#cardFacts.pin-lock-tries.name',
      'myths/magnet#magnetMyths.card-demagnetised.truth.0.text',
      'places/card-fields#cardFields.channels.national.text',
      'places/places#places.510100.name',
      'diagnosis/card/question-texts#questionTexts.message.ask',
      'handlers#handlers.insurance-hotline.name',
      'screens/home#home.disclaimer',
      'wording/card-zero#cardZero.title',
    ])
      expect([path, paths.includes(path)]).toEqual([path, true])
  })

  it('is left out of the audit only where it is heard and never told, and each such place exists', () => {
    for (const pattern of heardNotTold) expect(everything.some(({ at }) => pattern.test(at))).toBe(true)
    const leftOut = everything.filter((one) => !words.includes(one)).map(({ at }) => at.split('#')[0])
    expect([...new Set(leftOut)].sort().filter((file) => !/^(diagnosis|myths|search)\//.test(file!))).toEqual([])
    expect(words.filter(({ at }) => /^diagnosis\/lexicon#lexicon\.\d+\.note$/.test(at)).length).toBeGreaterThan(5)
    expect(words.filter(({ at }) => /^myths\/\w+#\w+\.[^.]+\.(truth\.\d+|instead)\.text$/.test(at)).length).toBeGreaterThan(80)
  })

  it('holds no advice that can hurt, save the sentences listed as refuting it, and full-width punctuation', () => {
    expect(auditToldWords(content).map(describeIssue)).toEqual([])
  })

  it('has no stale or needless entry among the refuting sentences', () => {
    expect(refutingSentences.filter(({ at, text }) => forbiddenAdvice(text).length === 0 || !words.some((one) => one.at === at && one.text === text))).toEqual([])
  })
})
