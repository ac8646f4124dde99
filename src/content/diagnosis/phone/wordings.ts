import { saidOf } from '../said-of'

/** ~ in a pattern stands for each of these: where one pays, where the amount stands, from where the insurance is. */
const DOORS = '手机 手机上 线上 网上 微信 微信上 支付宝 小程序 公众号'
const BILLS = '票上 票据 票据上 发票 发票上 单子 单子上 小票 小票上'
const AWAY = '异地 异地医保 外地 外地医保 外地的 外地人 外省 外省医保 异地的'
const COUNTER = '窗口 医院 药房 医生 护士'

/*
 * In the form of card/terminal-wordings.ts: first the real messages of paying online (domain.md §1.F), then what people say. That money
 * is gone stands above everything else: a second payment is what hurts. Words that could as well be about a card leave the scene open.
 */
export const terminalWordings = `
微信号未绑定医保电子凭证 268545963 未绑定医保电子凭证 没有绑定医保电子凭证 微信未绑定医保 > scene=phone phone-message=wechat-unbound
姓名和医保电子凭证绑卡姓名不匹配 268545962 绑卡姓名不匹配 与医保电子凭证姓名不匹配 > scene=phone phone-message=name-differs
身份ID摘要和医保电子凭证绑卡身份ID摘要不匹配 268545961 身份ID摘要与医保电子凭证不匹配 绑卡身份ID摘要不匹配 绑卡身份证不匹配 id摘要 > scene=phone phone-message=id-digest-differs
PAYAUTHNO校验失败 268547120 PAYAUTHNO > scene=phone phone-message=auth-no-failed
未找到对应授权信息 268545967 未找到授权信息 支付授权码与用户不一致 支付授权码与 授权码不一致 不一致请重新授权 授权信息 未找到授权 > scene=phone phone-message=auth-missing
预结算金额不匹配 自付费金额不匹配 自费金额不匹配 明细总额不一致 结算金额不匹配 未传追溯码 追溯码 明细总额 > scene=phone phone-message=sums-differ
医保局结算校验失败 268510610 结算校验失败 #次核验失败 ECTOKEN核验失败 #次核验 > scene=phone phone-message=check-failed
已结算单边账 单边账 订单已结算 该笔已结算 单边 > scene=phone phone-message=one-sided
已完成验密不允许关单 268560650 已完成验密 不允许关单 关单 > scene=phone phone-message=close-refused
当前订单状态不允许冲正 268554200 不允许冲正 冲正 > scene=phone phone-message=reverse-refused
订单已存在 268512536 REPEAT > scene=phone phone-message=order-exists
暂不支持当前商户下单 不支持当前商户 REQUESTBLOCKED 商户下单 当前商户 > scene=phone phone-message=merchant-blocked
异地医保患者每次就诊前请至人工收费窗口办理医保关联 异地医保患者每次就诊前 异地医保患者请至人工 > scene=phone phone-message=link-at-counter
电子凭证解码失败 凭证解码失败 二维码失效 获取二维码失败 解码失败 > scene=phone phone-step=show-code phone-message=qr-expired
FUNCTIONNOTEXIST > scene=phone phone-step=no-response phone-message=function-missing
`
export const everydayWordings = `
没扣钱 没有扣钱 没扣款 没有扣款 钱没扣 钱还没扣 未扣款 刚才报 只报错 > 
自费扣了 自费成了 自费付了 自费成功 自费部分扣了 自费部分付了 自费那半扣了 只扣了自费 只扣了现金 只付了自费 只扣了自己的 现金扣了 医保没成 医保没走成 医保那半没成 医保部分没成 医保部分失败 医保没扣成 成了一半 一半成了 只成功一半 只成了一半 扣了钱订单没成功 扣款成功 订单显示失败 扣了钱显示失败 扣了钱说失败 扣了钱没成 扣款了没成 钱扣了没成 钱扣了订单没成功 钱扣了显示失败 钱扣了说失败 付了钱显示失败 付了钱说失败 付了钱没成 付款了没成 付款成功没记录 付了没记录 支付处理中 订单处理中 一直处理中 一直支付中 还在处理中 显示处理中 付了自费那 医保的没报 医保没报上 医保没扣 医保没结成 > scene=phone phone-step=no-result order-page=half
${saidOf(COUNTER, '~说没付 ~说没收到 ~没收到钱 ~说没交 ~查不到付款 ~又让付 ~让我再付 ~又让我付')} 钱付出去 钱付了 付了医院 付了没结果 付了没反应 付了钱没结果 付了钱没反应 付完没反应 付完没结果 钱扣了 扣了钱 扣钱了 已经扣钱 已经扣款 已扣款 扣款了 扣了款 钱扣掉 钱被扣 钱已经扣 钱已扣 钱都扣 钱出去了 从微信里出去 从微信出去 钱划走 钱划掉 钱转走了 微信扣了 微信扣款 支付宝扣 银行卡扣了 手机扣了 手机已经扣 付了钱不出票 付了不出单 付了没单子 付了没票 付了说没 付了显示 付了还 付了又让 付了却 付了可是 付完还 付过了还 缴了费还 交了费还 缴了费说没 交了费说没 让我再付 又让我付 叫我再付 再付一遍 再付一次 要不要再付 再付一回 付了两遍 付了两回 付了两笔 付重 付重复 重复付款 重复支付 重复缴费 扣了两遍 扣了两回 扣了两笔 扣了双份 重复扣 重复收 收了#次 收了#遍 多扣了一笔 付了#次 付了#遍 付了#笔 扣了#次 扣了#遍 扣了#笔 交了#次 缴了#次 挂号没成 号没挂上 付出去了 付了医院 > scene=phone phone-step=no-result
退款 退了款 退的钱没 钱没退 钱还没退 没退款 钱什么时候退 退费没到 退费什么时候 退费到账 > scene=phone phone-step=no-result
待支付 待付款 显示未支付 显示待缴费 订单没付 > scene=phone order-page=pending
订单失败 订单关闭 订单已关闭 订单取消了 订单没了 没有订单 找不到订单 订单是空的 > scene=phone order-page=closed
显示支付成功 写着支付成功 支付成功了 付款成功了 显示缴费成功 > scene=phone order-page=done
钱退回来 钱又退回来 付了又退 付了之后又退 扣了又退 自动退回 原路退 > scene=phone phone-step=refused order-page=closed
有未支付 未完成的订单 未完成订单 有未付 有没付的 有待支付 有一单没付 订单重复 重复订单 重复下单 已有订单 有旧订单 说有订单 订单存在 订单已经存在 订单还在 已经有订单 已经下过单 提示有订单 上一单没 前一单没 上一单还在 旧订单 先取消订单 取消原订单 重复提交 不能再提交 一笔没付的 一单没付 没付的单 没付的订单 没付完的单 没交的单 还有单子没 单子已存在 > scene=phone phone-message=order
起付线 起付标准 起付额 门槛费 起伏线 启付线 门坎费 起付 > scene=phone phone-step=amount bill-line=below-deductible
封顶 门诊额度 门诊额度用完 门诊限额用完 统筹额度用完 门诊限额 门诊的钱用完 统筹额度 统筹用完 统筹用光 今年报完了 今年报满 报满了 报到顶 报销到顶 到顶了 最高支付限额 最高限额 年度限额 年度额度 年度支付限额 今年额度用完 医保额度 今年的额度 医保额度用完 报销额度用完 今年额度没了 > scene=phone phone-step=amount bill-line=cap-used
${saidOf(BILLS, '~写自费 ~写着自费 ~写的自费 ~是自费 ~全是自费 ~显示自费')} 医保类型 走了自费 走的自费 走成自费 结成自费 算成自费 成了自费 变成自费 自费结算了 整单自费 整单都自费 全部自费了 忘了选医保 忘选医保 没选医保 忘记选医保 没点医保 忘点医保 选了自费 选的自费 点了自费 点的自费 选成自费 点成自费 没走医保 没有走医保 没用上医保 忘了用医保 忘用医保 自费号 选错身份 选错就诊人 ${saidOf('结 算 收 走 付', '按自费~了 按自费~的')} 按自费给结了 已经按自费 按自废 自废结 ${saidOf('按自费 当自费', '给我~ 给我全~ 都~ 全~ 全部~')} 全部自费交 全部自费付 全部自费结 自费交的 自费付的 自费结的 自费缴的 没出示医保 忘记出示 > scene=phone phone-step=amount bill-line=as-self-pay
${saidOf('慢病 慢特病 慢性病 特病 门特 门慢', '没按~ 没给按~ 没给我按~ 没走~ 没用~ 没用上~ 没算~ ~没报 ~没算 ~没用 ~卡没用 ~待遇没')} 险种不对 险种错 险种写错 按居民 算成居民 按新农合 按职工 没按退休 退休人员 退休比例 退休待遇 特殊病没报 人员类别不对 人员类别错 待遇身份 参保身份不对 身份类别不对 待遇类别 备案类型不对 备案类型错 ${saidOf('按 走 算 当', '~普通门诊 ~的普通门诊')} 按在职 按普通的报 按城乡居民 按农合 按普通报 没算退休 慢病没给 不给按慢 > scene=phone phone-step=amount bill-line=wrong-type
统筹是零 统筹为零 统筹零 统筹那栏是零 统筹那一栏是零 统筹支付零 统筹支付是零 统筹支付为零 没有统筹 统筹没 统筹一分没 医保一分没 医保没出钱 医保没付钱 医保没给钱 基金支付是零 基金支付为零 基金没付 一分没报 一分钱没报 一分都没报 一分钱都没报 一毛没报 一点没报 一点都没报 统筹一块 统筹一分 统筹一毛 > scene=phone phone-step=amount bill-line=pool-low
${saidOf('统筹 统筹支付 医保', '~太少 ~很少 ~付得少 ~付的少 ~报得少 ~报的少 ~出得少 ~出的少 ~只付 ~只报 ~只出 ~才付 ~才报 ~才出')} 统筹少 统筹才 统筹只有 统筹支付少 统筹支付才 > scene=phone phone-step=amount bill-line=pool-low
乙类 个人先付 自己先付 先付一部分 先付百分 先行自付 先自付 部分自付 有自付 > scene=phone phone-step=amount bill-line=prepaid-share fee-list=category-b
限价 超了医保 超出医保 超支付标准 超过支付标准 耗材超 床位费超 床费超 费超标 费用超标 超过标准 超标准 超出标准 材料超 支架超 超出的钱 超出部分 超了价 > scene=phone phone-step=amount fee-list=over-limit
丙类 全是自费药 都是自费药 全自费的药 全自费项目 清单上自费 进口药不在 药是丙 全部自己出 > scene=phone phone-step=amount bill-line=own-expense fee-list=off-list
个人自费 自费那一 自费那栏 自费那项 自费一栏 自费金额 自费部分 自费太多 自费多 自费高 自费这么多 > scene=phone phone-step=amount bill-line=own-expense
个人自付 自付太多 自付多 自付高 自付部分 自付金额 自付那一 自付那栏 自付一栏 自付这么多 > scene=phone phone-step=amount bill-line=self-share
${saidOf('票 票上 发票 发票上 票据 票面 合计 总额 总数 实付', '~对不上 ~不一样 ~和付的不 ~跟付的不 ~的数不对 ~金额不')} 加不平 加不起来 加起来 数对不上 数字对不上 几个数 合不拢 合计不对 总数不对 总额不对 账对不上 对不上账 金额对不上 付的不一样 付的和票 付的跟票 付的和发票 加不拢 对不拢 跟总金额 和总金额 跟总额 和我实际付 和我付的不 > scene=phone phone-step=amount bill-line=not-equal
今年第一次报 今年第一回报 今年头一次报 今年头一回报 今年还没报过 今年没报过 今年还没用过医保 > scene=phone phone-step=amount year-total=first
今年报了很多 今年报了好多 今年报过很多 今年报销很多 今年报了不少 今年报了好几万 今年报了#万 > scene=phone phone-step=amount year-total=much
今年报过#次 今年报过好#次 今年已经报过 > scene=phone phone-step=amount year-total=some
全自费 报销比例 金额不对 金额不符 金额有误 钱数不对 钱不对 付多了 付的多 付得多 报少了 报得少 报的少 报得太少 报得不多 报太少 报销少 报销得少 报销的少 报销太少 比例低 比例太低 比例不对 报了一点 没报多少 没怎么报 没报几个钱 自己付太多 自己出得多 自己出的多 自己掏 自己花得多 多扣了钱 多扣钱 扣多了 扣得多 收多了 多收了 账不对 算得不对 算错 报销怎么算 怎么算的 怎么这么少 比上次少 比上回少 比以前少 少那么多 少这么多 怎么没报 为什么没报 为啥没报 没给报 没给我报 没报销 没有报销 才报 只报了 > scene=phone phone-step=amount
已经付了 已经付过 已经付款 已付款 明明付了 付过钱 付过款 钱付了 钱已经付 手机已经付 交了钱 缴了钱 缴过费了 交完钱 > scene=phone phone-step=no-result
${saidOf(AWAY, '~手机付不了 ~手机上缴 ~手机上交 ~线上缴 ~让去窗口 ~的线上 ~线上付不了 ~不能线上 ~不能手机 ~手机不能 ~手机上不能 ~手机上付不了 ~手机上交不了 ~线上不支持 ~线上不能 ~只能窗口 ~只能去窗口 ~要去窗口 ~要到窗口 ~要去人工 ~要到人工 ~先去人工 ~去人工')} ${saidOf('手机 手机上 线上 小程序 公众号', '~不支持异地 ~不支持外地 ~说不支持异地 ~说不支持外地')} > scene=phone phone-message=link-at-counter
${saidOf('没有 没 找不到 找不着 看不到 看不见 没看到 没看见 不显示 没显示 没出现', '~医保支付 ~医保付款 ~医保缴费 ~医保选项 ~医保按钮')} ${saidOf('小程序 小程序里 公众号 公众号里 手机上 线上 付款页 付款页面 缴费页 缴费页面 支付页面', '~没有医保')} 没有医保那 没有医保这 没有医保结算 医保支付不显示 医保支付没有 医保支付不见了 医保支付找不到 没有选医保 只能选自费 只能自费缴 只能自费交 只能自费付 没有用医保的 没有走医保的 找不到走医保 没地方选医保 没法选医保 选不了医保 不能选医保 选不到医保 ${saidOf('支付 选项 按钮 付款 缴费', '只有自费~')} 只能自费支付 只有微信支付 只能微信支付 只有微信付 只有支付宝付 ${saidOf('手机上 手机 小程序 公众号 线上 网上', '~没法用医保 ~走不了医保 ~没得医保')} 微信付没有医保 只能用微信 没有医保付 > scene=phone phone-step=no-button
${saidOf('没开通 没有开通 未开通 没开 不支持', '~医保支付 ~线上医保 ~手机医保 ~移动支付 ~线上支付 ~手机支付 ~线上缴费 ~手机缴费')} 医院没开通手机 没开通线上 不能用医保支付 医保支付不支持 医保支付没开通 医保支付未开通 > scene=phone phone-step=no-button phone-message=unavailable
定位开着 定位开了 定位打开了 定位是开的 允许了定位 允许了位置 给了位置 位置开着 微信是新的 微信最新 已经升级了 升级过了 > scene=phone phone-setup=fine
版本低 版本太低 版本过低 版本旧 版本太旧 升级微信 更新微信 微信要升级 微信要更新 微信没更新 微信没升级 微信太旧 微信太老 微信旧 旧版微信 老版微信 微信好久没 微信很久没 微信从来没更新 让我升级 升级到最新 最新版 电脑上打开 电脑上付 电脑上点 电脑上缴费 电脑微信 电脑版 电脑网页 电脑缴 用电脑付 用电脑打开 用电脑缴费 > scene=phone phone-setup=old-app
定位 获取位置 获取不到位置 获取我的位置 获取您的位置 地理位置 位置信息 我的位置 位置没开 没开位置 没允许位置 位置权限 位置授权 允许位置 点了不允许 > scene=phone phone-setup=no-location
${saidOf('点了 点着 点支付 点付款 点缴费 点确认 点哪都 点了半天 按了 按着 按支付 按钮 页面 小程序 公众号 手机', '~没反应 ~没反映 ~没有反应 ~没动静')} 点了不动 点不动 点不开 点不了 点不进去 点了跳不出来 跳转不了 跳不过去 按钮是灰 按钮灰 医保支付没反应 医保支付是灰 医保支付灰 按不动 闪退 一点就退出 点了就退出 一直转圈 一直在转圈 转圈圈 老转圈 一直加载 加载不出 页面打不开 页面空白 白屏 页面卡住 页面不动 页面加载失败 打不开缴费 缴费打不开 缴费页打不开 小程序打不开 公众号打不开 > scene=phone phone-step=no-response
${saidOf('失败 过期 已过期 过了 失效 已失效 超时 无效 不成功 没成功 不了 不通过 没通过 过不去', '授权~')} 授权码 一直让授权 老让授权 反复授权 又让授权 重新授权 支付超时 付款超时 缴费超时 密码页超时 输密码超时 支付时间过了 付款时间过了 超过支付时间 支付过期 付款过期 支付已过期 > scene=phone phone-step=refused phone-message=expired
授权的时候 授权那 授权页 卡在授权 什么授权 要授权 点授权 让我授权 弹出授权 > scene=phone phone-step=refused
码的六位密码 码的密码忘 ${saidOf('付款 缴费 交费 支付', '~要输医保 ~让输医保 ~要密码 ~要输密码')} 医保码密码 医保码的密码 医保码要密码 医保码锁 医保支付密码 医保支付的密码 支付密码 付款密码 电子凭证密码 电子凭证的密码 手机上的医保密码 手机医保密码 六位医保密码 六位数医保密码 付款要医保密码 支付要医保密码 线上要医保密码 > scene=phone phone-step=refused phone-message=pin
医保密码 > ask:scene
${saidOf('绑定 绑卡 绑医保码', '~说信息不 ~信息不 ~说姓名不 ~姓名不 ~说名字不 ~说身份不 ~提示信息不 ~提示姓名不')} > scene=phone phone-step=activate phone-message=mismatch
绑卡姓名 > scene=phone phone-message=name-differs
${saidOf(DOORS + ' 付款 支付 缴费 交费 付款时 支付时 缴费时', '~说身份信息 ~说姓名和 ~提示姓名和 ~说名字和 ~提示名字 ~提示身份 ~说绑卡 ~老说绑卡 ~说信息不 ~说姓名不 ~说名字不 ~说身份不 ~提示信息不 ~提示姓名不 ~提示身份不 ~说我的名字')} 微信实名 ${saidOf('微信 支付宝', '~上的名字 ~的名字 ~名字')} > scene=phone phone-message=mismatch
${saidOf('找不到 找不着 没有 没地方 哪里 在哪 怎么 不会', '~绑卡 ~绑医保卡 ~绑定医保卡 ~输卡号 ~填卡号 ~输医保卡号')} 找不到绑定 没有绑定的地方 没有绑定入口 绑卡入口 绑定入口 绑卡在哪 医保卡怎么绑 输卡号的地方 填卡号的地方 医保卡号 用卡号绑定 输卡号绑 让输卡号 要输卡号 叫输卡号 让填卡号 要填卡号 叫填卡号 卡号在哪输 卡号哪里填 绑医保卡叫 绑医保卡让 绑医保卡要 照教程 按教程 照着教程 教程上说 教程说绑 网上教程 老教程 > scene=phone phone-step=activate phone-message=nothing
${saidOf('医保卡 医保码', '绑不了~ 绑不上~ 绑定不了~ 绑定不上~ 绑定~失败 ~绑不上 ~绑不了 ~绑定不了 ~绑定不上 ~绑定失败')} ${saidOf(DOORS, '~绑不上 ~绑不了 ~绑定不了')} 绑卡失败 绑卡不成功 绑不上卡 绑不了卡 绑卡绑不上 > scene=phone phone-step=activate
${saidOf('医保码 电子凭证 医保凭证 电子医保', '没绑~ 没绑定~ 未绑定~ 没有绑定~ 没领~ 没领过~ 没有~ 没开通~ 没开通过~ 未开通~ 没申领~ 没办~ 没办过~ 没弄~ 没弄过~ 要激活~ 先激活~ 请激活~ 提示激活~ 先去激活~')} 没激活电子凭证 请先激活医保电子凭证 医保码没办 医保码没开 医保码没弄 医保码还没弄 医保码没绑 医保码没领 ${saidOf('医保码 电子凭证 医保凭证', '~从来没 ~怎么开 ~怎么弄 ~怎么申请 ~怎么领 怎么开~ 怎么弄~ 怎么申请~ 办~ 开通~')} 没有绑医保 没绑医保码 > scene=phone phone-message=not-activated
${saidOf('医保码 电子凭证 医保电子凭证', '激活~ 激活不了~ 不会激活~ ~激活失败 ~激活不了 ~怎么激活 ~激活的时候')} 激活刷脸 激活人脸 激活要刷脸 激活时刷脸 激活要人脸 > scene=phone phone-step=activate phone-message=not-activated
激活不了 激活不上 激活不成 激活失败 激活过不去 激活老失败 激活老是失败 激活的时候 激活卡住 激活那一步 激活那步 激活不通过 不会激活 怎么激活 > phone-step=activate phone-message=not-activated ask:scene
${saidOf('用 用的 拿 拿的 拿着 是 是张 存的 存了 发来的 发的', '~截图')} ${saidOf('医保码 二维码 码', '~截图 截图~ 截图的~ 打印的~ 拍的~ 存的~ ~的照片')} 昨天截 截屏 昨天的码 以前的码 相册里的码 打印出来的码 ${saidOf('码 二维码', '~拍照 把~拍')} 码截图 截图扫 截图不认 截图不能 > scene=phone phone-step=show-code phone-message=expired
${saidOf('医保码 二维码 电子凭证 码', '~已失效 ~已过期 ~超时 ~无效')} 医保码失效 医保码过期 二维码失效了 二维码过期 电子凭证失效 电子凭证过期 码失效 说码过期 提示码过期 码过时 刷新不了码 码不刷新 码没刷新 码刷不新 > scene=phone phone-step=show-code phone-message=expired
${saidOf('医保码 二维码 电子凭证', '~打不开 ~出不来 ~不出来 ~显示不出 ~不显示 ~是空白 ~空白 ~加载不 ~一直转 ~转圈')} 码出不来 码不出来 码显示不出 码转圈 展不了码 展码失败 出不了码 亮不出码 亮不了码 调不出码 屏幕太暗 屏幕暗 > scene=phone phone-step=show-code
${saidOf(DOORS, '~结算失败 ~付款失败 ~支付失败 ~缴费失败')} > scene=phone phone-step=refused
付款失败 支付失败 缴费失败 付费失败 付款不成功 支付不成功 缴费不成功 付不成功 付款没成功 支付没成功 缴费没成功 付款通不过 支付通不过 扣款失败 > phone-step=refused ask:scene
医保校验失败 结算校验不过 结算校验不通过 校验不通过 校验没通过 金额校验失败 预结算失败 医保局校验 医保校验 结算校验 > scene=phone phone-step=refused phone-message=failed
${saidOf('别人 人家 旁边人 旁边的', '~手机能付 ~能手机付 ~手机上能付 ~手机可以付 ~微信能付 ~线上能付 ~用手机能付')} 别人都能手机付 > scene=phone others-pay=works
${saidOf('别人 人家 大家 谁的', '~手机也付不了 ~手机也不能 ~手机也不行 ~手机都付不了 ~手机都不能')} 别人也不能手机付 都不能手机付 这家不能手机付 这里不能手机付 这家医院不能手机 > scene=phone others-pay=fails
${saidOf(DOORS, '~付不了 ~付不成 ~缴不了 ~缴不成 ~交不了 ~交不成 ~不能付 ~付款 ~缴费 ~交费 ~支付 ~付钱 ~用不了医保 ~不能用医保')} 移动支付 > scene=phone ask:phone-step
医保支付 > ask:scene
统筹支付 统筹那 统筹报销 统筹基金 统筹是# 统筹为# 统筹#元 统筹支付# 统筹支付是# 统筹支付为# 基金支付# 基金支付是# > scene=phone phone-step=amount ask:bill-line
`
