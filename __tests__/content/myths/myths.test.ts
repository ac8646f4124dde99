import { facts } from '@/content/facts'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { myths } from '@/content/myths'
import { papers } from '@/content/papers'
import { sources } from '@/content/sources'
import { normaliseWords } from '@/domain/shared/normalise-words'
import { auditMyth } from '@/domain/knowledge/audit-myths'
import { hasHalfWidthPunctuation } from '@/domain/knowledge/audit-words'
import type { Myth } from '@/domain/knowledge/myth'
import { mythsHeard } from '@/domain/knowledge/myth-heard'
import { tellClaim } from '@/domain/knowledge/tell-claim'
import type { IsoDate } from '@/domain/shared/iso-date'
import { contentModules } from '../texts/content-modules'
import { beyondTheTable, claimsOfArticles } from './claims-of-articles'

const ids = Object.keys(myths)
const all = ids.map((id) => myths[id]!)
const told = (id: string) => [...myths[id]!.truth, ...(myths[id]!.since ? [myths[id]!.since] : []), myths[id]!.instead]
const heard = (text: string) => mythsHeard(myths, normaliseWords(text).text).map(({ id }) => id)

describe('the myths', () => {
  it('are sound, each message naming file, field and reason', () => {
    const kept = contentModules().filter(({ at }) => /^myths\/[a-z]+#[a-z]+Myths$/.test(at)).flatMap(({ at, value }) => (value as readonly Myth[]).map((one) => ({ at: `${at}.${one.id}`, one })))
    expect(kept).toHaveLength(ids.length)
    const isFault = (id: string): boolean => faultTexts[id] !== undefined
    expect(kept.flatMap(({ at, one }) => auditMyth(at, one, { sources, handlers, papers }, isFault).map(({ at: where, reason }) => `${where}: ${reason}`))).toEqual([])
  })

  it('refute every claim of domain.md §7 that needs it, with its verdict', () => {
    for (const { claim, verdict, myth } of claimsOfArticles) if (myth !== null) expect([claim, myths[myth]?.verdict]).toEqual([claim, verdict])
  })

  it('are no others, save what §0 says can hurt people', () => {
    const known = new Set([...claimsOfArticles.map(({ myth }) => myth), ...beyondTheTable])
    expect(ids.filter((id) => !known.has(id))).toEqual([])
    expect(beyondTheTable.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('leave out only what is right, cannot be checked, or is no claim, each with its reason', () => {
    const left = claimsOfArticles.filter(({ myth }) => myth === null)
    expect(left.filter(({ why }) => !why)).toEqual([])
    expect(left.filter(({ verdict }) => verdict !== null).map(({ claim }) => claim)).toEqual(['用医保线上付常规体检', '有支付限额、时间限制、地区没开通'])
  })

  it('are under their own ids, said in words that differ, and no word leads to two of them', () => {
    expect(ids.filter((id) => myths[id]!.id !== id)).toEqual([])
    expect(new Set(all.map(({ said }) => said)).size).toBe(all.length)
    const words = all.flatMap((myth) => myth.words)
    expect(words.filter((word, n) => words.indexOf(word) !== n)).toEqual([])
  })

  it('share no id with a fault', () => expect(ids.filter((id) => faultTexts[id] !== undefined)).toEqual([]))

  it('are heard by words in the notation of the lexicon', () => {
    expect(all.flatMap((myth) => myth.words).filter((word) => normaliseWords(word).text !== word)).toEqual([])
  })

  it('are each heard in what people say', () => {
    expect(all.filter(({ words }) => words.some((word) => !heard(word).length)).map(({ id }) => id)).toEqual([])
    const unheard = all.filter(({ id, words }) => !words.some((word) => heard(word)[0] === id)).map(({ id }) => id)
    expect(unheard).toEqual([])
  })

  it('use full-width punctuation and no Latin letters but APP', () => {
    const texts = all.flatMap((myth) => [myth.said, ...told(myth.id).map(({ text }) => text.replace(/\{[^}]*\}/g, ''))])
    expect(texts.filter((text) => hasHalfWidthPunctuation(text) || /[A-Za-z]/.test(text.replace(/APP/g, '')))).toEqual([])
  })

  it('are told without a number missing, today and after the review day', () => {
    for (const on of ['2026-11-22', '2027-12-01'])
      expect(ids.flatMap(told).map((claim) => tellClaim(claim, facts, on as IsoDate, null)).filter((text) => /没查到准信|[{}]/.test(text))).toEqual([])
  })
})

describe('a myth in somebody’s words', () => {
  it.each([
    ['卡消磁了怎么办', 'card-demagnetised'],
    ['去哪里充磁', 'remagnetise-the-card'],
    ['医保卡余额不足要充值吗', 'top-up-when-low'],
    ['手机和医保卡放一起，手机消磁', 'phone-demagnetises-card'],
    ['换卡前要解绑吗', 'unbind-before-replacing'],
    ['社保密码输错三次锁卡了', 'three-tries'],
    ['卡过期了还能用吗', 'expired-card-dead'],
    ['给爸妈充钱到医保卡', 'family-account-top-up'],
    ['怎么绑医保卡，让我输卡号', 'bind-by-card-number'],
    ['先垫付再报行不行', 'pay-first-claim-later'],
    ['可以借医保卡给他吗', 'share-cards-in-family'],
    ['支付截图能报销吗', 'screenshot-for-claim'],
    ['电子社保卡就是医保码吧', 'ecard-is-the-code'],
    ['短信说医保卡已停用', 'stopped-card-message'],
    ['您的社保卡已失效，请点链接恢复', 'stopped-card-message'],
    ['医保卡停用短信', 'stopped-card-message'],
  ])('%s → %s', (text, id) => expect(heard(text)[0]).toBe(id))

  it.each(['读不出', 'PIN锁定', '异地没备案', '窗口说系统断了', '卡弯了', ''])('is not heard in “%s”', (text) => expect(heard(text)).toEqual([]))
})
