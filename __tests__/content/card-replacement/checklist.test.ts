import { checklistOf, todoOf } from '@/domain/card-replacement/checklist'
import { replay } from '@/domain/card-replacement/replay'
import { FAILURES, HOLDING, SIDES, STAGES } from '@/domain/card-replacement/states'
import type { Position, ReplacementCase, State } from '@/domain/card-replacement/states'
import type { IsoDate } from '@/domain/shared/iso-date'
import { checklist } from '@/content/card-replacement/checklist'
import { bankAccountSeparately } from '@/content/faults/repeated'
import { breaking, everySituation, once, situation } from './every-case'
import { textOf, wrongWithRows } from './guide-rows'

type At = Parameters<typeof situation>

const listOf = once((of, position) => checklistOf(checklist, of, position))
const todoIn = once((of, position) => todoOf(checklist, of, position))
const idsIn = (group: string, of: ReplacementCase, position: Position) => listOf(of, position).filter(({ item }) => item.group === group).map(({ item }) => item.id)
const todo = (...at: At) => todoOf(checklist, ...situation(...at)).join(' ')
const group = (name: string, ...at: At) => idsIn(name, ...situation(...at)).join(' ')
const item = (id: string, ...at: At) => listOf(...situation(...at)).filter(({ item: { id: one } }) => one === id)[0]
const said = (id: string, ...at: At) => textOf(item(id, ...at)?.item.say ?? [])

const UNTOUCHED = 'own-code family-account account-sharing remote-filing'
const LOSS = 'report-loss report-loss-formally report-loss-at-bank'

describe('what is to be done, case by case', () => {
  it('a card lost in 北京, through an instant branch: reported thrice, picked up, enabled, tried, and then what hangs on the account', () => {
    const beijing = (stage: Position['stage'], sides: Partial<Position> = {}) => todo('lost', 'instant', '110000', stage, sides)
    expect(beijing('draft')).toBe(`${LOSS} apply`)
    expect(beijing('submitted')).toBe(LOSS)
    expect(beijing('submitted', { oldCard: 'temp_loss' })).toBe('report-loss-formally report-loss-at-bank')
    expect(beijing('instant_issue', { oldCard: 'formal_loss' })).toBe('report-loss-at-bank pick-up')
    expect(beijing('picked_up', { oldCard: 'formal_loss' })).toBe('enable-social-function report-loss-at-bank activate-bank-account')
    expect(beijing('ss_enabled', { oldCard: 'cancelled', ecard: 'suspended' })).toBe('try-new-card relink-at-hospital activate-bank-account update-payee-account')
    expect(beijing('usable', { oldCard: 'cancelled', bankAccount: 'activated' })).toBe('relink-at-hospital update-payee-account close-old-bank-account')
    expect(beijing('usable', { oldCard: 'cancelled', bankAccount: 'activated', payee: 'updated', hospital: 'relinked' })).toBe('close-old-bank-account')
    expect(said('enable-social-function', 'lost', 'instant', '110000', 'picked_up')).toContain('在北京的即时制卡网点领的，当场就启用，先问一句。')
    expect(said('report-loss-formally', 'lost', 'instant', '110000', 'submitted')).toMatch(/几天后可能自动解挂.*北京的旧规定是 \{temp-loss-days\}/)
    expect(said('report-loss-formally', 'lost', 'instant', '310000', 'submitted')).not.toContain('{temp-loss-days}')
  })

  it('a damaged card in 杭州, through the app: nothing until it is sent, then to be received, the old card along', () => {
    const hangzhou = (stage: Position['stage'], sides: Partial<Position> = {}) => todo('damaged', 'online', '330100', stage, sides)
    expect(hangzhou('draft')).toBe('apply')
    expect(hangzhou('submitted')).toBe('')
    expect(hangzhou('producing')).toBe('')
    expect(hangzhou('dispatched')).toBe('pick-up')
    expect(hangzhou('pending_pickup')).toBe('pick-up hand-in-old-card')
    expect(hangzhou('picked_up', { bankAccount: 'activated', payee: 'updated' })).toBe('enable-social-function')
    expect(said('pick-up', 'damaged', 'online', '330100', 'dispatched')).toContain('邮寄的留意签收')
    expect(said('apply', 'damaged', 'online', '330100', 'draft')).toContain('带身份证和旧卡')
  })

  it('the first card of a newborn: no loss, no old account, no payee; papers of the child and the parent', () => {
    const newborn = (stage: Position['stage'], sides: Partial<Position> = {}) => todo('first', 'branch', null, stage, sides)
    expect(newborn('draft')).toBe('apply')
    expect(said('apply', 'first', 'branch', null, 'draft')).toMatch(/没满的可以用户口簿.*家长的身份证和户口簿/)
    expect(said('apply', 'first', 'branch', null, 'draft')).not.toContain('旧卡')
    expect(newborn('submitted')).toBe('')
    expect(newborn('pending_pickup')).toBe('pick-up')
    expect(said('pick-up', 'first', 'branch', null, 'pending_pickup')).toContain('由家长带户口簿和自己的身份证去')
    expect(said('activate-bank-account', 'first', 'branch', null, 'picked_up')).toMatch(/一般用不着它.*给孩子办的/)
    expect(said('activate-bank-account', 'first', 'branch', null, 'picked_up')).not.toMatch(/养老金|本人带身份证/)
    expect(newborn('picked_up')).toBe('enable-social-function activate-bank-account')
    expect(newborn('ss_enabled')).toBe('try-new-card relink-at-hospital activate-bank-account')
    expect(newborn('usable', { hospital: 'relinked', bankAccount: 'activated' })).toBe('')
    expect(said('relink-at-hospital', 'first', 'branch', null, 'ss_enabled')).not.toContain('换过卡')
    expect(group('untouched', 'first', 'branch', null, 'submitted')).toBe('own-code family-account')
    expect(said('family-account', 'first', 'branch', null, 'submitted')).toContain('不用等卡')
    expect(group('by-itself', 'first', 'branch', null, 'picked_up')).toBe('')
  })

  it('a card in hand and not enabled: enabling leads, whatever the bank has done', () => {
    expect(todo('upgrade', 'branch', null, 'picked_up')).toBe('enable-social-function activate-bank-account')
    expect(todo('upgrade', 'branch', null, 'picked_up', { bankAccount: 'activated' })).toBe('enable-social-function update-payee-account')
    expect(said('enable-social-function', 'upgrade', 'branch', null, 'picked_up')).toContain('医保APP里激活的是医保码，激活不了卡')
    expect(said('activate-bank-account', 'upgrade', 'branch', null, 'picked_up')).toMatch(/要本人带身份证.*两件事/)
  })

  it('the bank did not open the account: the identity card first, then another bank', () => {
    expect(todo('damaged', 'branch', null, 'bank_failed')).toBe('renew-id-or-change-bank')
    expect(said('renew-id-or-change-bank', 'damaged', 'branch', null, 'bank_failed')).toMatch(/先看身份证过期没有.*能不能换一家银行办/)
  })

  it('an expiring card that is whole: nothing while it is made', () => {
    expect(todo('expiring', 'branch', '110000', 'producing')).toBe('')
    expect(group('untouched', 'expiring', 'branch', '110000', 'producing')).toBe(UNTOUCHED)
  })

  it('a temporary loss and no more: it has to be made formal, at the bank as well, whatever the card was replaced for', () => {
    expect(todo('lost', 'branch', null, 'submitted', { oldCard: 'temp_loss' })).toBe('report-loss-formally report-loss-at-bank')
    expect(todo('upgrade', 'branch', null, 'submitted', { oldCard: 'temp_loss' })).toBe('report-loss-formally report-loss-at-bank')
    expect(item('report-loss', 'lost', 'branch', null, 'submitted', { oldCard: 'temp_loss' })?.done).toBe(true)
    expect(said('report-loss-formally', 'lost', 'branch', null, 'submitted', { oldCard: 'temp_loss' })).toContain('临时挂失不算完')
  })

  it('in 无锡 a formal loss counts at the bank as well, a temporary one does not', () => {
    expect(todo('lost', 'branch', '320200', 'submitted', { oldCard: 'temp_loss' })).toBe('report-loss-formally report-loss-at-bank')
    expect(todo('lost', 'branch', '320200', 'submitted', { oldCard: 'formal_loss' })).toBe('')
    expect(group('by-itself', 'lost', 'branch', '320200', 'submitted', { oldCard: 'formal_loss' })).toBe('report-loss-at-bank')
    expect(todo('lost', 'branch', '320100', 'submitted', { oldCard: 'formal_loss' })).toBe('report-loss-at-bank')
  })

  it('each failure leads on in its own way', () => {
    const after = (stage: Position['stage']) => todo('damaged', 'branch', null, stage)
    expect(FAILURES.map(after)).toEqual([
      'resubmit-photo-or-details', 'renew-id-or-change-bank', 'ask-for-remaking', 'ask-for-remaking', 'try-another-outlet', 'ask-where-card-went',
    ])
  })

  it('a changed name or number is changed with the insurance, too, until the card works', () => {
    expect(todo('info-change', 'branch', null, 'submitted')).toBe('correct-insurance-record')
    expect(todo('info-change', 'branch', null, 'usable', { bankAccount: 'activated', payee: 'updated', hospital: 'relinked' })).toBe('close-old-bank-account')
    expect(said('own-code', 'info-change', 'branch', null, 'submitted')).toContain('医保那边改好了')
  })
})

describe('what is left after what was told, day by day', () => {
  const day = (text: string) => text as IsoDate
  const after = (of: ReplacementCase, ...told: readonly (readonly [State, string])[]) => {
    const { position, refused } = replay(told.map(([state, on]) => ({ state, on: day(on) })), of, day('2026-11-22'))
    expect(refused).toEqual([])
    return todoOf(checklist, of, position)
  }
  const beijing: ReplacementCase = { reason: 'lost', channel: 'instant', place: '110000' }

  it('a card lost, reported and made at once in 北京: enabled on the spot, then only what hangs on the accounts', () => {
    const told: readonly (readonly [State, string])[] = [['temp_loss', '2026-11-18'], ['formal_loss', '2026-11-19'], ['submitted', '2026-11-19'], ['instant_issue', '2026-11-19'], ['picked_up', '2026-11-19']]
    expect(after(beijing, ...told.slice(0, 1))).toEqual(['report-loss-formally', 'report-loss-at-bank', 'apply'])
    expect(after(beijing, ...told.slice(0, 4))).toEqual(['report-loss-at-bank', 'pick-up'])
    expect(after(beijing, ...told)).toEqual(['enable-social-function', 'report-loss-at-bank', 'activate-bank-account'])
    expect(after(beijing, ...told, ['ss_enabled', '2026-11-19'], ['activated', '2026-11-19'])).toEqual(['try-new-card', 'relink-at-hospital', 'update-payee-account'])
  })

  it('a card that was only missed, and found again, leaves nothing to report', () => {
    expect(after({ ...beijing, reason: 'upgrade' }, ['submitted', '2026-11-10'], ['temp_loss', '2026-11-11'], ['normal', '2026-11-12'])).toEqual([])
  })

  it('a bank that refused, and the new application after it', () => {
    const of: ReplacementCase = { reason: 'damaged', channel: 'branch', place: '330100' }
    expect(after(of, ['submitted', '2026-11-02'], ['bank_failed', '2026-11-06'])).toEqual(['renew-id-or-change-bank'])
    expect(after(of, ['submitted', '2026-11-02'], ['bank_failed', '2026-11-06'], ['submitted', '2026-11-09'])).toEqual([])
  })

  it('two cards at once do not mix', () => {
    const newborn: ReplacementCase = { reason: 'first', channel: 'branch', place: '110000' }
    expect(after(newborn, ['submitted', '2026-11-01'], ['pending_pickup', '2026-11-20'])).toEqual(['pick-up'])
    expect(after(beijing, ['submitted', '2026-11-01'])).toEqual(['report-loss', 'report-loss-formally', 'report-loss-at-bank'])
  })
})

describe('what needs nothing, and what recovers alone', () => {
  it('the code, the relatives, sharing and filing hang on the person, at every stage of every replacement', () => {
    expect(breaking((of, position) => of.reason === 'first' || idsIn('untouched', of, position).join(' ') === UNTOUCHED)).toEqual([])
  })

  it('unbinding first is called the misunderstanding it is, with the reason', () => {
    expect(said('account-sharing', 'lost', 'branch', null, 'submitted')).toMatch(/只有医保关系变了，才自动解除.*先解绑再换卡，多半是误解：它不挂在卡号上/)
    const unbinding = checklist.flatMap(({ say }) => say).filter(({ text }) => /解绑|解除绑定/.test(text))
    expect(unbinding.length).toBeGreaterThanOrEqual(2)
    expect(unbinding.filter(({ text }) => !/不用解绑|误解/.test(text)).map(({ text }) => text)).toEqual([])
  })

  it('the electronic card comes back from the day the card is in hand, and what to do if it does not is told', () => {
    expect(breaking((of, position) => idsIn('by-itself', of, position).includes('ecard-recovers') === (of.reason !== 'first' && HOLDING.some((stage) => stage === position.stage)))).toEqual([])
    expect(said('ecard-recovers', 'lost', 'branch', null, 'ss_enabled')).toMatch(/自动恢复.*还不行.*12333/)
    expect(item('ecard-recovers', 'lost', 'branch', null, 'ss_enabled', { ecard: 'suspended' })?.done).toBe(false)
    expect(item('ecard-recovers', 'lost', 'branch', null, 'ss_enabled', { ecard: 'restored' })?.done).toBe(true)
  })

  it('the loss is reported to 12333 and to the bank, told as two things', () => {
    expect(item('report-loss-at-bank', 'lost', 'branch', null, 'submitted')!.item.say).toContain(bankAccountSeparately)
    expect(said('report-loss', 'lost', 'branch', null, 'submitted')).toContain('打 12333')
  })

  it('who has applied for the card is asked whether the loss was reported with it; in the hand of the new one, enabling comes first', () => {
    expect(item('report-loss', 'lost', 'branch', null, 'draft')?.item.title).toBe('打 12333 先挂失')
    expect(item('report-loss', 'lost', 'branch', null, 'producing')?.item.title).toBe('问旧卡挂失了没有')
    expect(said('report-loss', 'lost', 'branch', null, 'producing')).toMatch(/申请补卡的时候，旧卡挂失了没有？.*没有的.*临时挂失/)
    expect(todo('lost', 'branch', null, 'picked_up')).toBe('enable-social-function report-loss report-loss-at-bank activate-bank-account')
    expect(todo('lost', 'branch', null, 'picked_up', { oldCard: 'temp_loss' })).toBe('enable-social-function report-loss-formally report-loss-at-bank activate-bank-account')
  })

  it('the account of the payments is changed once the new one is activated or the card enabled, and the old one closed last of all', () => {
    expect(breaking((of, position) => !todoIn(of, position).includes('update-payee-account') || position.bankAccount === 'activated' || position.stage !== 'picked_up')).toEqual([])
    expect(breaking((of, position) => !todoIn(of, position).includes('close-old-bank-account') || position.stage === 'usable')).toEqual([])
    expect(said('close-old-bank-account', 'upgrade', 'branch', null, 'usable')).toMatch(/^先把养老金、代扣改到新卡/)
  })

  it('nobody applies or pays a second time unasked', () => {
    expect(said('ask-for-remaking', 'damaged', 'branch', null, 'factory_failed')).toMatch(/^先问清再动，别急着再申请一次.*收不收费/)
    expect(said('try-another-outlet', 'damaged', 'instant', null, 'instant_failed')).toMatch(/再过去，别白跑.*收不收费/)
    expect(said('ask-where-card-went', 'damaged', 'branch', null, 'pickup_overdue')).toMatch(/还能领就别急着重办.*收不收费/)
  })

  it('the electronic card is not untied before somebody was asked', () => {
    expect(said('ecard-recovers', 'lost', 'branch', null, 'ss_enabled')).toMatch(/先打 12333 问，别自己先解除关联/)
  })
})

describe('at every stage, for every reason, channel, place and state beside the card', () => {
  const LEADS_ON = ['pending_pickup', 'picked_up', 'ss_enabled', ...FAILURES]

  it('a failure, a card to be fetched, in hand or just enabled has something that leads on', () => {
    const leading: Readonly<Record<string, string>> = {
      pending_pickup: 'pick-up', picked_up: 'enable-social-function', ss_enabled: 'try-new-card', review_rejected: 'resubmit-photo-or-details', bank_failed: 'renew-id-or-change-bank',
      factory_failed: 'ask-for-remaking', init_failed: 'ask-for-remaking', instant_failed: 'try-another-outlet', pickup_overdue: 'ask-where-card-went',
    }
    expect(Object.keys(leading).sort()).toEqual([...LEADS_ON].sort())
    expect(breaking((of, position) => leading[position.stage] === undefined || todoIn(of, position).includes(leading[position.stage]!))).toEqual([])
  })

  it('a working card leaves only what hangs on the bank account and the hospital', () => {
    const left = ['relink-at-hospital', 'activate-bank-account', 'update-payee-account', 'close-old-bank-account']
    expect(breaking((of, position) => position.stage !== 'usable' || todoIn(of, position).every((id) => left.includes(id)))).toEqual([])
    const told = everySituation.filter(([, { stage }]) => stage === 'usable').flatMap(([of, position]) => listOf(of, position).map(({ item: one }) => textOf(one.say)))
    expect([...new Set(told)].filter((text) => /封存|刷不了|失败|挂失账户|过期/.test(text))).toEqual([])
  })

  it('nobody who lost nothing is told to report a loss, and nobody’s first card leaves an old one', () => {
    expect(breaking((of, position) => of.reason === 'lost' || position.oldCard === 'temp_loss' || position.oldCard === 'formal_loss' || !/report-loss/.test(todoIn(of, position).join()))).toEqual([])
    expect(breaking((of, position) => of.reason !== 'first' || !/loss|old|payee/.test(listOf(of, position).map(({ item: one }) => one.id).join()))).toEqual([])
  })

  it('who lost the card, before or meanwhile, hands in none', () => {
    expect(breaking((of, position) => !todoIn(of, position).includes('hand-in-old-card') || (of.reason !== 'lost' && position.oldCard === 'normal'))).toEqual([])
  })

  it('nothing stands on the list without a sentence that holds there, or twice', () => {
    expect(breaking((of, position) => listOf(of, position).every(({ item: { say } }) => say.length > 0))).toEqual([])
    expect(breaking((of, position) => new Set(listOf(of, position).map(({ item: { id } }) => id)).size === listOf(of, position).length)).toEqual([])
  })

  it('everything on it can come up, and what can be ticked off is ticked off by something', () => {
    const shown = new Set(everySituation.flatMap(([of, position]) => listOf(of, position).map(({ item: { id } }) => id)))
    expect(checklist.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([])
    const states: readonly string[] = [...STAGES, ...Object.values(SIDES).flat()]
    expect(checklist.flatMap(({ done }) => done ?? []).filter((state) => !states.includes(state))).toEqual([])
  })
})

describe('the words of it', () => {
  it('hold what the house asks: sources, grades, facts, 40 characters, titles of fourteen', () => {
    expect(wrongWithRows(checklist, 14)).toEqual([])
  })

  it('keep enabling and activating apart: 启用 is said of 社保功能, 激活 of the bank and the code', () => {
    const everything = checklist.flatMap(({ title, say }) => [title, ...say.map(({ text }) => text)])
    expect(everything.filter((text) => /启用(新卡)?银行|激活社保|社保功能(的)?激活|银行功能启用/.test(text))).toEqual([])
  })

  it('speak of nobody else’s card or code', () => {
    expect(checklist.map(({ say }) => textOf(say)).join('')).not.toMatch(/(家人|别人|父母|家长)的(卡|码|医保码)|充值/)
  })
})
