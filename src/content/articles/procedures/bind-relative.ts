import { INSURANCE_AGENCY, INSURANCE_HOTLINE, hearsay, inferred, official, relayed, unverified } from '../../wording/claim'
import { facts, handlers, later, now, papers, part, procedure, see, takes, what } from '../notation'
import { addRelative } from '../repeated'

const own = relayed('亲情账户是替家人打开本人的码，扣的是家人自己的钱。', 'alipay-faq')

/** domain.md §4.3, §4.4, §4.5. */
export const bindRelativeById = procedure(
  'bind-relative-by-id', '用身份证号绑家人', '在自己手机上打开家人本人的码；满 16 岁多要刷脸',
  'family-main-not-ready family-doc-rejected family-info-mismatch family-age-boundary family-face-failed family-limit-main family-limit-member ' +
    'relative-link-missing wrong-family-product family-member-code-inactive',
  what(own, official('不要求在同一个户口本上。', 'nhsa-reply')),
  now(
    inferred('先看自己的医保码能不能打开，打不开就先激活。', 'we54-2023 alipay-faq'),
    addRelative,
    relayed('选身份证号绑定，看完告知书，填姓名、证件号和关系。', 'we54-2023'),
    relayed('上传手签的承诺书和双方户口本的登记页。', 'we54-2023'),
    inferred('满 {face-check-age}的家人多半要本人刷脸，请他在场。', 'nhsa-reply nhsa-hot-qa-2023'),
    relayed('绑好了点家人头像，激活医保码、设密码。', 'alipay-faq'),
  ),
  later(
    relayed('审核没过，把照片重拍清楚，再交一次。', 'we54-2023'),
    relayed('刷不过脸的，去医保经办窗口线下绑。', 'zgjkxw-2024'),
  ),
  part('别的入口',
    hearsay('微信：“我”“服务”“医疗健康”“医保码”，点“医保亲情账户”。', 'articles', INSURANCE_HOTLINE),
    relayed('支付宝：搜“医保码”，右上角点“亲情账户”。', 'alipay-faq'),
    inferred('电子社保卡里的“亲情服务”是另一套，绑了它，医保这边一般没有。', 'bbbaike rs-qa'),
  ),
  part('人数',
    relayed('一个人最多绑 {family-main-limit}家人。', 'nhsa-hot-qa-2023 alipay-faq'),
    relayed('一位家人每个月最多被 {family-member-limit}账户绑上。', 'alipay-faq'),
  ),
  handlers('insurance-hotline insurance-agency'),
  papers('id-card both-household-registers commitment-letter'),
  takes(hearsay('有的马上好，要审材料的多为 {family-review-days}。', 'articles', INSURANCE_HOTLINE)),
  facts('family-main-limit family-member-limit face-check-age family-review-days'),
  see('age-of-sixteen bind-newborn bind-offline family-account-or-sharing family-doc-rejected relative-link-missing family-account-and-sharing'),
)

export const bindNewborn = procedure(
  'bind-newborn', '用出生证绑新生儿', '还没身份证号也能绑；要刷妈妈的脸',
  'family-member-not-insured family-doc-rejected family-age-boundary family-face-failed',
  what(
    relayed('还没有身份证号的孩子，可以用出生医学证明绑。', 'we54-2023'),
    relayed('刷的是妈妈的脸，爸爸单独办不成这一种。', 'we54-2023'),
  ),
  now(
    addRelative,
    relayed('选出生医学证明绑定，填妈妈的姓名、身份证号和证明编号。', 'we54-2023'),
    relayed('点查询，请妈妈本人刷脸。', 'we54-2023'),
    relayed('绑好了点孩子头像，激活医保码、设密码。', 'alipay-faq'),
  ),
  later(
    inferred('提示查不到参保的，先给孩子参保，再来激活。', 'alipay-faq wxpay-social-fee'),
    inferred('孩子有了身份证号，也可以改用身份证号绑。', 'we54-2023'),
  ),
  part('妈妈办不了的', inferred('一般改用身份证号绑，或者去医保经办窗口线下绑。', 'we54-2023 zgjkxw-2024')),
  handlers('insurance-hotline insurance-agency'),
  papers('birth-certificate'),
  takes(inferred('妈妈刷过脸，一般当场就好。', 'we54-2023')),
  see('bind-relative-by-id bind-offline pay-contributions old-person-or-newborn family-member-not-insured'),
)

export const bindOffline = procedure(
  'bind-offline', '到窗口线下绑、激活', '老人刷不过脸、用不了手机，医保窗口能办',
  'family-face-failed family-main-not-ready code-not-activated family-doc-rejected',
  what(
    relayed('{offline-binding-since}起，刷不了脸的人可以线下激活医保码、绑亲情账户。', 'zgjkxw-2024'),
    own,
  ),
  now(
    relayed('今天看病，先刷老人的实体卡，或问能不能用身份证结。', 'changsha-2022'),
    inferred('换个亮的地方，摘下帽子、口罩，再刷一次脸。', 'zgjkxw-2024'),
  ),
  later(
    inferred('先打 12393，问哪个窗口能办、要不要老人到场。', 'zgjkxw-2024'),
    unverified('带上双方身份证、户口簿这类关系材料。', INSURANCE_AGENCY),
  ),
  handlers('insurance-hotline insurance-agency'),
  papers('both-id-cards both-household-registers'),
  takes(inferred('材料齐，一般当场能办。', 'zgjkxw-2024')),
  facts('offline-binding-since'),
  see('show-parent-code bind-relative-by-id activate-code family-face-failed old-person-or-newborn'),
)

export const unbindRelative = procedure(
  'unbind-relative', '解除绑定家人', '绑满了、绑错了才要解；换卡不用解',
  'family-limit-main family-limit-member family-info-mismatch wrong-family-product',
  what(
    relayed('一个人最多绑 {family-main-limit}家人，满了要解一个才能再绑。', 'nhsa-hot-qa-2023 alipay-faq'),
    inferred('绑的是人不是卡，换卡一般不用解。', 'linketalent-2023'),
  ),
  now(
    inferred('点“我的”“我的家庭成员”，选人，找“解除绑定”。', 'we54-2023'),
    hearsay('在哪个平台绑的，就在哪里解。', 'articles', INSURANCE_HOTLINE),
    inferred('不想解，就换一位家人来绑。', 'alipay-faq'),
  ),
  later(inferred('解了当月还绑不上，下个月再试。', 'alipay-faq')),
  handlers('insurance-hotline'),
  takes(inferred('一般当场解开；名额可能下个月才空出来。', 'alipay-faq')),
  facts('family-main-limit family-member-limit'),
  see('bind-relative-by-id nothing-to-unbind family-limit-main family-limit-member'),
)
