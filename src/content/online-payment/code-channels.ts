import type { CodeChannel } from '@/domain/online-payment/guide'
import type { Claim } from '@/domain/shared/source'
import { openInWechat } from '../articles/repeated'
import { betterLight, undatedFaq } from '../family-binding/repeated'
import { inferred, official, relayed } from '../wording/claim'
import { setPinIsAsked } from './repeated'

const channel = (id: string, name: string, find: string, ...way: readonly Claim[]): CodeChannel => ({ id, name, find, way })

/** domain.md §5.2, E01: where the code is activated; search words first, the path with its date. */
export const codeChannels: readonly CodeChannel[] = [
  channel(
    'code-wechat', '微信', '医保码',
    openInWechat,
    official('照提示实名、刷脸，不用输医保卡号。', 'wxpay-skills-2026'),
    setPinIsAsked,
    official('这是 2026 年 4 月的路径，版本会变，找不到就搜。', 'wxpay-skills-2026'),
  ),
  channel('code-alipay', '支付宝', '医保码', relayed('打开“医保码”，照提示实名、刷脸，再设密码。', 'alipay-faq'), undatedFaq),
  channel(
    'code-national-app', '国家医保服务平台APP', '医保码',
    inferred('一般登录、实名以后，点“医保码”，照提示刷脸。', 'we54-2023 zgjkxw-2024'),
    relayed('来源没写从哪里点，核对于 2026 年 11 月，打开就搜。', 'we54-2023 zgjkxw-2024'),
  ),
  channel(
    'code-counter', '刷脸过不去，到窗口', '',
    betterLight,
    relayed('还是不行，带身份证去医保经办窗口，线下激活。', 'zgjkxw-2024'),
    inferred('今天看病别耗着，一般拿实体卡去窗口也能结。', 'zgjkxw-2024'),
  ),
]

/** What old guides tell (domain.md §7, S4), by myth. */
export const oldGuides: readonly string[] = ['bind-by-card-number', 'type-in-amount', 'old-wechat-path', 'small-test-payment']
