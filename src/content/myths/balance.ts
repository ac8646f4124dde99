import type { Myth } from '@/domain/knowledge/myth'
import { INSURANCE_HOTLINE, inferred, relayed } from '../wording/claim'
import { myth } from './notation'

const apart = relayed('报销照算，和个人账户里有没有余额没有关系。', 'shenzhen-641783')
const payTheRest = relayed('请窗口照样走医保，差的钱用现金或手机付。', 'shenzhen-641783')

/** Money on the account, banks and what can be claimed (domain.md §7 S0; §0.2). */
export const balanceMyths: readonly Myth[] = [
  myth('top-up-when-low', 'wrong', {
    said: '医保卡余额不足，要充值',
    truth: [inferred('个人账户一般没有自己往里存钱的办法。', 'shenzhen-641783'), apart],
    instead: payTheRest,
    words: '要充值 去充值 充值 充钱 怎么充 往医保卡里存钱 余额不足要补 补缴余额 给医保卡充 卡里没钱不能报',
    faults: 'personal-account-low',
  }),
  myth('minimum-balance', 'wrong', {
    said: '账户里要留够一定数额才能用',
    truth: [inferred('一般没有最低余额这道门槛，余额只影响个人账户能付多少。', 'shenzhen-641783')],
    instead: payTheRest,
    words: '最低余额 余额门槛 余额不能低于 要留一定余额 余额要够 余额最少',
    faults: 'personal-account-low',
  }),
  myth('low-balance-blocks-card', 'depends', {
    said: '余额不够，卡就刷不了',
    truth: [
      relayed('只有用个人账户付自己那部分，或在普通药店，才会因为余额刷不了。', 'shenzhen-641783'),
      apart,
    ],
    instead: payTheRest,
    words: '没钱刷不了 余额不够刷不了 余额不足刷不了 卡里没钱刷不了 没余额刷不了 余额没了就不能用 没钱就不能用医保',
    faults: 'personal-account-low',
  }),
  myth('bank-limit-blocks-card', 'misleading', {
    said: '银行限额了，医保卡就用不了',
    truth: [
      relayed('看病结算走医保的系统，银行的限制只影响银行那一半。', 'rs-qa'),
      inferred('支付平台的限制，一般只影响手机上付钱。', 'wxpay-skills-2026'),
    ],
    instead: relayed('看病照常刷卡；取款、转账的事找卡面上的银行。', 'rs-qa'),
    words: '银行限额 银行限制 银行冻结 银行卡限额 被银行限制 银行把卡冻 支付平台限制',
    faults: 'bank-function-only',
  }),
  myth('pay-first-claim-later', 'depends', {
    said: '先自费没关系，回去都能报',
    truth: [
      inferred('一般只有参保地列出的情形才能手工报，不是每种都行。', 'xinhuaqu-2024'),
      inferred('手工报销一般还有截止的日子，过了就办不了。', 'fuzhou-2018'),
    ],
    instead: inferred('付钱前先打 12393，问清能不能报、几号截止。', 'xinhuaqu-2024', INSURANCE_HOTLINE),
    words: '回去能报 回去再报 回老家报 回去报销 先垫付再报 自费了回去报 先自费再报 以后再报 回去都能报',
    faults: 'remote-not-filed year-end-shutdown settled-as-self-pay',
  }),
]
