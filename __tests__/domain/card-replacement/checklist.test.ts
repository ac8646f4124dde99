import { checklistOf, todoOf } from '@/domain/card-replacement/checklist'
import type { ChecklistItem, GuideWhen } from '@/domain/card-replacement/guide'
import type { Position, ReplacementCase } from '@/domain/card-replacement/states'

const of: ReplacementCase = { reason: 'lost', channel: 'branch', place: '110000' }
const before: Position = { stage: 'pending_pickup', oldCard: 'temp_loss', bankAccount: 'inactive', ecard: null, payee: 'to_update', hospital: 'to_relink' }
const row = (id: string, group: ChecklistItem['group'], when: GuideWhen, done?: ChecklistItem['done']): ChecklistItem => ({
  id, group, title: id, when, say: [{ text: '去办。', grade: 'B', sources: ['rs-qa'], place: 'cn' }], ...(done ? { done } : {}),
})
const rows = [
  row('code', 'untouched', {}),
  row('report', 'to-do', {}, ['temp_loss', 'formal_loss', 'cancelled']),
  row('bank', 'by-itself', { places: ['320200'] }),
  row('bank', 'to-do', {}),
  row('ecard', 'by-itself', { stages: ['picked_up', 'ss_enabled'] }, ['restored']),
  row('pick-up', 'to-do', {}, ['picked_up', 'ss_enabled']),
  row('payee', 'to-do', { stages: ['picked_up', 'ss_enabled'] }, ['updated']),
]
const listed = (position: Position, place = of.place) => checklistOf(rows, { ...of, place }, position).map(({ item, done }) => `${item.group} ${item.id}${done ? ' ✓' : ''}`)
const after: Position = { ...before, stage: 'ss_enabled', oldCard: 'cancelled', ecard: 'suspended' }

describe('the checklist', () => {
  it('says first what has to be done, then what recovers alone, then what needs nothing, each in the order of the content', () => {
    expect(listed(before)).toEqual(['to-do report ✓', 'to-do bank', 'to-do pick-up', 'untouched code'])
    expect(listed(after)).toEqual(['to-do report ✓', 'to-do bank', 'to-do pick-up ✓', 'to-do payee', 'by-itself ecard', 'untouched code'])
  })

  it('ticks off what was reported, as a stage or beside the card, and nothing else', () => {
    expect(listed({ ...before, oldCard: 'normal' })[0]).toBe('to-do report')
    expect(listed({ ...before, stage: 'picked_up' })[2]).toBe('to-do pick-up ✓')
    expect(listed({ ...after, payee: 'updated', ecard: 'restored' })).toEqual(['to-do report ✓', 'to-do bank', 'to-do pick-up ✓', 'to-do payee ✓', 'by-itself ecard ✓', 'untouched code'])
  })

  it('counts a thing once, in the group of its first row that holds', () => {
    expect(listed(before, '320200')).toEqual(['to-do report ✓', 'to-do pick-up', 'by-itself bank', 'untouched code'])
  })
})

describe('what is still to be done', () => {
  it('is what is to be done and was not reported', () => {
    expect(todoOf(rows, of, before)).toEqual(['bank', 'pick-up'])
    expect(todoOf(rows, of, { ...before, oldCard: 'normal' })).toEqual(['report', 'bank', 'pick-up'])
    expect(todoOf(rows, of, after)).toEqual(['bank', 'payee'])
    expect(todoOf(rows, of, { ...after, payee: 'updated' })).toEqual(['bank'])
  })

  it('is never what recovers by itself or needs nothing', () => expect(todoOf(rows, { ...of, place: '320200' }, { ...after, payee: 'updated' })).toEqual([]))
})
