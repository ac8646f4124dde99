import { contentCheckedOn } from '@/content/checked-on'
import { afterwards } from '@/content/family-binding/afterwards'
import { areasTexts } from '@/content/family-binding/areas'
import { birthRefusalTexts } from '@/content/family-binding/birth-refusals'
import { bindingChannels, sharingChannels } from '@/content/family-binding/channels'
import { insuranceTexts } from '@/content/family-binding/insurances'
import { relationTexts } from '@/content/family-binding/relations'
import { sources } from '@/content/sources'
import { personalNumberTexts } from '@/content/wording/personal-numbers'
import { readNickname } from '@/domain/shared/nickname'
import { told, toldIn } from './told'

describe('where it is done', () => {
  it('is searched for first', () => {
    expect([...bindingChannels, ...sharingChannels].map(({ name, search }) => `${name} ${search}`)).toEqual([
      '国家医保服务平台APP 亲情账户', '微信 医保码', '支付宝 医保码', '国家医保服务平台APP 家庭共济', '当地医保APP 家庭共济', '医保钱包（跨省） 医保钱包',
    ])
  })

  const path = (id: string) => [...bindingChannels, ...sharingChannels].filter((channel) => channel.id === id).flatMap((channel) => channel.path.map(told)).join('\n')

  /** The dates are those of the sources, or the day our words were compared with them. */
  it.each([
    ['national-app', 'we54-2023', /首页点“亲情账户”[\s\S]*“我的”“我的家庭成员”[\s\S]*2023 年 8 月的路径/],
    ['wechat', 'wxpay-skills-2026', /“我”“服务”“医疗健康”[\s\S]*公众号“国家医保局”[\s\S]*2026 年 4 月的路径/],
    ['wallet', 'sina-2026-01-10', /首页点“医保钱包”[\s\S]*共济申请[\s\S]*2026 年 1 月的路径/],
  ])('in %s it was read in %s', (id, source, words) => {
    expect(path(id)).toMatch(words)
    const [, year, month] = /(\d{4}) 年 (\d{1,2}) 月的路径/.exec(path(id))!
    expect(sources[source]!.published).toMatch(new RegExp(`^${year}-0?${month}`))
  })

  it.each([['alipay', 'alipay-faq'], ['sharing-national-app', 'xinhua-2024']])('in %s it was compared on the day of the check', (id) => {
    const [, year, month] = /核对于 (\d{4}) 年 (\d{1,2}) 月/.exec(path(id))!
    expect(contentCheckedOn.slice(0, 7)).toBe(`${year}-${month}`)
  })

  it('what is second-hand says so, and is never all there is', () => {
    for (const channel of [...bindingChannels, ...sharingChannels]) expect(channel.path[0]!.grade).toMatch(/[ABI]/)
    expect(bindingChannels.filter(({ path: of }) => of.some(({ grade }) => grade === 'D')).map(({ id }) => id)).toEqual(['wechat'])
  })
})

describe('what people ask afterwards', () => {
  const say = (id: string) => afterwards.filter((row) => row.id === id).flatMap((row) => toldIn(row)).join('\n')

  /** domain.md §4.2, §4.5, D01, D04, D09–D11, D15, D19, D20, by hand. */
  it.each([
    ['activate', 'family-member-code-inactive', /激活他的医保码，设好密码[\s\S]*不用去社保网站[\s\S]*12393/],
    ['password', 'family-pin-forgotten', /点亲情账户、他的头像，“修改密码”[\s\S]*窗口重置/],
    ['papers-refused', 'family-doc-rejected', /常住人口登记卡[\s\S]*不在同一个户口本上也能绑/],
    ['data-differ', 'family-info-mismatch', /一个字一个字核对[\s\S]*改过名/],
    ['unbind', 'unbind-relative', /“我的家庭成员”里选人，点“解除绑定”[\s\S]*换卡一般不用解/],
    ['relation-missing', 'relative-link-missing', /先在国家医保服务平台APP绑好[\s\S]*请医院报修/],
    ['other-product', 'wrong-family-product', /“亲情服务”通常是另一套/],
    ['own-money', 'family-confused-with-pooling', /扣的是家人自己的钱[\s\S]*另办家庭共济/],
    ['sharing-ended', 'pooling-auto-ended', /自动解除/],
    ['grown-up', 'age-of-sixteen', /多半接着用[\s\S]*16 周岁.*没查到，提示了就请本人刷脸/],
  ])('%s', (id, entry, words) => {
    expect(say(id)).toMatch(words)
    expect(afterwards.filter((row) => row.id === id).map((row) => row.entry)).toEqual([entry])
  })

  it('is these ten, in short sentences, and never 12333, topping up, a ban of months or a consent of both', () => {
    expect(afterwards).toHaveLength(10)
    expect(toldIn(afterwards).filter((line) => !/^[^。！？]{1,40}。$/.test(line))).toEqual([])
    expect(toldIn(afterwards).join('\n')).not.toMatch(/12333|充值|个月内|双方同意|冻结/)
  })
})

describe('what can be chosen', () => {
  it('of relations is how people call them', () => {
    expect(Object.entries(relationTexts).map(([id, { label }]) => `${id} ${label}`)).toEqual([
      'parent 父母', 'child 子女', 'spouse 老伴、爱人', 'grandparent 爷爷奶奶、外公外婆', 'grandchild 孙子孙女、外孙', 'sibling 兄弟姐妹', 'in-law 公婆、岳父母', 'other 别的亲戚', 'not-family 不是亲戚',
    ])
    expect(relationTexts['in-law'].hint).toMatch(/儿媳、女婿/)
  })

  it('of nicknames can be kept as it stands, and is no name of a person', () => {
    const names = Object.values(relationTexts).flatMap((text) => text.names)
    expect(names.filter((name) => readNickname(name).kind !== 'ok')).toEqual([])
    expect(relationTexts.parent.names).toEqual(['妈妈', '爸爸'])
    expect(new Set(names).size).toBe(names.length)
  })

  it('of insurances and places says what decides', () => {
    expect(insuranceTexts.resident.hint).toMatch(/没有个人账户，深圳二三档/)
    expect(insuranceTexts.employee.hint).toMatch(/有个人账户/)
    expect(areasTexts['same-province'].hint).toMatch(/不同城市也算/)
    for (const texts of [insuranceTexts, areasTexts]) expect(texts.unsure.label).toBe('不清楚')
  })
})

describe('a day of birth that is not taken', () => {
  it.each<[keyof typeof birthRefusalTexts, RegExp]>([
    ['empty', /^还没填。写出生日期/],
    ['no-such-day', /日历上没有这一天.*身份证/],
    ['in-the-future', /还没到.*手机的日期/],
    ['too-old', /130 岁.*年份/],
    ['year-missing', /四位数/],
    ['day-missing', /几月几日/],
    ['lunar', /公历.*身份证/],
    ['id-wrong', /抄错.*直接写出生日期/],
    ['id-old', /15 位.*18 位.*直接写出生日期/],
    ['id-length', /18 位.*再数一遍/],
    ['other-document', /护照、通行证.*直接写出生日期.*12393/],
    ['not-read', /1958年3月5日/],
  ])('%s: why, and what to write instead', (why, words) => expect(birthRefusalTexts[why]).toMatch(words))

  it('says of other numbers what is said everywhere, and that an ID number is kept nowhere by not being refused', () => {
    expect([birthRefusalTexts.phone, birthRefusalTexts['bank-card'], birthRefusalTexts['one-time-code']]).toEqual([personalNumberTexts.phone, personalNumberTexts['bank-card'], personalNumberTexts['one-time-code']])
    expect(birthRefusalTexts).not.toHaveProperty('id-card')
  })

  it('is told without blame, in 40 characters a sentence', () => {
    expect(Object.values(birthRefusalTexts).filter((text) => /错误|非法|无效|不允许/.test(text) || text.split('。').some((sentence) => sentence.length > 40) || !text.endsWith('。'))).toEqual([])
    expect(new Set(Object.values(birthRefusalTexts)).size).toBe(15)
  })
})
