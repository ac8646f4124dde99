import type { IdentityText } from '@/domain/bill/guide'
import type { Identity } from '@/domain/bill/identities'
import { inPlace, inferred, relayed } from '../wording/claim'

/** domain.md §5.4: what adds up to what. */
export const identityTexts: Readonly<Record<Identity, IdentityText>> = {
  I1: { title: '谁付的', adds: inferred('统筹、其他、个人账户、现金，加起来一般是金额合计。', 'shenzhen-608974 bill-codes') },
  I2: { title: '个人出的', adds: inferred('自付加自费，一般等于个人账户加现金。', 'bill-codes bill-self-pay') },
  I3: { title: '花在什么上', adds: inferred('统筹、其他、自付、自费，加起来一般也是金额合计。', 'bill-example-2024 bill-codes') },
  I4: { title: '自付分两样', adds: inPlace('110000', relayed('自付一加自付二，等于个人自付。', 'beijing-bill')) },
  I5: { title: '押金多退少补', adds: inferred('预缴加补缴，减去退费，一般等于个人现金支付。', 'bill-fields') },
  I7: { title: '基金和个人', adds: inferred('基金支付总额加上个人出的，一般是金额合计。', 'openhis-2207') },
}

/** What is said of every sum that does not hold, and nothing more (domain.md §5.4). */
export const mismatch = '这几个数对不上，请拿票据问收费处。'

/** What is said where one digit would make everything agree; the figures are filled in beside it. */
export const slipHint = '也可能是抄错了一位。先对着票再看一遍这几个数。'
