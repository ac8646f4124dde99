import { describeIssue } from '@/domain/knowledge/describe-issue'

describe('an issue in one line', () => {
  it('names the file, the field and the reason', () => {
    expect(describeIssue({ rule: 'no-source', at: 'articles/rules/family#ageOfSixteen.blocks.1.steps.0' })).toBe(
      'src/content/articles/rules/family.ts · ageOfSixteen.blocks.1.steps.0.sources · there is none, and only U goes without',
    )
    expect(describeIssue({ rule: 'unknown-fault', at: 'articles/procedures/show-code#showMedicalCode.faults.3' })).toBe(
      'src/content/articles/procedures/show-code.ts · showMedicalCode.faults.3 · names a fault that does not exist',
    )
  })

  it('gives the reason of a finding as it is', () => {
    expect(describeIssue({ at: 'facts/card#cardFacts.temp-loss-days.reviewBy', reason: 'the day of the next review is missing' })).toBe(
      'src/content/facts/card.ts · cardFacts.temp-loss-days.reviewBy · the day of the next review is missing',
    )
  })

  it('puts a rule into words where a finding gives it as its reason', () => {
    expect(describeIssue({ at: 'places/fields#placeFields.channels.local.2', reason: 'graded-too-high' })).toBe(
      'src/content/places/fields.ts · placeFields.channels.local.2.grade · is higher than any of its sources carries',
    )
  })

  it('names the folder where the path names no file', () => {
    expect(describeIssue({ rule: 'too-long', at: 'pin-wrong.later.1' })).toBe('src/content/ · pin-wrong.later.1 · is too long')
  })
})
