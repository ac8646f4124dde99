import type { BindingReason } from '@/domain/family-binding/check-binding'
import type { ReasonText } from '@/domain/family-binding/guide'
import { tryIdCard } from '../faults/repeated'
import { inferred, official, relayed } from '../wording/claim'
import { reason } from './notation'
import {
  askCounter, askInsured, betterLight, bindAtCounter, lookUpInsured, memberLimit, motherOnly, notOneRegister, offlineSince, orRegisterPhoto, otherPhone,
  placeFreeNextMonth, tryCode, whenTogether,
} from './repeated'

/** domain.md §4.1–4.3, D02, D03, D05–D08: why somebody can or cannot be bound, and what to do about it. */
export const bindingReasonTexts: Readonly<Record<BindingReason, ReasonText>> = {
  'not-family': reason(
    '不是家里人',
    [
      official('亲情账户绑的是家庭成员。', 'nhsa-reply'),
      inferred('页面上的关系，一般只有父母、子女、配偶和其他。', 'alipay-sdk'),
      inferred('朋友、邻居、保姆，一般绑不了。', 'nhsa-reply'),
    ],
    [inferred('请他自己的家里人来绑。', 'nhsa-reply'), relayed('今天看病，用他本人的卡或医保码。', 'sina-2026-01-10'), tryIdCard],
  ),
  'not-insured': reason(
    '现在没有医保',
    [
      inferred('查不到参保的，一般绑不上，或者绑上了码也打不开。', 'nhsa-qa-1952628 insured-status-codes'),
      inferred('常见的有新生儿、刚换险种的、停了保的，多半不是填错。', 'nhsa-qa-1952628 insured-status-codes'),
    ],
    [
      inferred('先打 12393 问清：没参保、停了保，还是没报上来。', 'nhsa-qa-1952628 insured-status-codes'),
      inferred('新生儿，先给孩子参保，问 12393 或街道怎么办。', 'insured-status-codes'),
      relayed('参过保的，请参保地的医保经办窗口补报。', 'nhsa-qa-1952628'),
      inferred('补报一般要几天，好了再来绑。', 'nhsa-qa-1952628'),
      inferred('今天要看病，先刷他自己的实体卡试一次。', 'nhsa-qa-1952628'),
    ],
  ),
  'bound-by-most': reason(
    '别人已经绑满了',
    [memberLimit, relayed('谁绑的都一样，打开的都是他自己的码。', 'alipay-faq')],
    [inferred('今天要看病，请已经绑了他的亲人，打开他自己的码。', 'alipay-faq'), inferred('想换您来绑，请其中一位先解绑。', 'alipay-faq'), placeFreeNextMonth],
  ),
  'main-not-ready': reason(
    '来绑的人要先激活',
    [relayed('来绑的人，自己的医保码没激活，就绑不了家人。', 'we54-2023 alipay-faq')],
    [
      relayed('在微信、支付宝里搜“医保码”，照提示实名、刷自己的脸。', 'alipay-faq linketalent-2023'),
      relayed('脸刷不过，带身份证去医保经办窗口，线下激活。', 'zgjkxw-2024'),
      inferred('也可以换一位激活了的家人来绑。', 'nhsa-hot-qa-2023 alipay-faq'),
    ],
  ),
  'clock-wrong': reason(
    '手机日期不对',
    [inferred('岁数按手机上的日期算，日期错了，结果多半也错。', 'nhsa-reply civil-code')],
    [inferred('在手机的设置里，把日期改成自动，再回来看。', 'nhsa-reply civil-code')],
  ),
  'rule-unknown': reason(
    '规定没查到准信',
    [inferred('这一天的规定没有查到，一般以绑定的页面为准。', 'nhsa-reply')],
    [inferred('打 12393 问：一个人能绑几位，几岁起要刷脸。', 'nhsa-reply'), inferred('请他在场准备刷脸，材料也备好，两样都不白跑。', 'nhsa-reply nhsa-hot-qa-2023')],
  ),
  'born-unknown': reason(
    '还差出生日期',
    [official('交材料还是刷脸，看他的岁数，以 {face-check-age}为界。', 'nhsa-reply')],
    [inferred('看他的身份证或户口本，填上公历的出生日期。', 'nhsa-reply'), inferred('一时看不到，就准备两样：他在场，材料也带上。', 'nhsa-reply nhsa-hot-qa-2023')],
  ),
  'insured-unsure': reason(
    '先查他在不在参保',
    [inferred('停了保、没报上来的，一般绑不上，或者打不开码。', 'nhsa-qa-1952628 insured-status-codes')],
    [lookUpInsured, askInsured],
  ),
  'bound-by-unsure': reason(
    '问问谁绑过他',
    [memberLimit],
    [inferred('问他的配偶、子女、兄弟姐妹：谁的手机能打开他的码。', 'alipay-faq'), inferred('问不清就直接绑一次，成不成看页面怎么说。', 'alipay-faq')],
  ),
  'main-unsure': reason(
    '来绑的人先看自己',
    [relayed('来绑的人，自己的医保码打得开，才能绑家人。', 'we54-2023 alipay-faq')],
    [tryCode, relayed('打不开，就照提示实名、刷自己的脸。', 'alipay-faq')],
  ),
  'papers-only': reason(
    '交材料，不刷孩子的脸',
    [official('没满 {face-check-age}的，交承诺书和户籍材料，不用本人刷脸。', 'nhsa-reply'), notOneRegister],
  ),
  'around-face-age': reason(
    '正好在岁数线上',
    [inferred('{face-check-age}前后算哪边，通常说法不同：{face-check-at-16}。', 'nhsa-reply nhsa-hot-qa-2023 xianyang')],
    [
      inferred('两样都备：他在场准备刷脸，户口本和出生证明带上。', 'nhsa-reply nhsa-hot-qa-2023'),
      inferred('页面要哪样就给哪样，以页面为准。', 'nhsa-reply nhsa-hot-qa-2023'),
      inferred('走不通就打 12393，或去医保经办窗口。', 'nhsa-hot-qa-2023 zgjkxw-2024'),
    ],
  ),
  'face-check': reason(
    '要他本人刷脸',
    [official('{face-check-age}以上的，绑定时要本人刷脸。', 'nhsa-reply'), orRegisterPhoto],
    [inferred('等他在身边、光线亮的时候再绑。', 'nhsa-reply')],
  ),
  'no-face': reason(
    '刷不了脸，到窗口',
    [inferred('他不在身边，一般就刷不了脸。', 'nhsa-reply'), offlineSince],
    [whenTogether, betterLight, otherPhone, bindAtCounter, askCounter],
  ),
  'no-number-yet': reason(
    '没身份证号也能绑',
    [relayed('没有身份证号的孩子，可以用出生医学证明绑。', 'we54-2023'), motherOnly],
    [
      relayed('备好出生医学证明和妈妈的身份证，请妈妈在场。', 'we54-2023'),
      inferred('妈妈办不了，一般等有了身份证号再绑，或去窗口线下绑。', 'we54-2023 zgjkxw-2024'),
      inferred('有身份证号的，改用身份证号绑，不刷妈妈的脸。', 'we54-2023 nhsa-reply'),
    ],
  ),
  'other-relation': reason(
    '关系多半选“其他”',
    [inferred('页面上的关系，一般只有父母、子女、配偶和其他。', 'alipay-sdk')],
    [inferred('找不到对得上的，就选“其他”，成不成以页面为准。', 'alipay-sdk'), inferred('绑不上，请他的配偶、父母或子女来绑。', 'alipay-sdk')],
  ),
  'age-and-relation': reason(
    '岁数和关系对不上',
    [inferred('照这个出生日期，他还没满 {face-check-age}，多半填错了一样。', 'nhsa-reply')],
    [inferred('对着身份证，把出生日期和关系再看一遍。', 'huaihua-mwmca')],
  ),
  'last-place': reason(
    '再绑一次就满了',
    [memberLimit, inferred('他已经被绑过，这次绑上，通常名额就用完了。', 'alipay-faq')],
    [inferred('先商量好由谁来绑，绑了再换，当月多半换不成。', 'alipay-faq')],
  ),
  'sixth-place': reason(
    '账户绑满了',
    [relayed('一个账户能绑几位有上限，通常是 {family-main-limit}。', 'nhsa-hot-qa-2023 alipay-faq'), inferred('几处说的数不一样，一般以页面为准。', 'nhsa-hot-qa-2023 alipay-faq')],
    [
      inferred('先直接绑一次，页面让绑就能绑。', 'nhsa-hot-qa-2023 alipay-faq'),
      relayed('页面说满了，解绑一位暂时不看病的。', 'nhsa-hot-qa-2023 alipay-faq'),
      relayed('不想解，就请另一位亲人来绑他。', 'nhsa-hot-qa-2023 alipay-faq'),
    ],
  ),
}
