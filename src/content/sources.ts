import type { PlaceCode, Source, SourceId } from '@/domain/shared/source'
import { contentCheckedOn } from './checked-on'

type Row = readonly [id: SourceId, issuer: string, title: string, place: PlaceCode, published: string | null]

/*
 * domain.md §12 and the citations inside its sections. A title in 《》 is the document's own; every other one says what the
 * document was used for, because no title was recorded. A relay is named as a relay. 「[A/B]」 counts as B.
 * Not listed: sources of §12 of which domain.md does not say what they contain.
 */

const A: readonly Row[] = [
  ['jiaozuo-2026', '焦作市人社局', '三代社保卡换发：换卡自愿、补换减免、芯片磨损、两种读卡方式', '410800', '2026-03-03'],
  ['xinhuaqu-2024', '平顶山市新华区政府', '政策问答：可手工报销的情形和材料', '410400', '2024'],
  ['scio-2023', '国务院新闻办公室', '发布会：能用电子社保卡就医购药的地市', 'cn', '2023-03-09'],
  ['gzhmu-2023', '广州医科大学（转广州流程）', '社保卡挂失、证件和热线', '440100', '2023-08'],
  ['nhsa-reply', '国家医保局（zyqjg 转）', '留言答复（来信 2023-10）：亲情账户', 'cn', null],
  ['wxpay-doc-2026', '微信支付', '合作伙伴文档 4020401288：医保支付', 'cn', '2026-05-11'],
  ['wxpay-skills-2026', '微信支付', 'wechatpay-skills：排障手册、开发参数、产品介绍', 'cn', '2026-04-28'],
  ['wxpay-social-fee', '微信支付', '社保缴费提示语 EQ0017、EQ0018', 'cn', null],
  ['state-council-2024-38', '国务院办公厅', '国办发〔2024〕38号（全文转载）', 'cn', '2024-10-12'],
]

const B: readonly Row[] = [
  ['rs-qa', '人社部门（多页转载）', '社保卡问答（2022–2024）', 'cn', null],
  ['rst-qa-2022', '某省人社厅（转载页未写省名）', '社保卡问答', 'cn', '2022-09-28'],
  ['shaanxi-rs', '陕西人社', '社保卡启用、锁卡和挂失口径', '610000', null],
  ['yshing-3813', 'yshing（转人社问答）', '社保卡“封存”的含义', 'cn', null],
  ['hayaocihang-1578', 'hayaocihang（转人社问答）', '补换卡期间的电子社保卡、换卡后的资金', 'cn', null],
  ['linketalent-2023', 'linketalent（转述）', '医保电子凭证与实体卡的关系', 'cn', '2023-03-14'],
  ['zgjkxw-2024', '国家医保局（zgjkxw 转）', '医保码线下激活、亲情账户线下绑定', 'cn', '2024-06-24'],
  ['nhsa-qa-1952628', '医保局问答（15808a 转）', '参保地显示不正确、暂时无法使用医保码', 'cn', null],
  ['nhsa-hot-qa-2023', '国家医保局热点问答（医院转）', '亲情账户的材料和人数', 'cn', '2023-11-15'],
  ['ybf-2022-22', '国家医保局', '医保发〔2022〕22号经办规程（条款转述）', 'cn', '2022'],
  ['alipay-faq', '支付宝（wuhannews 转）', '亲情账户常见问题', 'cn', null],
  ['we54-2023', '国家医保平台指引（we54 转）', '用出生医学证明绑定', 'cn', '2023-08-23'],
  ['xinhua-2024', '新华社', '家庭共济省内全部实现', 'cn', '2024-11-27'],
  ['people-2026', '人民日报', '跨省共济（摘要）', 'cn', '2026-01-10'],
  ['sina-2026-01-09', '新浪财经', '共济关系自动解除（摘要）', 'cn', '2026-01-09'],
  ['sina-2026-01-10', '新浪财经', '《一次性讲清医保个账跨省共济》', 'cn', '2026-01-10'],
  ['asiacity-397973', 'asiacity（转载）', '跨省共济经办规程', 'cn', '2026-06'],
  ['shm-2025', 'shm.com.cn（引国家医保局）', '医保钱包转账限制', 'cn', '2025-09-18'],
  ['beijing-rs-2026', '北京市人社局（163.com 转）', '三代卡换发和制卡时限', '110000', '2026-01-04'],
  ['beijing-bill', '医保北京（转载）', '医疗票据释义', '110000', null],
  ['beijing-old', '北京办事指南（ssc972 转）', '领卡证明（旧流程）', '110000', null],
  ['shanghai-bendibao', '上海本地宝', '社保卡密码、补换和信息变更', '310000', null],
  ['quanshang-2025', '券商中国', '深圳社保卡停用和有效期', '440300', '2025-08-22'],
  ['shenzhen-641783', '深圳本地宝', '个人账户与报销', '440300', null],
  ['chengdu-magstripe', 'twgreatdaily（转述）', '成都磁条社保卡停用', '510100', null],
  ['chengdu-2018', '78911.com.cn（转述）', '成都社保卡办事指南', '510100', '2018'],
  ['fuzhou-2018', 'fj.cri.cn', '福州 2019 年初停机清算和垫付补办', '350100', '2018-12-28'],
  ['changsha-2022', '长沙晚报', '窗口可用身份证、医保电子凭证或社保卡结算', '430100', '2022-10-17'],
  ['huaihua-mwmca', '怀化医保（si12333.cn 转）', '多条参保记录、姓名校验、密码重置', '431200', null],
  ['hainan-2024', '海南医保（医院转）', '亲情账户修改密码', '460000', '2024-08'],
  ['xianyang', '咸阳（chengju 转）', '亲情账户 16 周岁口径', '610400', null],
  ['hangzhou-2024', '杭州（branchsmith 转）', '市民卡补换时长和热线', '330100', '2024-10'],
  ['wuxi', '无锡（yunnanlong 转）', '社保卡挂失口径', '320200', null],
  ['changchun', '长春（henanlong 转）', '临时卡和挂失口径', '220100', null],
  ['yongkang', '永康（qiantimeigw 转）', '社保卡挂失时限', '330784', null],
  ['zhongshan-rs', '中山人社（中山日报客户端 552744 转）', '社保卡进度用语、逾期封存', '442000', null],
  ['cangzhou', '沧州（nftape 转）', '社保卡初始密码', '130900', null],
  ['jining', '济宁（转述）', '二代卡到期后的使用', '370800', null],
  ['endoxf', 'endoxf（某地换卡问答）', '银行账户和个人账户余额', 'cn', null],
  ['magnet-science', '科普文章（谢琦；湖南电磁兼容学会）', '消磁科普', 'cn', null],
  ['bill-fields', 'gaogulou（转载）', '医疗收费电子票据填列说明', 'cn', null],
  ['bill-example-2024', '365baodao', '住院票据算例', 'cn', '2024-12-29'],
  ['bill-self-pay', 'kuyiso（转载）', '个人自付释义', 'cn', null],
  ['shenzhen-608974', '深圳本地宝', '门诊票据算例', '440300', null],
  ['civil-code', '法条转载（jusspace、lawparks）', '民法典第 1259 条', 'cn', null],
]

const C: readonly Row[] = [
  ['si-3rdcard', '公开源码 gdgly/SI_3rdCard', '三代卡读写终端错误表', 'cn', null],
  ['medical-hzv', 'npm 包 medical 1.1.48', '杭州市民卡错误表', '330100', null],
  ['shanghai-codes', '公开资料 id61126674528', '上海医保错误码处理手册', '310000', null],
  ['card-status-codes', '公开源码 id6446039850', '卡管系统的卡状态字典', 'cn', null],
  ['insured-status-codes', '公开源码 id330579668 等', '人员参保状态字典', 'cn', null],
  ['scan-pay-codes', '公开源码 id40762280824', '医保扫码通道的支付失败原因', 'cn', null],
  ['code-page-message', '公开源码 id43806605477', '医保码页的提示语', 'cn', null],
  ['js2207', '公开源码 JS2207', '国家接口的就诊凭证类型', 'cn', null],
  ['openhis-2207', '公开源码 OpenHIS', '结算接口字段', 'cn', null],
  ['bill-codes', '公开源码 id25183726873、id58548911971', '票据字段和它们之间的等式', 'cn', null],
  ['fund-total-codes', '公开源码 id147150753', '基金支付总额含不含个人账户的注释', 'cn', null],
  ['hospital-notice', '公开源码（医院程序片段）', '就诊须知：到人工窗口办理医保关联', 'cn', null],
  ['card-production-codes', '公开源码（Tecsun 卡管系统）', '制卡各环节的状态和失败提示', 'cn', null],
  ['card-info-bus', '公开源码 CardInfoBus', '某省卡管接口：哪些业务能跨地区办', 'cn', null],
  ['henan-kiosk', '公开源码（河南自助制卡机）', '挂失补卡的提示语', '410000', null],
  ['alipay-sdk', '公开源码 Alipay SDK', '亲情账户的关系枚举', 'cn', null],
]

const D: readonly Row[] = [
  ['article-7475740', '二手文章 7475740', '普通门诊忘带卡', 'cn', null],
  ['article-6635474', '二手文章 6635474', '停保期间的个人账户余额', 'cn', null],
  ['article-5042755', '二手文章 5042755', '深圳绑定社康中心', '440300', null],
  ['article-6298142', '二手文章 6298142', '医院终端与三代卡', 'cn', null],
  ['bkwk', 'bkwk.cn（二手）', '成都换卡情形和合作银行', '510100', null],
  ['rs-qa-older', '人社网上问答（更早，转载页未记）', '挂失、锁定、注销时电子社保卡均不可用', 'cn', null],
  ['188dm', '188dm（二手，引国家医保局名单）', '医保钱包全省开通的名单', 'cn', '2026-01'],
  ['bbbaike', 'bbbaike（二手）', '电子社保卡“亲情服务”及其名额', 'cn', null],
  ['articles', '多篇二手文章', '未逐一登记的二手说法', 'cn', null],
]

const register = (): Record<SourceId, Source> => {
  const all: Record<SourceId, Source> = {}
  const add = (grade: Source['grade'], rows: readonly Row[]): void => {
    for (const [id, issuer, title, place, published] of rows) all[id] = { id, issuer, title, place, published, checkedOn: contentCheckedOn, grade }
  }
  add('A', A)
  add('B', B)
  add('C', C)
  add('D', D)
  return all
}

export const sources: Readonly<Record<SourceId, Source>> = register()
