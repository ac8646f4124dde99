import { claimsIn, forbiddenAdvice, hasHalfWidthPunctuation, longestSentence, wordsIn } from '@/domain/knowledge/audit-words'
import { claim } from './texts-registry'

describe('forbidden advice', () => {
  it.each([
    ['余额不足请先充值', 'top-up'],
    ['给医保账户里存点钱', 'top-up'],
    ['请先充 值', 'top-up'],
    ['到医保部门重新充磁', 'remagnetise'],
    ['请“加磁”后再刷', 'remagnetise'],
    ['擦一擦可以恢复磁性', 'remagnetise'],
    ['可以维修芯片', 'mend-the-chip'],
    ['拿去修芯片', 'mend-the-chip'],
    ['芯片可以修复', 'mend-the-chip'],
    ['到网点修理社保卡', 'mend-the-chip'],
    ['先用家人的医保码结算', 'credential-of-another'],
    ['刷一下您老伴的卡', 'credential-of-another'],
    ['出示孩子的医保电子凭证', 'credential-of-another'],
    ['可以借用亲友的', 'credential-lent'],
    ['医保卡可以全家共用', 'credential-lent'],
    ['您的码能借给他', 'credential-lent'],
    ['这种情况一定能报', 'promised-reimbursement'],
    ['保证报销', 'promised-reimbursement'],
    ['肯定可以全额报', 'promised-reimbursement'],
    ['先垫付，以后可以报销', 'promised-reimbursement'],
    ['自费以后都能手工报', 'promised-reimbursement'],
    ['余额不足，不能报销', 'balance-as-refusal'],
    ['余额用完了就无法结算', 'balance-as-refusal'],
    ['请出示本人的电子社保卡', 'e-card-first'],
    ['换卡之前先解绑家人', 'unbind-to-replace'],
  ])('%s', (text, name) => expect(forbiddenAdvice(text)).toEqual([name]))

  it('is found in a refuting sentence too, which has to be listed by hand', () => {
    expect(forbiddenAdvice('没有充值这回事')).toEqual(['top-up'])
    expect(forbiddenAdvice('别借用他的卡')).toContain('credential-lent')
  })

  it.each([
    '先问清能不能报，再自费。',
    '先自费，几天内能退费改医保重结？',
    '垫付的是否能报，由参保地定。',
    '不一定能报，先问。',
    '别人的卡在这台机器上能用吗？',
    '展示老人自己的码。',
    '亲情账户出示的是家人自己的码。',
    '统筹报销和余额没有关系。',
    '余额不足的差额，用现金付。',
    '芯片坏了只能换卡。',
    '请医院报修机器。',
    '修改社保卡信息，要换卡。',
    '换卡不用解绑家人。',
    '电子社保卡是另一样东西，别拿错。',
    '想请家人帮着付，先办家庭共济。',
  ])('is not found in: %s', (text) => expect(forbiddenAdvice(text)).toEqual([]))
})

it('finds ASCII punctuation on either side of a Chinese character, and only there', () => {
  for (const mark of [',', '.', ':', ';', '?', '!', '(', ')', '"', "'"]) {
    expect(hasHalfWidthPunctuation(`好${mark}`)).toBe(true)
    expect(hasHalfWidthPunctuation(`${mark}好`)).toBe(true)
  }
  expect(['打 12333。', '（1.5 元）', 'medical 1.1.48', '“好”，', 'a,b'].filter(hasHalfWidthPunctuation)).toEqual([])
})

it('measures the longest sentence without its mark', () => {
  expect(longestSentence('一二三。四五？六七八九十！')).toBe(5)
  expect(longestSentence('一二，三四')).toBe(5)
  expect(longestSentence('')).toBe(0)
})

describe('the walk over content', () => {
  const content = {
    title: '现在就能做',
    count: 3,
    nothing: null,
    list: ['甲', '乙'],
    rows: [{ id: 'first', say: claim({ text: '换一台。' }) }, { code: '510100', name: '成都' }],
  }

  it('finds every string, named by ids where there are any', () => {
    expect(wordsIn(content, 'x')).toEqual([
      { at: 'x.title', text: '现在就能做' },
      { at: 'x.list.0', text: '甲' },
      { at: 'x.list.1', text: '乙' },
      { at: 'x.rows.first.id', text: 'first' },
      { at: 'x.rows.first.say.text', text: '换一台。' },
      { at: 'x.rows.first.say.grade', text: 'B' },
      { at: 'x.rows.first.say.sources.0', text: 'b' },
      { at: 'x.rows.first.say.place', text: 'cn' },
      { at: 'x.rows.510100.code', text: '510100' },
      { at: 'x.rows.510100.name', text: '成都' },
    ])
  })

  it('finds every claim, however deep', () => {
    expect(claimsIn(content, 'x')).toEqual([{ at: 'x.rows.first.say', claim: claim({ text: '换一台。' }) }])
    expect(claimsIn(claim(), 'y').map(({ at }) => at)).toEqual(['y'])
  })

  it('walks a text that stands alone', () => expect(wordsIn('甲', 'x')).toEqual([{ at: 'x', text: '甲' }]))
})
