import { meanwhileOf } from '@/domain/card-replacement/meanwhile'
import { MAKING } from '@/domain/card-replacement/states'
import type { Position, ReplacementCase } from '@/domain/card-replacement/states'
import { meanwhile } from '@/content/card-replacement/meanwhile'
import { fallbackLadder } from '@/content/wording/fallback-ladder'
import { manualReimbursement } from '@/content/wording/manual-reimbursement'
import { breaking, everySituation, once, situation } from './every-case'
import { textOf, wrongWithRows } from './guide-rows'

const rowsOf = once((of, position) => meanwhileOf(meanwhile, of, position))
const idsOf = (of: ReplacementCase, position: Position) => rowsOf(of, position).map(({ id }) => id)
const works = (...at: Parameters<typeof situation>) => idsOf(...situation(...at)).join(' ')
const said = (id: string, ...at: Parameters<typeof situation>) => textOf(rowsOf(...situation(...at)).filter((row) => row.id === id).flatMap(({ say }) => say))

describe('what works meanwhile, case by case', () => {
  it('a card lost in 北京, through an instant branch: the code, the identity card, paying; then the new card', () => {
    const beijing = (stage: Position['stage'], sides: Partial<Position> = {}) => works('lost', 'instant', '110000', stage, sides)
    expect(beijing('submitted')).toBe('show-own-code ask-id-card pay-first')
    expect(beijing('instant_issue', { oldCard: 'formal_loss' })).toBe('show-own-code ask-id-card pay-first')
    expect(beijing('picked_up', { oldCard: 'formal_loss' })).toBe('show-own-code ask-id-card enable-first pay-first')
    expect(beijing('ss_enabled', { oldCard: 'cancelled', ecard: 'suspended' })).toBe('show-own-code use-new-card ask-id-card pay-first')
    expect(beijing('usable', { oldCard: 'cancelled' })).toBe('show-own-code')
    expect(said('show-own-code', 'lost', 'instant', '110000', 'submitted')).toContain('电子社保卡这时可能用不了')
    expect(said('pay-first', 'lost', 'instant', '110000', 'submitted')).toMatch(/挂失、补卡的回执.*北京以前看病要出示领卡证明/)
  })

  it('a damaged card in 杭州, through the app: the electronic card as well, with its limits, and the question for a temporary card', () => {
    expect(works('damaged', 'online', '330100', 'producing')).toBe('show-own-code ask-id-card ecard-limits temporary-card pay-first')
    expect(said('ecard-limits', 'damaged', 'online', '330100', 'producing')).toMatch(/部分城市.*原卡一注销，它就用不了/)
    expect(said('temporary-card', 'damaged', 'online', '330100', 'producing')).toBe('打 12333 问有没有临时卡，有的城市补卡期间能办。')
    expect(works('damaged', 'online', '330100', 'dispatched', { oldCard: 'cancelled' })).toBe('show-own-code ask-id-card pay-first')
    expect(works('damaged', 'online', '330100', 'pending_pickup')).toBe('show-own-code ask-id-card ecard-limits pay-first')
  })

  it('the first card of a newborn: the child’s own code, or asking before paying; nothing of an old card', () => {
    expect(works('first', 'branch', null, 'producing')).toBe('show-own-code ask-id-card pay-first')
    expect(said('show-own-code', 'first', 'branch', null, 'producing')).toMatch(/绑了亲情账户，就能打开孩子本人的码。.*妈妈刷脸，用出生医学证明绑.*还没参保的/)
    expect(said('ask-id-card', 'first', 'branch', null, 'producing')).toContain('孩子没有身份证的')
    expect(said('ask-id-card', 'lost', 'branch', null, 'producing')).not.toContain('孩子')
    expect(said('pay-first', 'first', 'branch', null, 'producing')).toContain('有的地方列进能手工报的，通常要先问')
    expect(said('pay-first', 'first', 'branch', null, 'producing')).not.toContain('平顶山')
    expect(said('pay-first', 'first', 'branch', '410400', 'producing')).toContain('平顶山新华区列了新参保没发卡')
  })

  it('a card in hand and not enabled: it has to be enabled first, and what the bank did is not that', () => {
    expect(works('upgrade', 'branch', null, 'picked_up', { bankAccount: 'activated' })).toBe(
      'show-own-code ask-id-card enable-first bank-is-not-enough old-card-still-works ecard-limits pay-first',
    )
    expect(works('damaged', 'branch', null, 'picked_up')).toBe('show-own-code ask-id-card enable-first ecard-limits pay-first')
  })

  it('the bank did not open the account: as while waiting', () => {
    expect(works('lost', 'online', null, 'bank_failed', { oldCard: 'formal_loss' })).toBe('show-own-code ask-id-card temporary-card pay-first')
  })

  it('an old card that expires and is whole: it is used on, in 北京 until the third-generation card is enabled', () => {
    expect(works('expiring', 'branch', '110000', 'producing')).toBe('show-own-code ask-id-card old-card-still-works ecard-limits pay-first')
    expect(said('old-card-still-works', 'expiring', 'branch', '110000', 'producing')).toContain('北京的三代卡启用以前，原来的卡不停用。')
    expect(said('old-card-still-works', 'expiring', 'branch', '330100', 'producing')).not.toContain('北京')
    expect(works('expiring', 'branch', '110000', 'ss_enabled', { oldCard: 'cancelled' })).toBe('show-own-code use-new-card ask-id-card pay-first')
    expect(works('upgrade', 'branch', null, 'producing', { oldCard: 'formal_loss' })).toBe('show-own-code ask-id-card pay-first')
  })

  it('a temporary loss and no more: where the card is found, asking for it to be lifted', () => {
    expect(works('lost', 'branch', null, 'submitted', { oldCard: 'temp_loss' })).toBe('show-own-code ask-id-card lift-temp-loss temporary-card pay-first')
    expect(works('lost', 'branch', null, 'submitted', { oldCard: 'formal_loss' })).toBe('show-own-code ask-id-card temporary-card pay-first')
  })

  it('a temporary card is offered in 长春, with how long it lasts; not where the card is made at once, unless that failed', () => {
    expect(said('temporary-card', 'lost', 'branch', '220100', 'submitted')).toMatch(/长春以前有的临时卡，现在还办吗.*\{temporary-card-days\}.*\{temporary-card-longest\}.*不能到外地用/)
    expect(said('temporary-card', 'lost', 'branch', '220000', 'submitted')).toBe('打 12333 问有没有临时卡，有的城市补卡期间能办。')
    expect(works('lost', 'instant', '220100', 'submitted')).not.toContain('temporary-card')
    expect(said('temporary-card', 'lost', 'instant', '220100', 'instant_failed')).toContain('长春以前有的临时卡')
  })

  it('in 长沙 the identity card settles, and elsewhere it is a question', () => {
    expect(said('ask-id-card', 'lost', 'branch', '430100', 'submitted')).toContain('长沙 {id-card-settles-since}起')
    expect(said('ask-id-card', 'lost', 'branch', '430200', 'submitted')).not.toContain('长沙')
  })
})

describe('at every stage, for every reason, channel, place and state beside the card', () => {
  it('first of all comes the person’s own code, which the window can always read', () => {
    expect(breaking((of, position) => idsOf(of, position)[0] === 'show-own-code')).toEqual([])
    expect(breaking((of, position) => position.stage === 'usable' || rowsOf(of, position)[0]!.say[0] === fallbackLadder.FB1.say)).toEqual([])
  })

  it('until the card works one may ask for the identity card, and pay and keep the papers', () => {
    const until = (id: string) => breaking((of, position) => idsOf(of, position).includes(id) === (position.stage !== 'usable'))
    expect(until('ask-id-card')).toEqual([])
    expect(until('pay-first')).toEqual([])
  })

  it('the old card is used on only where it is whole, still normal, and the new one not enabled', () => {
    const whole = ['expiring', 'upgrade', 'info-change']
    expect(
      breaking(
        (of, position) =>
          idsOf(of, position).includes('old-card-still-works') ===
          (whole.includes(of.reason) && position.oldCard === 'normal' && !['ss_enabled', 'synced', 'usable'].includes(position.stage)),
      ),
    ).toEqual([])
  })

  it('the electronic card is offered to nobody whose card is lost, reported or cancelled, and not while it is suspended', () => {
    expect(breaking((of, position) => !idsOf(of, position).includes('ecard-limits') || (of.reason !== 'lost' && position.oldCard === 'normal' && position.ecard !== 'suspended'))).toEqual([])
    expect(everySituation.some(([of, position]) => idsOf(of, position).includes('ecard-limits'))).toBe(true)
  })

  it('whoever has reported the card or lost it is told not to rely on the electronic card', () => {
    const gone = (reason: string, { oldCard }: Position) => reason === 'lost' || (oldCard !== null && oldCard !== 'normal')
    const waiting = [...MAKING, 'draft', 'instant_issue']
    expect(breaking((of, position) => !waiting.includes(position.stage) || textOf(rowsOf(of, position)[0]!.say).includes('别指望它') === gone(of.reason, position))).toEqual([])
  })

  it('the new card is used once it is enabled, never before', () => {
    expect(breaking((of, position) => idsOf(of, position).includes('use-new-card') === ['ss_enabled', 'synced'].includes(position.stage))).toEqual([])
  })

  it('a card in hand that is sealed is said to be so, and the bank’s half is told apart where it was activated', () => {
    expect(breaking((of, position) => idsOf(of, position).includes('enable-first') === (position.stage === 'picked_up'))).toEqual([])
    expect(breaking((of, position) => idsOf(of, position).includes('bank-is-not-enough') === (position.stage === 'picked_up' && position.bankAccount === 'activated'))).toEqual([])
  })

  it('where the card works nothing is said of refusal, of paying or of sealing', () => {
    expect(breaking((of, position) => position.stage !== 'usable' || idsOf(of, position).join(' ') === 'show-own-code')).toEqual([])
    expect(said('show-own-code', 'lost', 'branch', null, 'usable')).toMatch(/^新卡通了，看病一般照常刷它。哪天忘带卡/)
  })

  it('nothing is offered without a sentence that holds there', () => {
    expect(breaking((of, position) => rowsOf(of, position).every(({ say }) => say.length > 0))).toEqual([])
  })
})

describe('the words of it', () => {
  const everything = meanwhile.map(({ say }) => textOf(say)).join('\n')
  const ladder = Object.values(fallbackLadder).flatMap(({ say, how }) => [say, how])
  const paying = meanwhile.filter(({ id }) => id === 'pay-first')

  it('hold what the house asks: sources, grades, facts, 40 characters, titles of ten', () => {
    const ladder = Object.values(fallbackLadder).flatMap(({ say, how }) => [say, how])
    expect(wrongWithRows(meanwhile, 10, ladder)).toEqual([])
  })

  it('are found out when they are broken on purpose', () => {
    const [row] = meanwhile
    const [claim] = row!.say
    const saying = (changes: Partial<typeof claim>) => wrongWithRows([{ ...row!, say: [{ ...claim!, ...changes }] }], 10, ladder).join('\n')
    expect(saying({})).toBe('')
    expect(saying({ sources: [] })).toContain('no-source')
    expect(saying({ text: '旧卡不能刷。' })).toContain('not hedged')
    expect(saying({ text: `先${'等'.repeat(40)}。` })).toContain('too long')
    expect(saying({ text: '先亮本人的医保码' })).toContain('no sentence')
    expect(saying({ text: '先看 PIN。' })).toContain('clerk words')
    expect(saying({ text: '先等 {weather}。' })).toContain('weather')
    expect(saying({ text: '先亮家人的医保码。' })).toContain('credential-of-another')
    expect(saying({ grade: 'U', sources: [], confirmWith: '人社热线 12333' })).toContain('rests on nothing certain')
    expect(saying({ place: '110000' })).toContain('rests on nothing certain')
    expect(wrongWithRows([{ ...row!, id: 'own_code' }], 10, ladder)).toEqual(['own_code: bad id'])
    expect(wrongWithRows([{ ...row!, title: '十一个字的标题就是太长了' }], 10, ladder)).toEqual(['show-own-code: title 十一个字的标题就是太长了'])
  })

  it('ask, before paying, for the days within which it can be settled again and whether it can be claimed, and promise nothing', () => {
    expect(paying.length).toBe(3)
    for (const { say } of paying) {
      expect(say[0]).toBe(fallbackLadder.FB5.say)
      expect(say[1]).toBe(fallbackLadder.FB4.say)
      expect(say).toContain(manualReimbursement.deadline)
      expect(textOf(say)).not.toMatch(/都能报|就能报|可以报|一定能|保证/)
    }
  })

  it('name every paper of a manual claim', () => {
    const WORDS: Readonly<Record<string, string>> = {
      'id-card': '身份证', receipt: '收费票据', 'fee-list': '盖章的明细清单', 'medical-record': '病历处方', 'bank-account': '银行账号', 'failure-proof': '报错的照片', 'filing-record': '备案记录',
    }
    for (const { say } of paying) for (const paper of manualReimbursement.papers) expect([paper, textOf(say).includes(WORDS[paper] ?? '?')]).toEqual([paper, true])
  })

  it('speak of nobody else’s card or code, of no unbinding and no topping up', () => {
    expect(everything).not.toMatch(/(家人|别人|父母|爸|妈|您)的(卡|码|医保码)|解绑|充值/)
    expect(everything).toContain('孩子本人的码')
    expect(everything).toContain('老人自己的码')
  })
})
