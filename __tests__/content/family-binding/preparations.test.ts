import { preparationTexts } from '@/content/family-binding/preparations'
import type { Preparation } from '@/domain/family-binding/preparation'
import { told } from './told'

const presence = (id: Preparation) => preparationTexts[id].presence.map(told).join('\n')
const steps = (id: Preparation) => preparationTexts[id].steps.map(told)
const ALL = Object.keys(preparationTexts) as readonly Preparation[]
const WITH_CODE: readonly Preparation[] = ['direct', 'newborn', 'infant', 'both', 'face']

/** domain.md §4.3, D05, D08, D12, by hand. */
it.each<[Preparation, string]>([
  ['direct', 'commitment-letter both-household-registers birth-certificate'],
  ['newborn', 'birth-certificate mother-id-card'],
  ['infant', 'birth-certificate mother-id-card both-household-registers commitment-letter'],
  ['both', 'both-household-registers birth-certificate commitment-letter id-card'],
  ['face', 'id-card both-household-registers commitment-letter'],
  ['offline', 'both-id-cards both-household-registers relation-proof'],
  ['sharing', 'both-id-cards relation-proof'],
])('for %s one brings %s', (id, papers) => expect(preparationTexts[id].bring.join(' ')).toBe(papers))

describe('who must be there', () => {
  it.each<[Preparation, RegExp]>([
    ['direct', /^不用刷孩子的脸。\n孩子不在身边，一般也能绑。$/],
    ['newborn', /妈妈得在场[\s\S]*爸爸单独办不成/],
    ['infant', /有身份证号的：.*不用刷孩子的脸[\s\S]*没有号的：.*妈妈得在场/],
    ['both', /本人在场.*刷脸，材料也备好/],
    ['face', /本人在场刷脸[\s\S]*不在身边，一般绑不成[\s\S]*户口本照片也行/],
    ['offline', /2024 年 6 月起[\s\S]*要不要一起去，没有查到/],
    ['sharing', /出钱的人在手机上授权/],
  ])('for %s', (id, who) => expect(presence(id)).toMatch(who))

  it('never begins with what nobody could verify', () => expect(ALL.filter((id) => /[DU]/.test(preparationTexts[id].presence[0]!.grade))).toEqual([]))

  it('only children younger than a year are bound by the mother’s face', () => expect(ALL.filter((id) => /妈妈/.test(JSON.stringify(preparationTexts[id])))).toEqual(['newborn', 'infant']))
})

describe('the way through', () => {
  it('begins in the national app and ends with activating the code, wherever a code is shown', () => {
    for (const id of WITH_CODE) {
      expect(steps(id)[0]).toBe('打开国家医保服务平台APP，点“亲情账户”，再点添加。')
      expect(steps(id).filter((step) => /^绑好了点他的头像，激活他的医保码，设好密码。$/.test(step))).toHaveLength(1)
    }
  })

  it('asks for the letter and both registers, which need not be one', () => {
    for (const id of ['direct', 'both', 'face'] as const) expect(steps(id).join('\n')).toMatch(/手签承诺书，传双方户口本.*不在一本上也能绑/)
    expect(steps('direct').join('\n')).toMatch(/没有户口本，交出生证明或关系公证书/)
  })

  it('lets the page decide in the year in which sources differ', () => expect(steps('both').join('\n')).toMatch(/要刷脸就刷脸，要材料就交材料，以页面为准/))

  it('asks 12393 before anybody goes to a counter', () => {
    expect(steps('offline')[0]).toMatch(/^先打 12393 问：哪个窗口能办，带什么，他要不要去。$/)
    expect(steps('offline').join('\n')).toMatch(/医保经办窗口线下绑[\s\S]*线下激活/)
  })

  it('of sharing ends with the own code', () => {
    expect(steps('sharing').join('\n')).toMatch(/授权：加家人、选关系、设额度[\s\S]*医保钱包.*双方开通/)
    expect(steps('sharing').slice(-1)).toEqual(['共济的只是钱，看病还是用他自己的卡或码。'])
  })

  it('is one sentence a step, and sends nobody to a website, to 12333 or to top up', () => {
    for (const id of ALL) {
      expect(steps(id).concat(preparationTexts[id].presence.map(told)).filter((step) => !/^[^。！？]{1,40}。$/.test(step))).toEqual([])
      expect(steps(id).join('\n')).not.toMatch(/网站|12333|充值|公证处/)
    }
  })
})

it('is headed in words that may be sent: nobody is named, no age, no number', () => {
  expect(ALL.map((id) => preparationTexts[id].title)).toEqual(['交材料，不刷脸', '出生证，刷妈妈的脸', '出生证或身份证号', '本人在场，材料备着', '要本人刷脸', '到窗口线下绑', '办家庭共济'])
})
