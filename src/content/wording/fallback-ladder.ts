import type { Claim } from '@/domain/shared/source'
import { CASHIER, inferred, relayed, unverified } from './claim'

export type RungId = 'FB0' | 'FB1' | 'FB2' | 'FB3' | 'FB4' | 'FB5'

interface Rung {
  readonly say: Claim
  readonly how: Claim
}

/** domain.md §1.0.1: what to try at the window, in this order, until one works. Treatment before all. */
export const fallbackLadder: Readonly<Record<RungId, Rung>> = {
  FB0: {
    say: inferred('急诊、危重：先救治、先挂号，结算以后再说。', 'xinhuaqu-2024 ybf-2022-22'),
    how: inferred('先看病，票据和清单留好。急诊没带卡、外地突发急诊，有的地方事后能手工报，过后问参保地。', 'xinhuaqu-2024'),
  },
  FB1: {
    say: inferred('亮出本人的医保码，请窗口扫。', 'linketalent-2023'),
    how: inferred(
      '微信、支付宝里搜“医保码”，或打开国家医保服务平台APP。码会变，动态码勿截图，现打开现用。第一次用要先刷脸激活。' +
        '没手机的老人：由已绑定亲情账户的家人，展示老人自己的码。电子社保卡是另一样东西，别拿错。',
      'linketalent-2023 wxpay-skills-2026 shanghai-codes medical-hzv alipay-faq scio-2023',
    ),
  },
  FB2: {
    say: inferred('擦净芯片重插，不行就换机器、换窗口。', 'si-3rdcard medical-hzv shanghai-codes'),
    how: inferred('自助机不行就去人工窗口。插卡不行就挥卡，三代卡能插也能挥。', 'si-3rdcard jiaozuo-2026'),
  },
  FB3: {
    say: relayed('问窗口：能用身份证结吗？', 'changsha-2022'),
    how: relayed('有的地方用身份证也能结算，但不是全国都行，所以要问。', 'changsha-2022'),
  },
  FB4: {
    say: unverified('问清：先自费，几天内能退费改医保重结？', CASHIER),
    how: unverified('要回同一家医院退费重结，期限由医院定。问清几号以前、带什么来。', CASHIER),
  },
  FB5: {
    say: inferred('先问清能不能报，再自费，票据清单都留好。', 'xinhuaqu-2024'),
    how: inferred(
      '交钱前问 12393 或医院医保办：能不能手工报销，最晚什么时候交。哪些情况能报，由参保地定。',
      'xinhuaqu-2024',
    ),
  },
}
