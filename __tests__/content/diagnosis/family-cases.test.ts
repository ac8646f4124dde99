import { lexicon } from '@/content/diagnosis/lexicon'
import { causes } from '@/content/diagnosis/family/causes'
import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { readWords } from '@/domain/diagnosis/read-words'
import { familyCases } from './family-cases'

const compiled = compileModel(model)
const outcomeOf = (told: string, answers: Readonly<Record<string, string>> = {}) => {
  const { answers: heard, ask } = readWords(lexicon, told)
  return diagnose(compiled, { ...heard, ...answers }, ask === null ? {} : { askFirst: ask })
}
const named = (answers: Readonly<Record<string, string>>): string[] => diagnose(compiled, answers).causes.map(({ id }) => id)

describe('a relative’s code, or money for a relative', () => {
  it.each(familyCases)('“$told” $answers leads to $fault ($after)', ({ told, answers, fault, within, first }) => {
    const { causes: likely, now } = outcomeOf(told, answers)
    expect(likely.slice(0, within).map(({ id }) => id)).toContain(fault)
    expect(first).toContain(now[0])
  })

  it('has two cases and more for every fault, most of them named first', () => {
    expect(familyCases.length).toBeGreaterThanOrEqual(40)
    for (const { id } of causes) expect([id, familyCases.filter(({ fault }) => fault === id).length]).toEqual([id, expect.any(Number)])
    expect(causes.filter(({ id }) => familyCases.filter(({ fault }) => fault === id).length < 2)).toEqual([])
    expect(familyCases.filter(({ within }) => within === 1).length).toBeGreaterThan(familyCases.length / 2)
  })
})

/** domain.md §2, Q10: what each aim leads to. */
const aims: readonly (readonly [aim: string, leadsTo: string, notTo: string])[] = [
  ['bind', 'family-main-not-ready family-member-not-insured family-face-failed', 'pooling-not-set wallet-window-limit wrong-person-code'],
  ['show', 'family-member-code-inactive family-pin-forgotten relative-link-missing', 'pooling-not-set wallet-window-limit wrong-person-code'],
  ['pay', 'pooling-not-set family-confused-with-pooling', 'family-face-failed family-pin-forgotten'],
  ['not-own', 'wrong-person-code', 'family-face-failed pooling-quota-out'],
]

/** The answers that domain.md §1.D, §1.G and §2 Q10b–Q10d name as ruling a fault out. */
const ruledOut: readonly (readonly [answers: Readonly<Record<string, string>>, fault: string])[] = [
  [{ 'family-aim': 'bind', 'family-step': 'face', 'family-age': 'under-sixteen' }, 'family-face-failed'],
  [{ 'family-aim': 'bind', 'family-step': 'face', 'family-age': 'old' }, 'family-age-boundary'],
  [{ 'family-aim': 'show', 'family-step': 'missing', 'family-where': 'hospital' }, 'wrong-family-product'],
  [{ 'family-aim': 'bind', 'family-step': 'refused', 'family-refused': 'theirs' }, 'family-limit-main'],
  [{ 'family-aim': 'pay', 'pooling-step': 'transfer', 'pooling-fact': 'limit' }, 'wallet-recipient-not-open'],
  [{ 'family-aim': 'bind', 'own-code': 'works', 'family-step': 'face' }, 'family-main-not-ready'],
]

describe('the tables of domain.md §2, Q10', () => {
  it.each(aims)('“%s” leads to %s and not to %s', (aim, leadsTo, notTo) => {
    const likely = named({ scene: 'family', 'family-aim': aim })
    expect(leadsTo.split(' ')).toContain(likely[0])
    for (const fault of notTo.split(' ')) expect(likely).not.toContain(fault)
  })

  it.each(ruledOut)('%j rules out %s', (answers, fault) => {
    const { causes: likely } = diagnose(compiled, { scene: 'family', ...answers })
    expect(likely.find(({ id }) => id === fault)?.grade).not.toBe('likely')
    expect(likely.length > 1 && likely[0]?.id === fault).toBe(false)
  })

  it('the main account is suspected when its own code is not active, and cleared when it shows', () => {
    expect(named({ scene: 'family', 'family-aim': 'bind', 'own-code': 'no-phone' })[0]).toBe('family-main-not-ready')
    expect(named({ scene: 'family', 'family-aim': 'bind', 'own-code': 'works' })).not.toContain('family-main-not-ready')
  })

  it('a relative’s own card that does not read is asked about as a card', () => {
    const { next, now, skipped } = diagnose(compiled, { scene: 'family', 'family-aim': 'their-card' })
    expect(next).not.toMatch(/^(family|relative|pooling)-/)
    expect(named({ scene: 'family', 'family-aim': 'their-card', message: 'unreadable' }).slice(0, 3)).toEqual(expect.arrayContaining(['chip-contact-dirty']))
    expect(now).not.toContain('relative-own-card')
    expect(skipped.map(({ action }) => action)).toContain('relative-own-card')
  })
})

describe('somebody else’s card or code', () => {
  it('is stopped first in every scene, before any reading of cards', () => {
    for (const scene of ['card', 'new-card', 'family', 'phone']) {
      const { now } = diagnose(compiled, { scene, 'family-aim': 'not-own' })
      expect(now[0]).toBe('own-credential-only')
      expect(now).not.toContain('relative-own-card')
    }
  })

  it('is heard with a note, and a relative treated on the relative’s own card is not mistaken for it', () => {
    for (const told of ['拿别人的卡看病', '能不能用家人的卡', '借我妈的医保卡行吗']) {
      const { answers, notes } = readWords(lexicon, told)
      expect(answers['family-aim']).toBe('not-own')
      expect(notes).toEqual(['谁看病，就用谁自己的卡或码；家里人的钱可以共济。'])
    }
    for (const told of ['用我妈的卡给我妈看病刷不了', '拿老人的卡给他自己看病']) expect(readWords(lexicon, told).answers['family-aim']).toBe('their-card')
    for (const told of ['我妈的卡刷不出', '我替我爸刷卡']) {
      expect(readWords(lexicon, told).answers['family-aim']).not.toBe('not-own')
    }
  })

  it('is never the step: nothing told for a relative’s trouble lends a card or a code', () => {
    for (const { told, answers } of familyCases) expect(outcomeOf(told, answers).now.join(' ')).not.toMatch(/borrow|lend|share-code/)
  })
})

/** What people say, and the answers it comes to. */
const everyday: readonly (readonly [said: string, answers: string])[] = [
  ['怎么给我妈绑定医保码', 'scene=family family-aim=bind'], ['亲情账户添加不了，提示人数超限', 'family-aim=bind family-step=refused'],
  ['我爸刷脸认证一直不通过', 'family-step=face'], ['爷爷不会刷脸', 'family-aim=bind family-step=face'], ['我弟已经绑过我妈了', 'family-refused=theirs'],
  ['名额用完了', 'family-step=refused'], ['刚生的宝宝怎么绑亲情账户', 'family-age=newborn family-aim=bind'], ['孩子刚满十六', 'family-age=sixteen'],
  ['奶奶八十多岁了', 'family-age=old'], ['家人没有参保', 'relative-code=insured'], ['亲情账户的支付密码忘了怎么办', 'family-aim=show relative-code=pin'],
  ['帮孩子激活', 'relative-code=activate'], ['亲情账户里看不到我爸', 'family-aim=show family-step=missing'], ['绑在微信里的', 'family-where=insurance'],
  ['绑的是电子社保卡', 'family-where=social-card'], ['替孩子展码', 'scene=family family-aim=show'], ['用我医保里的钱给爸妈买药', 'scene=family family-aim=pay'],
  ['共济怎么开', 'family-aim=pay'], ['共济账户余额为 0', 'pooling-step=short'], ['跨省共济能办吗', 'pooling-fact=far'], ['共济取消了怎么回事', 'pooling-step=gone'],
  ['医保钱包转账提示超过限额', 'pooling-step=transfer pooling-fact=limit'], ['转了 500，对方没收到', 'pooling-fact=no-wallet'],
  ['绑定共济人显示非职工参保', 'pooling-step=refused pooling-fact=resident'], ['为什么扣我爸的钱不扣我的', 'pooling-step=own-money'],
  ['用我的卡给我妈拿药', 'family-aim=not-own'], ['借同事的卡', 'family-aim=not-own'], ['孩子用我的医保卡开药', 'family-aim=not-own'],
]

describe('words about a relative', () => {
  it.each(everyday)('“%s” answers %s', (said, answers) => {
    const heard = readWords(lexicon, said).answers
    for (const answer of answers.split(' ')) {
      const [question = '', option] = answer.split('=')
      expect([question, heard[question]]).toEqual([question, option])
    }
  })

  it('that do not tell whose card is meant ask, and say whose it has to be', () => {
    for (const told of ['刷我妈的卡行吗', '拿孩子的医保卡去开药']) expect(readWords(lexicon, told)).toMatchObject({ answers: {}, ask: 'family-aim', notes: ['谁看病，就用谁自己的卡或码。'] })
  })

  it('that could be about one’s own code count only once a relative is meant', () => {
    expect(readWords(lexicon, '材料没通过').answers['family-aim']).toBeUndefined()
    expect(named({ 'family-step': 'refused', 'family-refused': 'papers' })).toEqual([])
  })

  it('that only name the account lead to the first question of the scene', () => {
    expect(outcomeOf('亲情账户')).toMatchObject({ causes: [], next: 'family-aim' })
    expect(outcomeOf('亲情账户怎么回事啊').next).toBe('family-aim')
  })

  it('about saving money in the account are set right, never repeated', () => {
    expect(readWords(lexicon, '亲情账户怎么充值').notes).toEqual(['亲情账户里不放钱，亮的是家人自己的码；要用家里人的钱，另办家庭共济。'])
  })

  it('leave the words about cards alone', () => {
    for (const told of ['我妈的卡读不出', '余额不足', '密码锁了', '孩子的卡无应答', '没参保', '余额不足怎么办', '姓名不匹配']) {
      expect(Object.keys(readWords(lexicon, told).answers).filter((id) => /^(family|relative|pooling)/.test(id))).toEqual([])
    }
  })
})
