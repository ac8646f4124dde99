import { CauseCard, type CauseView, type CauseWords } from './cause-card'

const nothing = () => undefined
const words: CauseWords = { why: '为什么这样说', speaksFor: '支持：', speaksAgainst: '不支持：', atWindow: '在窗口', later: '之后怎么办', bring: '要带：', takes: '多久：', call: '拨打', notFor: '不管：', sources: '来源', checkedOn: '核对于' }
const full: CauseView = {
  grade: '很像', name: '新卡的社保功能还没启用', meaning: '去银行激活的是银行卡那一半，看病用的那一半要另外启用。',
  speaksFor: ['屏幕上说“封存”'], speaksAgainst: ['别人的卡在这台机器能用'], atWindow: ['先亮出本人的医保码'], later: ['带身份证和新卡去启用'],
  bring: ['身份证', '新卡'], takes: '当场到第二天',
  handlers: [{ name: '人社热线', phone: '12333', does: '管社保卡', doesNot: '医保报销' }, { name: '合作银行网点', phone: null, does: '管银行卡', doesNot: '' }],
  sources: [{ id: 'a', issuer: '省人社厅', title: '问答', published: '2022-09-28', checkedOn: '2026-11-21' }],
}
const bare: CauseView = { ...full, grade: '不能排除', speaksFor: [], speaksAgainst: [], atWindow: [], later: [], bring: [], handlers: [], sources: [] }

export const causeCardExamples = {
  'a cause with everything': <CauseCard cause={full} words={words} onCall={nothing} />,
  'a cause with little to say': <CauseCard cause={bare} words={words} onCall={nothing} />,
}
