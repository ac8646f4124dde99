import { areaCodes } from '@/content/places/area-codes'
import { placeFields } from '@/content/places/fields'
import { places } from '@/content/places/places'
import { regions as table } from '@/content/regions'
import { facts } from '@/content/facts'
import { handlers } from '@/content/handlers'
import { papers } from '@/content/papers'
import { sources } from '@/content/sources'
import { isPhone } from '@/domain/knowledge/audit-content'
import { auditPlaceField } from '@/domain/knowledge/audit-places'
import { fieldInPlace } from '@/domain/knowledge/field-in-place'
import { nameOf, readRegions } from '@/domain/knowledge/regions'
import { tellClaim } from '@/domain/knowledge/tell-claim'
import type { PlaceField } from '@/domain/knowledge/place-field'
import type { IsoDate } from '@/domain/shared/iso-date'
import { contentModules } from '../texts/content-modules'

const regions = readRegions(table)
const ids = Object.keys(placeFields)
const field = (id: string) => placeFields[id]!
const today = '2026-11-22' as IsoDate
const told = (id: string, place: string | null) => fieldInPlace(field(id), place).told.map((claim) => tellClaim(claim, facts, today, place))
/** The one place that is neither a prefecture-level city nor a province: 永康, a county-level city of domain.md §3.4. */
const COUNTIES = ['330784']

describe('the fields that vary by place', () => {
  it('are the sixteen, each under its own id', () => {
    expect(ids.slice().sort()).toEqual(
      'bill-fields card-making-time channels id-card-settles initial-pin instant-card loss-shared magstripe-withdrawn old-card-after-new personal-account replacement-fee selected-provider temp-loss-days temporary-card wallet-open yearend-stop'.split(' '),
    )
    expect(ids.filter((id) => field(id).id !== id)).toEqual([])
  })

  it('are sound, each message naming file, field and reason', () => {
    const kept = contentModules().filter(({ at }) => /^places\/[a-z]+-fields#/.test(at)).flatMap(({ at, value }) => (value as readonly PlaceField[]).map((one) => ({ at: `${at}.${one.id}`, one })))
    expect(kept).toHaveLength(ids.length)
    expect(kept.flatMap(({ at, one }) => auditPlaceField(at, one, { sources, handlers, papers }).map(({ at: where, reason }) => `${where}: ${reason}`))).toEqual([])
  })

  it('speak only of places that exist', () => {
    const codes = new Set(ids.flatMap((id) => field(id).local.map(({ place }) => place)))
    expect([...codes].filter((code) => nameOf(regions, code) === null)).toEqual(COUNTIES)
    expect(codes.size).toBeGreaterThan(15)
  })

  it('name in the sentence the place they speak of, so that it cannot be taken for another’s', () => {
    const nameless = ids.flatMap((id) => field(id).local.filter(({ place, text }) => COUNTIES.includes(place) ? !text.includes('永康') : !text.includes(nameOf(regions, place) ?? '?')).map(({ text }) => text))
    expect(nameless).toEqual(['以后每年停几天，一般看当地医保局的公告。'])
  })

  it('rest on sources of that place, of the whole country, or on second-hand words', () => {
    const foreign = ids.flatMap((id) => field(id).local.filter((claim) => claim.sources.some((source) => !['cn', claim.place].includes(sources[source]!.place))).map(({ text }) => text))
    expect(foreign).toEqual([])
  })

  it('leave out what domain.md §8 leaves open', () => {
    const without = (id: string, ...codes: string[]) => expect([id, codes.filter((code) => field(id).local.some(({ place }) => place === code))]).toEqual([id, []])
    without('instant-card', '320200', '220100', '430100', '350100', '410800')
    without('card-making-time', '320200', '220100', '430100', '350100', '410800')
    without('channels', '320200', '220100', '430100', '350100', '410800')
    without('replacement-fee', '510100', '110000', '310000', '440100', '440300', '330100')
    without('selected-provider', '110000', '440100')
    without('initial-pin', '510100', '110000', '440100', '440300', '330100')
    without('wallet-open', '440100', '330100', '320200')
  })

  it('tell no sentence that says a fact is not known, in the very place it was written for', () => {
    const lost = ids.flatMap((id) => field(id).local.map((claim) => tellClaim(claim, facts, today, null)).filter((text) => text.includes('没查到') || /[{}]/.test(text)))
    expect(lost).toEqual([])
  })
})

describe('what a person reads in a city', () => {
  it.each([
    ['card-making-time', '110000', ['北京的即时制卡网点，当场领卡并启用。', '北京线上或非即时网点补换卡，4 个工作日，不含邮寄。', '北京头一次在线上或街道网点办，30 个自然日内制成。']],
    ['card-making-time', '330100', ['杭州的市民之家等服务厅，16 点前去，1 小时能拿。', '杭州其他网点、代理银行或手机上办，3 到 10 个工作日。']],
    ['temp-loss-days', '320200', ['无锡的社保功能，7 天后自动失效。']],
    ['temp-loss-days', '330784', ['永康的社保功能 10 天、银行账户 5 天后失效。']],
    ['temp-loss-days', '110000', ['北京的旧规定是 10 天。（未核实，请向人社热线 12333 确认）', '几天后可能自动解挂，请尽快办正式挂失。']],
    ['magstripe-withdrawn', '510100', ['成都的磁条社保卡，2019 年 11 月 1 日起全部停用。']],
    ['magstripe-withdrawn', '440300', ['深圳的磁条卡，2018 年 8 月 1 日起停用。', '深圳的一代卡，2021 年 8 月起不能门诊记账和住院结算。']],
    ['replacement-fee', '410800', ['焦作从 2024 年 10 月起，补换卡不收费。']],
    ['yearend-stop', '350100', ['福州 2019 年 1 月 1 日到 2 日停过机，垫付的补报到 2019 年 1 月 31 日。', '以后每年停几天，一般看当地医保局的公告。']],
    ['id-card-settles', '430100', ['长沙 2022 年 10 月起，身份证、医保码、社保卡都能结。']],
    ['temporary-card', '220100', ['长春曾有临时卡，60 天有效，最长 6 个月。（未核实，请向人社热线 12333 确认）', '长春的临时卡没有银行功能，也不能到外地用。（未核实，请向人社热线 12333 确认）']],
    ['wallet-open', '510100', ['四川在 2026 年 1 月的名单里，已全部开通。（未核实，请向医保热线 12393 确认）', '以国家医保服务平台APP里查到的为准。']],
    ['personal-account', '440300', ['深圳的二档、三档没有个人账户，照样能报销。']],
    ['initial-pin', '310000', ['上海的初始社保密码是 123456。']],
    ['initial-pin', '510100', ['各地不同，先打 12333 问清，别猜着试。']],
  ])('of %s in %s', (id, place, lines) => expect(told(id, place)).toEqual(lines))

  it('carries no number of one place into the national wording, save the days of the year-end stop', () => {
    const withNumbers = ids.filter((id) => /\d/.test(told(id, null).join('').replace(/12393|12333/g, '')))
    expect(withNumbers).toEqual(['yearend-stop'])
  })
})

describe('area codes', () => {
  it('are those of the eleven cities', () => {
    expect(Object.keys(areaCodes).sort()).toEqual(places.map(({ code }) => code).sort())
    expect(places.map(({ code, name }) => `${name}${areaCodes[code]!.digits}`).join(' ')).toBe('成都028 北京010 上海021 广州020 深圳0755 杭州0571 无锡0510 长春0431 长沙0731 福州0591 焦作0391')
  })
  it('make numbers that can be dialled', () => {
    for (const { code } of places) for (const hotline of ['12393', '12333']) expect(isPhone(areaCodes[code]!.digits + hotline)).toBe(true)
  })
  it('agree with the local lines we list', () => {
    for (const { code, hotlines } of places) for (const { phone } of hotlines) if (/^0/.test(phone)) expect(phone.startsWith(areaCodes[code]!.digits)).toBe(true)
  })
  it('are as certain as domain.md makes them', () => {
    expect(Object.keys(areaCodes).map((code) => `${code}${areaCodes[code]!.note.grade}`).sort()).toEqual(['110000U', '220100U', '310000U', '320200U', '330100U', '350100U', '410800U', '430100U', '440100A', '440300U', '510100D'])
    for (const code of Object.keys(areaCodes)) expect(areaCodes[code]!.note).toMatchObject({ place: code, text: expect.stringContaining(areaCodes[code]!.digits) })
  })
})
