import { auditClaim } from '@/domain/knowledge/audit-content'
import { claimsIn, longestSentence, wordsIn } from '@/domain/knowledge/audit-words'
import { actionTexts } from '@/content/actions'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { papers } from '@/content/papers'
import { places } from '@/content/places/places'
import { sources } from '@/content/sources'
import { contentModules } from './content-modules'

const registry = { sources, handlers, papers }
const claims = contentModules().flatMap(({ at, value }) => claimsIn(value, at))

describe('every claim in the content', () => {
  it('is found by the walk, in faults, actions, handlers, papers, places and wording', () => {
    const files = new Set(claims.map(({ at }) => at.split('#')[0]))
    for (const file of ['faults/index', 'action-texts', 'handlers', 'papers', 'places', 'wording/fallback-ladder', 'wording/manual-reimbursement']) expect(files).toContain(file)
    expect(claims.length).toBeGreaterThan(300)
  })

  it('has sources, a place, and a grade its sources can carry', () => {
    expect(claims.flatMap(({ at, claim }) => auditClaim(at, claim, registry))).toEqual([])
  })

  it('reads in sentences of at most 60 characters', () => {
    const told = [faultTexts, actionTexts, handlers, papers, places].flatMap((content) => wordsIn(content, ''))
    const wording = contentModules().filter(({ at }) => at.startsWith('wording/')).flatMap(({ at, value }) => wordsIn(value, at))
    expect([...told, ...wording].filter(({ text }) => longestSentence(text) > 60)).toEqual([])
  })
})
