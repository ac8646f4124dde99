/*
 * What people paste and type about a card they wait for, labelled by hand: one state; several joined by | where it has to be asked; - where
 * nothing is said of a state. / stands for a line break. The first list was written before there was a wording to match it; every second
 * line of it is held out.
 */
const lines = `
submitted < 数据录入
submitted < 卡状态:数据录入/更新时间:2026-11-02
submitted < 已缴费
submitted < 【某市人社】您的社会保障卡补领申请已受理，受理编号尾号3321，请耐心等待。
submitted < 您已成功提交社保卡申领申请
submitted < 我昨天在银行申请补卡了，人家收了表
submitted < 刚刚在APP上提交成功了
submitted < 申请状态：已受理，待审核材料齐全后办理
submitted < 已经申请了，说等通知
submitted < 照片不合格那次之后我已重新提交
submitted < 状态:已提交 环节:尚未审核
submitted < 补卡申请递上去了还没审核
submitted < 申请成功!请等待后续短信通知
reviewing < 审核中
reviewing < 业务状态：待审核
reviewing < 您的申请正在审核，请稍后查询
reviewing < 审核通过
reviewing < 【粤省事】您提交的社保卡申领业务已审核通过，将进入制卡环节。
reviewing < 材料还在审
reviewing < 初审已通过，等复审
reviewing < 已审核 未制卡
reviewing < 说是审核过了，接下来排队做卡
reviewing < 己审核
batched < 已加入批次
batched < 已分配卡号
batched < 制卡进度查询结果/姓名:张*/当前进度:已加入批次/时间:2026-11-03 09:12
batched < 生成批次成功
batched < 查到写的是已入批，卡号都分好了
bank_opening < 开户成功
bank_opening < 银行已导出
bank_opening < 银行已回盘
bank_opening < 当前状态 : 银行开户成功 . 下一环节 : 制卡
bank_opening < 银行正在开户
bank_opening < 柜员说在等银行那边开户
cert_issuing < CA证书申请中
cert_issuing < 三代卡证书已签发
cert_issuing < 状态：等待CA证书回盘
producing < 制卡中
producing < 卡状态/制卡中
producing < 01 制卡中
producing < 正在制卡，请耐心等待
producing < 【12333】您的社会保障卡目前处于制卡中状态，预计15个工作日完成。
producing < 已审核，制卡中
producing < 查了一下还在做卡
producing < 卡还在厂里做着呢
producing < 工厂已导出
producing < 工厂已回盘
producing < 制卡进度：制卡中（尚未制卡完成）
producing < 2026-10-20 数据录入/2026-10-25 已缴费/2026-11-02 制卡中
producing < 俺那个卡还在制作
producing < 至卡中
producing < 社保卡正在制做中
producing < 银行开户成功后已进入制卡阶段
producing < 说现在是制卡环节，让我再等等
producing < 张卡仲喺度做紧
initializing < 卡片初始化中
initializing < 初始化中心已接收
initializing < 在写密钥
initializing < 卡中心正在做个人化
dispatched|pending_pickup < 制卡成功
dispatched|pending_pickup < 制卡完成
dispatched|pending_pickup < 卡做好了
dispatched|pending_pickup < 卡做好勒
dispatched|pending_pickup < 您的社保卡已制作完成
dispatched|pending_pickup < 状态:已制卡
dispatched|pending_pickup < 12333说我的卡制好了
dispatched < 市银行签收
dispatched < 银行网点签收
dispatched < 卡状态:银行网点签收/日期:2026-11-05
dispatched < 已发放到网点
dispatched < 【EMS】您的社保卡邮件已寄出，单号末四位8812
dispatched < 快递在路上了
dispatched < 物流显示运输中
dispatched < 卡片邮寄中
dispatched < 顺丰说正在派送
dispatched < 已揽收，正发往杭州
dispatched < 做好了，银行说在往网点送
dispatched < 制卡成功，已寄出
pending_pickup < 待领卡
pending_pickup < 02待领卡
pending_pickup < 个人状态：待领取
pending_pickup < 【某银行】尊敬的客户，您的社会保障卡已制作完成，请携带本人身份证到某某支行领取，领取后请及时启用社保功能。
pending_pickup < 短信叫我去拿
pending_pickup < 短信让我去银行领卡
pending_pickup < 网点通知我可以去取了
pending_pickup < 卡做好了，喊我去拿
pending_pickup < 你的卡到我们网点了，带身份证来拿一下
pending_pickup < 卡在银行等我去领
pending_pickup < 未领取
pending_pickup < 卡已制好，未领
pending_pickup < 快递放驿站了，凭取件码8-2-3011取
pending_pickup < 丰巢柜里了还没去取
pending_pickup < 温馨提示:您的新社保卡可领取了,请于11月30日前到原网点办理
pending_pickup < 卡好嘞，让俺得空去拿
pending_pickup < 审核通过/制卡成功/待领卡
pending_pickup < 银行打电话来喊我领卡了
pending_pickup|picked_up < 卡到了
pending_pickup|picked_up < 快递到了
pending_pickup|picked_up < 新卡寄到了
dispatched|picked_up < 已签收
picked_up < 已领卡
picked_up < 03已领卡
picked_up < 领卡未激活
picked_up < 封存
picked_up < 卡应用状态:0 封存
picked_up < 卡拿到了，还没启用
picked_up < 社保功能未启用
picked_up < 我昨天把卡领回来了
picked_up < 卡收到了
picked_up < 已领取，社保功能：没有启用
picked_up < 快递我签收了，卡在手上
picked_up < 今天去银行把卡拿回来了但没激活
picked_up < 已发卡
picked_up < 领卡时间：2026-11-02/启用时间：
picked_up < 张卡攞咗啦
picked_up < 新卡已经在手里了
picked_up < 窗口说状态是封存，要启用
ss_enabled < 社保功能已启用
ss_enabled < 已启用
ss_enabled < 【某市社保】您的社会保障卡社保功能启用成功。
ss_enabled < 领卡当场就把社保功能开通了
ss_enabled < 已领卡，社保功能已启用，金融功能未激活
ss_enabled < 社保应用状态：已激活
ss_enabled < 工作人员帮我启用好了
ss_enabled < 打12333把社保功能给启用了
ss_enabled|activated < 已激活
ss_enabled|activated < 04 已激活
ss_enabled|activated < 卡激活了
ss_enabled|activated < 在银行激活过了
ss_enabled|activated < 您的社保卡已成功激活
activated < 金融功能已激活
activated < 银行账户激活成功
activated < 金融账户状态 : 已激活
activated < 银行那半边激活了
inactive < 金融功能未激活
inactive < 银行账户没有激活
synced < 医院电脑里能查到新卡了
synced < 信息已同步到医保系统
synced < 医院那边认得新卡了
usable < 新卡能刷了
usable < 今天在药店刷卡成功
usable < 新卡可以正常使用了
usable < 医院刷过了，没问题
review_rejected < 审核不通过
review_rejected < 审核未通过，请重新上传照片
review_rejected < 照片不合格
review_rejected < 说照片不行
review_rejected < 重复采集
review_rejected < 【某人社】您的社保卡申请被退回，原因：照片不符合要求，请修改后重新提交。
review_rejected < 申请被驳回了
review_rejected < 人员信息错误，审核失败
review_rejected < 照片没过，让我重拍
review_rejected < 已提交 审核不通过
bank_failed < 开户失败
bank_failed < 银行开户回盘失败
bank_failed < 银行没开成户
bank_failed < 说我身份证过期了，银行开不了户
bank_failed < 审核通过 银行开户失败 原因:证件已过有效期
factory_failed < 制卡失败
factory_failed < 工厂制卡数据回盘失败
factory_failed < 制卡失败，重新入批
factory_failed < 卡没做成
init_failed < 初始化失败
init_failed < 写密钥失败
instant_failed < 即时制卡失败
instant_failed < 银行机器当场没做出来
instant_issue < 即时制卡中
instant_issue < 在柜台当场制卡
pickup_overdue < 逾期封存
pickup_overdue < 逾期未领
pickup_overdue < 超过一年没领，卡被收回了
pickup_overdue < 逾期未领取，已封存，请重新申请
pickup_overdue < 待领卡已逾期
draft < 申请已撤销
draft < 我把申请撤了
draft < 还没申请补卡
draft|submitted < 没有查询到
draft|submitted < 未查询到您的制卡信息
draft|submitted < 查不到制卡进度
formal_loss < 正式挂失
formal_loss < 05正式挂失
formal_loss < 去网点办了正式挂失
formal_loss < 旧卡书面挂失办好了
temp_loss < 临时挂失
temp_loss < 打电话临时挂失了
temp_loss < 口头挂失成功，7天有效
temp_loss|formal_loss < 已挂失
temp_loss|formal_loss < 卡丢了我已经挂失了
normal < 解挂成功
normal < 旧卡找到了，挂失已解除
cancelled < 已注销
cancelled < 09注销
cancelled < 旧卡注销掉了
submitted|producing < 补卡中
submitted|producing < 换卡中
submitted|producing < 08 换卡中
review_rejected|bank_failed|pickup_overdue < 退回来了
pending_pickup|pickup_overdue < 快递没人签收退回去了
suspended < 电子社保卡用不了了
suspended < 电子社保卡暂停使用
restored < 电子社保卡恢复了
restored < 电子社保卡又能用了
updated < 养老金账号已经改好了
to_update < 养老金账户还没改
relinked < 医院档案更新好了
to_relink < 医院里还是旧卡信息
ss_enabled|normal < 卡状态:正常
- < 什么时候能领卡
- < 卡做好了吗
- < 卡制好了没有？
- < 制卡中是什么意思？
- < 社保功能怎么启用
- < 怎么激活社保卡
- < 审核通过后多久可以拿到卡
- < 制卡完成后短信通知您领取
- < 是不是已经寄出了
- < 如已领取请忽略本短信
- < 还没制好
- < 卡还没到
- < 明天去领卡
- < 预计11月30日制卡完成
- < 快做好了
- < 别人的卡都到了
- < 你好
- < 我要挂失
- < 今天天气不错
- < 余额不足
- < 医保码能用
- < 请保管好您的密码
- < 制卡失败怎么办
- < 有没有制卡失败的可能
- < 没有被退回
- < 请问待领卡是啥
- < 不是封存
- < 卡没有注销
- < 等审核通过以后，可以到网点领卡
- < 领卡时间：9:00-17:00
- < 到时候短信叫我去拿
- < 12333打不通
- < 卡刷不了
- < 银行说要等到下个月
- < 快递还没寄
`

/* Written after the words had been fitted to the first list, some from pages that explain the states, and then fitted to as well. */
const later = `
submitted < 数据录入:办卡银行正在向系统录入数据,请过段时间再查询
submitted < 已缴费:办卡银行已经缴纳工本费,请过段时间再查询
producing < 制卡中:社保卡制卡商制造卡片中,请过段时间再查询
dispatched < 市银行签收:服务银行市分行已经签收社保卡
dispatched|pending_pickup < 市银行签收:服务银行市分行已经签收社保卡,请联系服务银行领取并激活社保卡
pending_pickup < 银行网点签收:服务银行网点已经签收社保卡,请尽快到系统提示银行网点领取并激活社保卡
picked_up < 领卡未激活:您已经领取社保卡但仍未激活,请尽快到服务银行激活社保卡
factory_failed < 制卡失败:社保卡制作失败,请联系服务银行咨询
draft|submitted < 没有查询到制卡信息:/您还没有办理第三代社保卡,请到合作银行申请办理
producing < 办事大厅的人帮我查了，说厂家还没发回来，还在制作
pending_pickup < 【XX社保】李*您好，您申办的社会保障卡已到我中心，请于工作日携身份证前来领取。
producing < 我妈的卡，上礼拜五查还是“制卡中”
picked_up < 卡是拿到手了，就是医院刷不了，说封存
ss_enabled < 昨儿个在手机上点了启用，显示启用成功
review_rejected < 网上传的照片一直被打回来，说背景不是白的
pending_pickup < 邮政小哥打电话说卡到了，我不在家，放驿站了
picked_up < 快递今天收到，拆开是社保卡
submitted < 表格填好交给社区了，社区说往上报
bank_failed < 建行那边说有涉案账户，开不了户
factory_failed < 说芯片没写进去，卡作废了要重做
producing < 进度:第三步 制卡 进行中
reviewing < 进度查询/业务类型:补领/办理状态:审核中/办理时间:2026.11.02
dispatched < 您的快件【中国邮政】已从广州处理中心发出，下一站深圳
dispatched|picked_up < 您的快件已签收，感谢使用中国邮政
pending_pickup < 状态：已到网点，待领取；领卡网点：农行解放路支行
submitted < 受理成功，预计15个工作日后可领卡
- < 请问社保卡制卡一般要几天
- < 我想问一下我的卡审核通过了没
- < 要是审核不通过咋整
- < 万一制卡失败了呢
- < 听说有人的卡被退回了
- < 等制卡成功了再去启用
- < 请在领卡后30日内激活金融功能
- < 领取后请及时到银行激活
- < 社保卡制作完成后将以短信通知
- < 没有显示已领卡
- < 系统没更新，还停在那儿
- < 银行下班了
- < 昨天打了12333，没人接
- < 我卡呢？
formal_loss < 旧的丢了，已办理正式挂失，补卡申请还没交
temp_loss < 先电话口头挂失了一下
producing < 旧卡已挂失，新卡制卡中
cancelled < 老卡银行给注销了
ss_enabled < 新卡金融功能没激活，社保功能启用了
activated < 建行柜台把金融功能激活了，社保那块他们不管
usable < 今天用新卡看病，直接刷成功了
pickup_overdue < 因逾期未领，您的社保卡已被清理，请重新申领
pickup_overdue < 柜员说我卡太久没领，退回去了
review_rejected < 审核结果：不通过 原因：采集照片不符合国标
review_rejected < 预审未通过：您在外省已持有社保卡
reviewing < 初审：通过 复审：审核中
batched < 数据已加入制卡批次，批次号尾号 77
bank_opening < 银行预开户成功，待制卡
cert_issuing < 目前到证书这一步，CA证书导出
initializing < 卡商已交卡，正在加载社保密钥
instant_failed < 银行说制卡机卡住了，当场没打成
instant_issue < 柜员正在现场给我打卡，让等十分钟
restored < 手机里的电子社保卡又可以用了
suspended < 电子社保卡打开提示卡状态异常不能用
pending_pickup < 卡好咗，叫我去攞
pending_pickup < 社区通知去领新卡，还没空去
picked_up < 我老公帮我把卡领回来了
picked_up < 拿到卡了 银行说还要启用
dispatched < 说是已经发出来了，走的EMS
producing < 还莫得好，还在做
producing < 卡还没得制好，在制作
ss_enabled|activated < 新卡已经激活
ss_enabled|activated < 银行小姑娘帮我激活了
`

/* Written after the words had been fitted to all above but what is held out; held out itself. */
const last = `
submitted < 【粤省事】您好，您申请的社会保障卡补换业务已提交成功，请留意后续进度。
submitted < 社区大姐收走了我的照片和身份证复印件，说帮我报上去了
reviewing < 办理进度:资料审核通过/下一步:数据上报
reviewing < 人社局那边还没审完，显示审核中
batched < 您的制卡数据已分配卡号，等待银行开户
bank_opening < 数据已发银行，银行开户中，约5个工作日
producing < 您的社会保障卡正在制作中，制作完成后将短信通知您领取。
producing < 问了村里，说还在县里做着，没发下来
producing < 2026-11-09 10:21 制卡中/2026-11-03 16:00 银行开户成功/2026-10-30 09:12 审核通过
dispatched < 制卡完成，卡片已邮寄，邮寄单号见短信
dispatched < 快递小哥说下午送过来，显示派送中
dispatched|pending_pickup < 您好，您的社保卡已制作成功
pending_pickup < 您的社保卡（尾号1024）已到达工行人民路支行，请本人持身份证原件来行领取
pending_pickup < 村干部在群里喊领社保卡，名单上有我
pending_pickup < 状态一栏写的是待领卡，银行网点是建行营业部
pending_pickup < 菜鸟驿站给我发了取件码，还没去拿
pending_pickup|picked_up < 今天社保卡寄到了
picked_up < 卡领了三天了，一直没去激活
picked_up < 医院说我这卡是封存状态
picked_up < 刚从银行把新卡取出来
ss_enabled < 12333人工帮我把社保功能启用了
ss_enabled < 掌上12333提示：社保功能启用成功
ss_enabled|activated < 大堂经理说已经给我激活好了
activated < 手机银行里显示金融账户激活成功
inactive < 社保卡金融功能处于未激活状态
usable < 今早去药店买药，刷社保卡能刷了
review_rejected < 很抱歉，您的社保卡申领未通过审核，原因：照片背景非白底
review_rejected < APP里显示申请被退回，要我重新拍
bank_failed < 业务状态：银行开户失败/失败原因：客户证件有效期已过
factory_failed < 进度查询显示制卡失败，12333说要重新做
pickup_overdue < 您的社会保障卡超过一年未领取，已作逾期封存处理
temp_loss < 在电子社保卡小程序点了临时挂失
formal_loss < 挂失状态：正式挂失
temp_loss|formal_loss < 卡丢了，刚打12333挂失了
normal < 挂失我已经解了，旧卡找着了
cancelled < 旧卡状态:注销
draft|submitted < 系统查询不到我的申领记录
restored < 电子社保卡今天恢复正常了
- < 卡做好了会通知我吗
- < 制卡失败的原因有哪些
- < 我该去哪儿领卡
- < 今天没去成银行
- < 银行说这个月底才能做好
- < 网上说审核通过后一周就能拿到
- < 是先启用还是先激活
- < 社保功能没启用会怎样？
- < 如果照片不合格会退回来
- < 卡还没寄出来
- < 说没有制卡失败，只是慢
- < 这个卡能激活吗
- < 我爸想换三代卡
- < 打算下周去把旧卡注销
- < 窗口排队太长没办成
`

export interface StatusMessage {
  readonly text: string
  /** Sorted; empty where nothing is said. */
  readonly states: readonly string[]
}

const parse = (text: string): readonly StatusMessage[] => text.split('\n').filter(Boolean).map((line): StatusMessage => {
  const [label = '', said = ''] = line.split(' < ')
  return { text: said.split('/').join('\n'), states: label === '-' ? [] : label.split('|').sort() }
})

const messages = parse(lines)

/** The words were fitted to these. */
export const tuned = messages.filter((_, at) => at % 2 === 0).concat(parse(later))
/** And not to these. */
export const heldOut = messages.filter((_, at) => at % 2 === 1).concat(parse(last))
