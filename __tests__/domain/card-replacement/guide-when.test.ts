import { holdsWhen, rowsThatHold, standsAt } from '@/domain/card-replacement/guide-when'
import type { GuideWhen } from '@/domain/card-replacement/guide'
import type { Position, ReplacementCase } from '@/domain/card-replacement/states'
import type { Claim } from '@/domain/shared/source'

const lost: ReplacementCase = { reason: 'lost', channel: 'branch', place: '320200' }
const waiting: Position = { stage: 'producing', oldCard: 'formal_loss', bankAccount: 'inactive', ecard: null, payee: 'to_update', hospital: 'to_relink' }
const said = (text: string, place = 'cn'): Claim => ({ text, grade: 'B', sources: ['rs-qa'], place })

describe('when a row of the guide holds', () => {
  it('what is not named does not matter: a row that names nothing holds always', () => expect(holdsWhen({}, lost, waiting)).toBe(true))

  it.each<[string, GuideWhen, boolean]>([
    ['its stage', { stages: ['initializing', 'producing'] }, true],
    ['another stage', { stages: ['dispatched'] }, false],
    ['its reason', { reasons: ['first', 'lost'] }, true],
    ['another reason', { reasons: ['first'] }, false],
    ['its channel', { channels: ['branch'] }, true],
    ['another channel', { channels: ['instant', 'online', 'employer'] }, false],
    ['a state beside the card', { sides: { oldCard: ['temp_loss', 'formal_loss'] } }, true],
    ['another state beside the card', { sides: { oldCard: ['normal'] } }, false],
    ['nothing having happened to the electronic card', { sides: { ecard: [null] } }, true],
    ['the electronic card restored', { sides: { ecard: ['restored'] } }, false],
    ['the bank account still inactive', { sides: { bankAccount: ['inactive'] } }, true],
    ['the payee changed', { sides: { payee: ['updated'] } }, false],
    ['the hospital told', { sides: { hospital: ['relinked'] } }, false],
    ['two sides that both fit', { sides: { oldCard: ['formal_loss'], hospital: ['to_relink'] } }, true],
    ['two sides of which one does not fit', { sides: { oldCard: ['formal_loss'], hospital: ['relinked'] } }, false],
    ['no stage at all', { stages: [] }, false],
    ['everything, and it all fits', { stages: ['producing'], reasons: ['lost'], channels: ['branch'], sides: { oldCard: ['formal_loss'] }, places: ['320000'] }, true],
    ['everything, and the channel alone does not fit', { stages: ['producing'], reasons: ['lost'], channels: ['online'], places: ['320000'] }, false],
  ])('naming %s', (_, when, holds) => expect(holdsWhen(when, lost, waiting)).toBe(holds))

  it('null stands for a card that never was', () => {
    const noOldCard = { ...waiting, oldCard: null }
    expect(holdsWhen({ sides: { oldCard: [null] } }, lost, noOldCard)).toBe(true)
    expect(holdsWhen({ sides: { oldCard: [null] } }, lost, waiting)).toBe(false)
    expect(holdsWhen({ sides: { oldCard: ['normal'] } }, lost, noOldCard)).toBe(false)
  })

  it.each([
    ['320200', ['320200'], true],
    ['320200', ['320000'], true],
    ['320000', ['320200'], false],
    ['320100', ['320200'], false],
    ['330784', ['330700'], true],
    ['110000', ['110000'], true],
    ['110000', ['220100', '110000'], true],
    [null, ['320200'], false],
    [null, ['cn'], true],
  ])('somebody in %s is told what holds in %j: %s', (place, places, holds) => expect(holdsWhen({ places }, { ...lost, place }, waiting)).toBe(holds))
})

describe('what has been reached', () => {
  it('is the stage, or a state beside the card', () => {
    expect(standsAt(['producing'], waiting)).toBe(true)
    expect(standsAt(['temp_loss', 'formal_loss'], waiting)).toBe(true)
    expect(standsAt(['to_relink'], waiting)).toBe(true)
  })

  it('is nothing that lies before or ahead', () => {
    expect(standsAt(['submitted', 'dispatched', 'cancelled', 'activated', 'restored', 'updated', 'relinked'], waiting)).toBe(false)
    expect(standsAt([], waiting)).toBe(false)
  })
})

describe('the rows that hold', () => {
  const rows = [
    { id: 'code', when: { reasons: ['first' as const] }, say: [said('头一张卡。')] },
    { id: 'papers', when: {}, say: [said('留票据。'), said('无锡留这个。', '320200'), said('江苏留这个。', '320000'), said('长春留这个。', '220100')] },
    { id: 'code', when: { reasons: ['lost' as const] }, say: [said('卡丢了。')] },
    { id: 'code', when: {}, say: [said('别的。')] },
    { id: 'gone', when: { stages: ['usable' as const] }, say: [said('通了。')] },
  ]
  const told = (of: ReplacementCase) => rowsThatHold(rows, of, waiting).map(({ id, say }) => [id, ...say.map(({ text }) => text)])

  it('are, of each id, the first that holds, where it stands', () => {
    expect(told(lost).map(([id, first]) => [id, first])).toEqual([['papers', '留票据。'], ['code', '卡丢了。']])
    expect(told({ ...lost, reason: 'first' }).map(([id, first]) => [id, first])).toEqual([['code', '头一张卡。'], ['papers', '留票据。']])
    expect(told({ ...lost, reason: 'upgrade' }).map(([id, first]) => [id, first])).toEqual([['papers', '留票据。'], ['code', '别的。']])
  })

  it('say only what holds in the place of the case', () => {
    expect(told(lost)[0]).toEqual(['papers', '留票据。', '无锡留这个。', '江苏留这个。'])
    expect(told({ ...lost, place: '320100' })[0]).toEqual(['papers', '留票据。', '江苏留这个。'])
    expect(told({ ...lost, place: null })[0]).toEqual(['papers', '留票据。'])
  })

  it('leave the content as it was', () => expect(rows[1]!.say).toHaveLength(4))
})
