import { situationTexts } from '@/content/claim/situations'
import { manualReimbursement } from '@/content/wording/manual-reimbursement'
import { forbiddenAdvice } from '@/domain/knowledge/audit-words'
import { SITUATIONS, type Situation } from '@/domain/claim/states'
import { told, toldIn } from '../family-binding/told'

const because = (id: Situation) => toldIn(situationTexts[id].because).join('\n')

/** domain.md §1.0.3 and E15, by hand: what is listed somewhere, what is not, what has to be asked. */
it.each<[Situation, string, string, RegExp]>([
  ['no-card-yet', '刚参保，卡没发', 'listed', /^平顶山新华区 2024 年列出的有这一条：新参保没发卡。\n.*由参保地规定，各地不同。$/],
  ['emergency-no-card', '急诊，没带卡', 'listed', /^平顶山新华区.*急诊没带卡。\n急诊先救治、先挂号/],
  ['lost-card', '卡丢了、挂失了', 'listed', /^平顶山新华区.*卡丢了或挂失。/],
  ['emergency-elsewhere', '外地突发急诊', 'listed', /^平顶山新华区.*异地突发急诊。\n急诊先救治[\s\S]*备案记录/],
  ['elsewhere', '外地没能直接结', 'listed', /^平顶山新华区.*异地没能直接结算。[\s\S]*写明没能直接结算的原因/],
  ['system-down', '系统停了、断网', 'listed', /^福州有一年年初停机，先垫付的可以补办，到 2019 年 1 月 31 日截止。\n.*各地不同/],
  ['card-being-made', '在换卡、等新卡', 'ask', /换卡算不算，要问[\s\S]*北京从前.*领卡证明，现在要不要先问清/],
  ['card-forgotten', '普通门诊，忘带卡', 'unlikely', /一般没有普通门诊忘带卡。\n普通门诊忘带卡，不少地方报不了。\n先亮本人的医保码/],
  ['settled-as-self-pay', '能刷却按自费结', 'ask', /^先问医院能不能退费改医保重结/],
  ['settled-already', '已用医保结过', 'unlikely', /^已经用医保结算过的费用，一般不能再报一次。/],
  ['other', '不在上面，说不清', 'ask', /^没列出来的，不一定能报/],
])('%s', (id, label, outlook, words) => {
  expect([situationTexts[id].label, situationTexts[id].outlook]).toEqual([label, outlook])
  expect(because(id)).toMatch(words)
})

it('all of them, each said apart, and in the words of somebody who rings up', () => {
  expect(Object.keys(situationTexts)).toEqual([...SITUATIONS])
  const matters = SITUATIONS.map((id) => situationTexts[id].matter)
  expect(new Set(matters).size).toBe(SITUATIONS.length)
  expect(matters.filter((matter) => /您|患者|参保人/.test(matter))).toEqual([])
})

it('where something is listed a place says so, and no place is told as the country', () => {
  for (const id of SITUATIONS) {
    const [first] = situationTexts[id].because
    expect(first!.grade).toMatch(/[ABI]/)
    expect(situationTexts[id].outlook === 'listed').toBe(first!.place !== 'cn')
  }
})

it('only what was settled already cannot be settled again', () => {
  expect(SITUATIONS.filter((id) => !situationTexts[id].resettle)).toEqual(['settled-already'])
})

it('nothing promises that it is paid, and every answer is: ask first', () => {
  const lines = SITUATIONS.flatMap((id) => toldIn(situationTexts[id].because))
  expect(lines.flatMap((line) => forbiddenAdvice(line))).toEqual([])
  expect(lines.filter((line) => /(?<!不)一定能|肯定|放心|都能报|可以报|能全报|保证/.test(line))).toEqual([])
  expect(told(manualReimbursement.warning)).toBe('先问清能不能报，再垫付。不是每种情况都能报。')
  expect(manualReimbursement.ask).toBe('我这种情况能手工报销吗？最晚什么时候交？')
})
