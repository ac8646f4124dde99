import { auditModules } from '../../../scripts/audit-content/audit'
import { auditClaims } from '../../../scripts/audit-content/claims'
import { describeIssue } from '@/domain/knowledge/describe-issue'
import { broken, content, modules } from './content-modules'

const folders = new Set(content.all.claims.map(({ at }) => at.split(/[/#]/).slice(0, at.indexOf('/') < at.indexOf('#') && at.includes('/') ? 2 : 1).join('/')))

describe('every claim in the content', () => {
  it('is found by the walk, in every scene and kind of content', () => {
    for (const folder of [
      'actions/card', 'actions/family', 'actions/phone', 'articles/procedures', 'articles/rules', 'articles/themes', 'faults/card', 'faults/family', 'faults/phone',
      'handlers', 'myths/family', 'papers', 'places/card-fields', 'places/insurance-fields', 'places/places', 'wording/fallback-ladder', 'wording/manual-reimbursement',
    ])
      expect([...folders]).toContain(folder)
    expect(content.all.claims.length).toBeGreaterThan(1300)
  })

  it('has sources, a place, a grade its sources can carry, facts that exist, and sentences of at most 60 characters', () => {
    expect(auditClaims(content).map(describeIssue)).toEqual([])
  })
})

it('the content loads, and nothing at all is found wrong with it by what the build runs first', () => {
  expect(broken).toEqual([])
  expect(auditModules(modules).lines).toEqual([])
})
