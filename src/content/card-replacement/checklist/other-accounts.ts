import type { ChecklistItem } from '@/domain/card-replacement/guide'
import { bankAccountSeparately } from '../../faults/repeated'
import { inferred, relayed } from '../../wording/claim'
import { enabled, inHand, notYetUsable, replacing } from '../case-groups'

const oldAccount = {
  id: 'close-old-bank-account',
  group: 'to-do',
  title: '处理旧银行账户',
  say: [
    inferred('先把养老金、代扣改到新卡，再去发卡银行办旧账户。', 'hayaocihang-1578 endoxf'),
    relayed('旧卡多半失效了，银行账户要另外去销。', 'chengdu-magstripe beijing-rs-2026 endoxf'),
    relayed('少数地方个人账户的钱放在银行，换银行后要去转。', 'endoxf'),
  ],
} as const

const bankFunction = { id: 'activate-bank-account', group: 'to-do', done: ['activated'] } as const
const notTheSame = relayed('它和启用社保功能是两件事，一般不影响看病刷卡。', 'rs-qa shaanxi-rs')

const payee = {
  id: 'update-payee-account',
  group: 'to-do',
  title: '改养老金、代扣账户',
  say: [
    inferred('领养老金、补贴或有代扣的，去改成新卡的银行账号。', 'rs-qa hayaocihang-1578'),
    inferred('先激活新卡的银行功能再改，一般才收得到钱。', 'rs-qa hayaocihang-1578'),
    inferred('没有这些的，通常不用管。', 'rs-qa'),
  ],
  done: ['updated'],
} as const

/** What hangs on the card or its bank account and does not follow by itself, and what does. */
export const otherAccounts: readonly ChecklistItem[] = [
  {
    id: 'correct-insurance-record',
    group: 'to-do',
    title: '医保那边也改过来',
    when: { stages: notYetUsable, reasons: ['info-change'] },
    say: [
      inferred('打 12393，问去哪个医保经办窗口改、带什么。', 'huaihua-mwmca'),
      inferred('改了姓名或证件号的，医保那边一般也要改，不会跟着卡改。', 'huaihua-mwmca rs-qa'),
    ],
  },
  {
    ...bankFunction,
    title: '银行功能用时再激活',
    when: { stages: inHand, reasons: ['first'] },
    say: [
      relayed('看病一般用不着它，要取钱、领补贴时再去激活。', 'rs-qa shaanxi-rs'),
      inferred('给孩子办的，先打电话问卡面上那家银行：谁去、带什么？', 'rs-qa'),
      notTheSame,
    ],
  },
  {
    ...bankFunction,
    title: '激活银行功能',
    when: { stages: inHand },
    say: [
      relayed('领养老金、补贴或取钱的，要本人带身份证和新卡去卡面上那家银行。', 'rs-qa'),
      notTheSame,
      relayed('少数地方，没激活用不了个人账户的钱；报销一般照报。', 'endoxf'),
      relayed('走不动的，问银行能不能上门。', 'rs-qa'),
    ],
  },
  // Nothing can be paid to an account that is not activated, and none is closed before the payments have moved.
  { ...payee, when: { stages: ['picked_up'], reasons: replacing, sides: { bankAccount: ['activated'] } } },
  { ...payee, when: { stages: enabled, reasons: replacing } },
  { ...oldAccount, when: { stages: ['usable'], reasons: ['lost'] }, say: [...oldAccount.say, bankAccountSeparately] },
  { ...oldAccount, when: { stages: ['usable'], reasons: replacing } },
  {
    id: 'ecard-recovers',
    group: 'by-itself',
    title: '电子社保卡',
    when: { stages: inHand, reasons: replacing },
    say: [
      relayed('领用新卡后自动恢复，不用重新申领。', 'hayaocihang-1578'),
      inferred('新卡启用后还不行，先打 12333 问，别自己先解除关联。', 'rs-qa hayaocihang-1578'),
    ],
    done: ['restored'],
  },
]
