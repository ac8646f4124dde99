import type { ChecklistItem } from '@/domain/card-replacement/guide'
import { oldBankAccount } from '../../articles/repeated'
import { bankAccountSeparately } from '../../faults/repeated'
import { inferred, relayed } from '../../wording/claim'
import { enabled, inHand, notYetUsable, replacing } from '../case-groups'

const oldAccount = {
  id: 'close-old-bank-account',
  group: 'to-do',
  title: '处理旧银行账户',
  say: [
    oldBankAccount,
    relayed('旧卡多半失效了，银行账户要另外去销。', 'chengdu-magstripe beijing-rs-2026 endoxf'),
    relayed('少数地方个人账户的钱放在银行，换银行后要去转。', 'endoxf'),
  ],
} as const

/** What hangs on the card or its bank account and does not follow by itself, and what does. */
export const otherAccounts: readonly ChecklistItem[] = [
  {
    id: 'correct-insurance-record',
    group: 'to-do',
    title: '医保那边也改过来',
    when: { stages: notYetUsable, reasons: ['info-change'] },
    say: [
      inferred('改了姓名或证件号的，医保那边一般也要改。', 'huaihua-mwmca rs-qa'),
      inferred('打 12393，问去哪个医保经办窗口改、带什么。', 'huaihua-mwmca'),
    ],
  },
  {
    id: 'activate-bank-account',
    group: 'to-do',
    title: '激活银行功能',
    when: { stages: inHand },
    say: [
      relayed('要本人带身份证和新卡，去卡面上那家银行柜台。', 'rs-qa'),
      relayed('它和启用社保功能是两件事，一般不影响看病刷卡。', 'rs-qa shaanxi-rs'),
      relayed('领养老金、补贴、取钱才要；走不动的问能不能上门。', 'rs-qa'),
    ],
    done: ['activated'],
  },
  {
    id: 'update-payee-account',
    group: 'to-do',
    title: '改养老金、代扣账户',
    when: { stages: inHand, reasons: replacing },
    say: [
      inferred('养老金、补贴、代扣用的银行账号，一般要改成新的。', 'rs-qa hayaocihang-1578'),
      inferred('没有这些的，通常不用管。', 'rs-qa'),
    ],
    done: ['updated'],
  },
  { ...oldAccount, when: { stages: enabled, reasons: ['lost'] }, say: [...oldAccount.say, bankAccountSeparately] },
  { ...oldAccount, when: { stages: enabled, reasons: replacing } },
  {
    id: 'ecard-recovers',
    group: 'by-itself',
    title: '电子社保卡',
    when: { stages: inHand, reasons: replacing },
    say: [
      relayed('领用新卡后自动恢复，不用重新申领。', 'hayaocihang-1578'),
      inferred('新卡启用后还不行，一般解除它和卡的关联再领一次。', 'hayaocihang-1578'),
      relayed('弄不好就打 12333 问。', 'rs-qa'),
    ],
    done: ['restored'],
  },
]
