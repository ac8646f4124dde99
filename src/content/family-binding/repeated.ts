import { inferred, official, relayed } from '../wording/claim'

/* Sentences that several reasons and preparations share word for word, as in faults/repeated.ts. */

export const memberLimit = relayed('一位家人在一个自然月里，最多被 {family-member-limit}账户绑上。', 'alipay-faq')
export const placeFreeNextMonth = inferred('解了当月多半还占着名额，下个月再绑。', 'alipay-faq')

export const lookUpInsured = inferred('请他打开国家医保服务平台APP，看参保状态和参保地。', 'code-page-message nhsa-qa-1952628')
export const askInsured = inferred('不会看的，打 12393 问：他现在参保正常吗？', 'insured-status-codes')

export const byIdNumber = relayed('选身份证号绑定，看完告知书，填姓名、证件号和关系。', 'we54-2023')
export const byBirthCertificate = relayed('选出生医学证明绑定，填妈妈的姓名、身份证号和证明编号。', 'we54-2023')
export const motherIsChecked = relayed('点查询，请妈妈本人刷脸。', 'we54-2023')
export const motherOnly = relayed('刷的是妈妈的脸，爸爸单独办不成这一种。', 'we54-2023')
export const uploadPapers = relayed('手签承诺书，传双方户口本的登记卡页，不在一本上也能绑。', 'we54-2023 nhsa-reply')
export const notOneRegister = official('不在同一个户口本上也能绑。', 'nhsa-reply')
export const thenActivate = relayed('绑好了点他的头像，激活他的医保码，设好密码。', 'alipay-faq')

export const betterLight = inferred('到亮处，摘掉帽子、口罩和眼镜，再刷一次。', 'nhsa-reply medical-hzv')
export const otherPhone = inferred('还不行，换一部手机再刷。', 'medical-hzv')
export const whenTogether = inferred('他不在身边的，等见了面再刷。', 'nhsa-reply')
export const offlineSince = relayed('{offline-binding-since}起，刷不了脸的可以到窗口线下绑。', 'zgjkxw-2024')
export const bindAtCounter = relayed('刷不了的，去参保地的医保经办窗口线下绑。', 'zgjkxw-2024')
export const askCounter = inferred('先打 12393 问：哪个窗口能办，带什么，他要不要去。', 'zgjkxw-2024')
/** domain.md §4.2: one of the published answers takes a photo of the register instead of the face. */
export const orRegisterPhoto = relayed('也有问答说交户口本照片也行，看页面让不让。', 'nhsa-hot-qa-2023')

export const tryCode = relayed('在微信、支付宝里搜“医保码”，看打不打得开。', 'alipay-faq linketalent-2023')
export const undatedFaq = relayed('这份问答没写日期，核对于 2026 年 11 月，找不到就搜。', 'alipay-faq')

export const findSharing = inferred('在国家医保服务平台APP或当地医保APP，找“家庭共济”。', 'xinhua-2024 sina-2026-01-10')
export const giverHasAccount = relayed('出钱的要参加职工医保，有个人账户。', 'sina-2026-01-10')
export const receiverIsInsured = relayed('用钱的家人，自己也要参加职工或居民医保。', 'people-2026')
export const moneyNotCode = relayed('共济的只是钱，看病还是用他自己的卡或码。', 'sina-2026-01-10')
export const openWallet = relayed('打开国家医保服务平台APP，首页点“医保钱包”。', 'sina-2026-01-10')
