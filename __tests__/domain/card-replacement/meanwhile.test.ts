import { meanwhileOf } from '@/domain/card-replacement/meanwhile'
import type { Meanwhile } from '@/domain/card-replacement/guide'
import type { Position, ReplacementCase } from '@/domain/card-replacement/states'

const of: ReplacementCase = { reason: 'damaged', channel: 'online', place: null }
const at = (stage: Position['stage']): Position => ({ stage, oldCard: 'normal', bankAccount: 'inactive', ecard: null, payee: 'to_update', hospital: 'to_relink' })
const row = (id: string, when: Meanwhile['when']): Meanwhile => ({ id, title: id, when, say: [{ text: '亮码。', grade: 'B', sources: ['rs-qa'], place: 'cn' }] })
const rows = [row('code', {}), row('new-card', { stages: ['usable'] }), row('temporary-card', { stages: ['producing'], places: ['220100'] }), row('papers', { stages: ['producing'] })]

it('what works meanwhile is what holds at this stage, in the order of the content', () => {
  expect(meanwhileOf(rows, of, at('producing')).map(({ id }) => id)).toEqual(['code', 'papers'])
  expect(meanwhileOf(rows, of, at('usable')).map(({ id }) => id)).toEqual(['code', 'new-card'])
  expect(meanwhileOf(rows, of, at('dispatched')).map(({ id }) => id)).toEqual(['code'])
})

it('what exists in one place is offered there alone', () => {
  expect(meanwhileOf(rows, { ...of, place: '220100' }, at('producing')).map(({ id }) => id)).toEqual(['code', 'temporary-card', 'papers'])
  expect(meanwhileOf(rows, { ...of, place: '220000' }, at('producing')).map(({ id }) => id)).toEqual(['code', 'papers'])
})

it('each is told whole', () => expect(meanwhileOf(rows, of, at('dispatched'))[0]).toEqual(rows[0]))

it('without rows there is nothing', () => expect(meanwhileOf([], of, at('producing'))).toEqual([]))
