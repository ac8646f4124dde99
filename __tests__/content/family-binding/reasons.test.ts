import { bindingReasonTexts } from '@/content/family-binding/binding-reasons'
import { faceTips } from '@/content/family-binding/face-tips'
import { notOwnCredential, tellingApart } from '@/content/family-binding/mix-up'
import { sharingReasonTexts } from '@/content/family-binding/sharing-reasons'
import type { ReasonText } from '@/domain/family-binding/guide'
import { forbiddenAdvice } from '@/domain/knowledge/audit-words'
import { bareNumbers } from '@/domain/knowledge/bare-numbers'
import { told, toldIn } from './told'

const all: readonly (readonly [string, ReasonText])[] = [...Object.entries(bindingReasonTexts), ...Object.entries(sharingReasonTexts), ['own-credential', notOwnCredential], ['face-tips', faceTips]]
const say = ({ say: claims }: ReasonText) => claims.map(told).join('\n')
const then = ({ then: claims }: ReasonText) => claims.map(told).join('\n')

describe('why somebody can or cannot be bound', () => {
  /** domain.md §4.1–4.3, D02, D03, D05–D08, by hand: what has to be said, and what one has to be told to do. */
  it.each<[keyof typeof bindingReasonTexts, RegExp, RegExp]>([
    ['not-family', /家庭成员[\s\S]*朋友、邻居、保姆，一般绑不了/, /他自己的家里人来绑[\s\S]*他本人的卡或医保码/],
    ['not-insured', /查不到参保[\s\S]*新生儿/, /先打 12393[\s\S]*先给孩子参保[\s\S]*补报[\s\S]*他自己的实体卡/],
    ['bound-by-most', /自然月里，最多被 2 个账户/, /已经绑了他的亲人，打开他自己的码[\s\S]*其中一位先解绑[\s\S]*多半还占着名额，下个月再绑/],
    ['main-not-ready', /自己的医保码没激活/, /实名、刷自己的脸[\s\S]*线下激活[\s\S]*换一位/],
    ['clock-wrong', /手机上的日期/, /日期改成自动/],
    ['rule-unknown', /以绑定的页面为准/, /12393/],
    ['born-unknown', /16 周岁为界/, /身份证或户口本/],
    ['insured-unsure', /停了保/, /国家医保服务平台APP[\s\S]*12393/],
    ['bound-by-unsure', /2 个账户/, /兄弟姐妹[\s\S]*看页面怎么说/],
    ['main-unsure', /医保码打得开/, /搜“医保码”/],
    ['papers-only', /没满 16 周岁的，交承诺书和户籍材料，不用本人刷脸[\s\S]*不在同一个户口本/, /^$/],
    ['around-face-age', /通常说法不同：一说交材料就行，一说要本人刷脸/, /他在场准备刷脸，户口本和出生证明[\s\S]*以页面为准/],
    ['face-check', /16 周岁以上的，绑定时要本人刷脸[\s\S]*户口本照片/, /在身边/],
    ['no-face', /2024 年 6 月起，刷不了脸的可以到窗口线下绑/, /等见了面[\s\S]*摘掉帽子[\s\S]*医保经办窗口[\s\S]*12393/],
    ['no-number-yet', /出生医学证明[\s\S]*刷的是妈妈的脸，爸爸单独办不成/, /妈妈的身份证，请妈妈在场[\s\S]*窗口线下绑/],
    ['other-relation', /一般只有父母、子女、配偶和其他/, /选“其他”，成不成以页面为准/],
    ['age-and-relation', /还没满 16 周岁/, /再看一遍/],
    ['last-place', /2 个账户[\s\S]*名额就用完/, /由谁来绑/],
    ['sixth-place', /5 个（一说 6 个）[\s\S]*以页面为准/, /先直接绑一次[\s\S]*解绑一位[\s\S]*另一位亲人/],
  ])('%s', (id, why, how) => {
    expect(say(bindingReasonTexts[id])).toMatch(why)
    expect(then(bindingReasonTexts[id])).toMatch(how)
  })

  it('is told for nineteen reasons', () => expect(Object.keys(bindingReasonTexts)).toHaveLength(19))

  it('no number of places stands as a wall: a full account is first of all tried', () => {
    expect(bindingReasonTexts['sixth-place'].say[0]).toMatchObject({ grade: 'B', text: expect.stringContaining('通常是') })
    expect(then(bindingReasonTexts['sixth-place'])).toMatch(/^先直接绑一次/)
  })

  it('the list of relations, seen in code only, is told as what is usually so', () => {
    const [seen] = bindingReasonTexts['other-relation'].say
    expect(seen).toMatchObject({ grade: 'I', sources: ['alipay-sdk'], text: expect.stringContaining('一般') })
  })
})

describe('why money can or cannot be shared', () => {
  /** domain.md §4.1, D12–D18, by hand. */
  it.each<[keyof typeof sharingReasonTexts, RegExp, RegExp]>([
    ['not-near-relative', /配偶、父母、子女、兄弟姐妹[\s\S]*祖父母、外祖父母、孙子女、外孙子女[\s\S]*公婆、岳父母、儿媳、女婿，一般不在/, /他自己的配偶、父母、子女来出钱[\s\S]*现金/],
    ['receiver-not-insured', /职工或居民医保/, /12393/],
    ['giver-no-account', /职工医保，有个人账户[\s\S]*居民医保没有个人账户，出不了钱[\s\S]*深圳二档、三档/, /换一位[\s\S]*照样走医保结算/],
    ['not-in-force', /还没开办/, /日期[\s\S]*12393/],
    ['receiver-unsure', /职工或居民医保/, /12393/],
    ['giver-unsure', /有个人账户/, /12393/],
    ['areas-unsure', /同一个省的办省内共济，不在一个省的用“医保钱包”/, /参保地/],
    ['ask-both-areas', /“医保钱包”，2026 年 1 月 9 日起往全国推开[\s\S]*双方参保地都开通[\s\S]*2026 年 6 月改过/, /点“医保钱包”[\s\S]*双方参保地开通没有[\s\S]*12393/],
    ['in-province', /2024 年 11 月起各省都有，不用在同一个城市/, /“家庭共济”/],
    ['own-code-still', /看病还是用他自己的卡或码[\s\S]*报销比例和资格，也还是他自己的/, /另外绑亲情账户/],
  ])('%s', (id, why, how) => {
    expect(say(sharingReasonTexts[id])).toMatch(why)
    expect(then(sharingReasonTexts[id])).toMatch(how)
  })

  it('is told for ten reasons, what holds in 深圳 as of there', () => {
    expect(Object.keys(sharingReasonTexts)).toHaveLength(10)
    expect(sharingReasonTexts['giver-no-account'].say.filter(({ place }) => place !== 'cn').map(({ place, text }) => place + text.slice(0, 2))).toEqual(['440300深圳'])
  })

  it('the second-hand list of where the wallet is open never stands alone', () => {
    expect(sharingReasonTexts['ask-both-areas'].say.map(({ grade }) => grade)).toEqual(['B', 'I', 'D', 'B'])
  })
})

describe('the two things under similar names', () => {
  it('are told apart by whose code and whose money', () => {
    expect(told(tellingApart.show)).toMatch(/^亲情账户：.*家人自己的码，花家人自己的钱。$/)
    expect(told(tellingApart.pay)).toMatch(/^家庭共济：用您个人账户的钱/)
  })

  it('neither lets anybody be treated on the card of another', () => {
    expect(say(notOwnCredential)).toMatch(/看病只认看病人自己的卡或码[\s\S]*冒名结算可能违法/)
    expect(then(notOwnCredential)).toMatch(/谁看病，就亮谁本人的卡或医保码[\s\S]*身份证[\s\S]*家庭共济，码还是用自己的/)
    expect(notOwnCredential.say[notOwnCredential.say.length - 1]).toMatchObject({ grade: 'U', confirmWith: '医保热线 12393' })
  })
})

describe('every reason', () => {
  it('has a short title of its own', () => {
    expect(all.filter(([, { title }]) => title.length < 4 || title.length > 12)).toEqual([])
    for (const texts of [bindingReasonTexts, sharingReasonTexts]) expect(new Set(Object.values(texts).map(({ title }) => title)).size).toBe(Object.keys(texts).length)
  })

  it('is told in sentences of 40 characters at most, one at a time, as they are read', () => {
    expect(all.flatMap(([id, text]) => toldIn(text).filter((line) => line.length > 41 || !/^[^。！？]+[。？]$/.test(line)).map((line) => `${id} ${line}`))).toEqual([])
  })

  it('sends to 12393 and never to 12333, promises nothing, lets nobody pay in', () => {
    for (const [, text] of all) {
      const whole = toldIn(text).concat(text.title).join('\n')
      expect(whole).not.toMatch(/12333|充值|存钱|保证|一定能|肯定|三个月|3 个月|双方同意/)
      expect(forbiddenAdvice(whole)).toEqual([])
    }
  })

  it('writes out no number that is a fact, nor in its title', () => {
    expect(all.flatMap(([, { title, say: why, then: how }]) => [title, ...why.concat(how).map(({ text }) => text)]).filter((text) => bareNumbers(text).length > 0 || /[两二三五六十]个/.test(text))).toEqual([])
  })
})

it('whoever fails the face check is told tips first, then the counter', () => {
  expect(say(faceTips)).toMatch(/光线[\s\S]*2024 年 6 月起/)
  expect(then(faceTips)).toMatch(/^到亮处，摘掉帽子、口罩和眼镜[\s\S]*换一部手机[\s\S]*医保经办窗口线下绑[\s\S]*12393/)
})
