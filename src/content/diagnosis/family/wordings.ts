import { saidOf } from '../said-of'
import { relativeLink } from './relative-link-wordings'

/** ~ in a pattern stands for each of these. */
const KIN = '家人 老人 父母 爸妈 我妈 我爸 妈妈 爸爸 母亲 父亲 孩子 小孩 儿子 女儿 老公 老婆 爷爷 奶奶'
const ANYONE = KIN + ' 老爸 老妈 老娘 娃 闺女 家里人'
const WHOSE = '家人的 老人的 我妈的 我爸的 妈妈的 爸爸的 孩子的 老公的 老婆的 爷爷的 奶奶的 家里人的 老娘的 我妈 我爸 孩子 他的 她的'
const SIBLINGS = '我哥 我弟 我姐 我妹 哥哥 弟弟 姐姐 妹妹 别人 其他人 两个人'

/** Who speaks of binding, showing or paying for a relative has told the scene; whose card it is that fails may be told in any. */
const inScene = (lines: string): string => lines.replace(/ > family-aim=(bind|show|pay)/g, ' > scene=family family-aim=$1')

/*
 * In the form of card/terminal-wordings.ts: first the real messages, then what people say. Words that could as well be about one's own
 * code or a new card (a face check, papers, a transfer) answer no family-aim: they count once it is known that a relative is meant.
 */
export const terminalWordings = inScene(`
${relativeLink}
设置密码后仍无法激活 设了密码还是激活不了 设了密码还激活不了 请电话咨询参保地医保机构 留档信息是否正确 > family-aim=show family-step=activate-filed relative-code=activate
家人刷脸失败 家人人脸匹配失败 家人人脸检测超时 家人实人认证失败 > family-aim=bind family-step=face-mismatch
未查询到家人的参保信息 未查询到该成员的参保 未查询到该家庭成员 该家庭成员未参保 该成员未参保 被绑定人未参保 > family-aim=bind family-step=relative-unknown relative-code=insured
绑定人数已达上限 绑定人数超出上限 家庭成员已达上限 亲情账户已达上限 已达绑定上限 超出绑定上限 超过绑定上限 最多绑定#人 最多绑定#个 最多绑#个 最多可绑定#个 最多添加#个 绑定几个人 最多绑几 最多能绑 绑多少人 能绑多少 绑几个 再加一个加不 家人已经满 亲情账户人数 名额没了 > family-aim=bind family-step=refused family-refused=mine
被#个账户绑定 被#个人绑定 被#人绑定 被其他账户绑定 仅可被#个绑定人 绑过我妈 绑过我爸 已经被绑 被两个账户 被人绑 > family-aim=bind family-step=refused family-refused=theirs
共济关系已解除 共济关系解除 共济关系已终止 共济自己解 共济这个月 共济被解 共济解除了 共济关系解 > family-aim=pay pooling-step=gone
对方未开通医保钱包 对方未开通钱包 接收方未开通 收款方未开通 没开通钱包 没开钱包 钱包没开 钱包对方 医保钱包她那边 > family-aim=pay pooling-step=transfer pooling-fact=no-wallet
超出单日转账 超过单日转账 单日转账 单笔转账 转账限额 不在转账时间 > family-aim=pay pooling-step=transfer pooling-fact=limit
`)

export const everydayWordings = inScene(`
${saidOf('老公 老婆 爸 妈 儿子 女儿 孩子 家人', '能拿我~的医 能用我~的医 能刷我~的医 不能刷我~的')} > family-aim=not-own
${saidOf(KIN, '用~的卡给~ 拿~的卡给~ 刷~的卡给~')} 给他自己看 给她自己看 给他自己用 给她自己用 > family-aim=their-card
${saidOf(WHOSE, '用~医保卡给自己看 拿~医保卡给自己看 用~卡给自己看 拿~卡给自己看 用~卡看我的病 刷~卡看我的病')} ${saidOf(KIN, '我的卡给~ 我的医保卡给~ 我的医保码给~')} 的卡给我看 的卡给我刷 的卡给我用 的卡给我拿药 的卡给我自己 的医保卡给我看 的医保卡给我自己 拿别人的卡 用别人的卡 刷别人的卡 用别人的医 拿别人的医 ${saidOf('别人 朋友 同事 邻居 亲戚', '借~的卡 借~的医 借~的社')} ${saidOf(KIN, '借~的卡 借~的医 借~的社')} 能不能用家人的卡 能不能用别人的卡 能用家人的卡吗 能用家人的医保卡吗 可以用家人的卡吗 人卡不符 人码不符 人证不符 卡和人不符 说不是本人 说我不是本人 不是病人的卡 ${saidOf('妈 爸 子 婆 公 儿', '~用我的卡 ~用我的医')} > family-aim=not-own note:谁看病，就用谁自己的卡或码；家里人的钱可以共济。
亲情账户怎么充值 亲情账户充值 给亲情账户充值 亲情账户要充值 给亲情账户存钱 亲情账户存钱 亲情账户里没有钱 亲情账户里没钱 亲情账户没钱 亲情账户里怎么充 亲情账户充 > family-aim=pay pooling-step=own-money pooling-fact=only-bound note:亲情账户里不放钱，亮的是家人自己的码；要用家里人的钱，另办家庭共济。
只绑了亲情账户 光绑了亲情账户 绑了亲情账户还是扣 绑了亲情账户怎么还扣 绑了亲情账户不能用我的钱 绑了亲情账户没扣我的 绑了亲情账户还要自己付 以为绑了就能用我的钱 以为绑定就能用我的 以为亲情账户能用我的钱 亲情账户怎么不扣我的钱 亲情账户没扣我的钱 亲情账户不能花我的钱 亲情账户能用我的钱吗 亲情账户余额不足 亲情账户绑好了怎么不 绑了亲情账户刷的 亲情账户刷的还是 > family-aim=pay pooling-step=own-money pooling-fact=only-bound
${saidOf(KIN, '扣的是~自己的钱 扣的是~的钱 扣的还是~的')} 扣的还是他自己的 扣的是他自己的 扣的是谁的钱 扣她自己的 扣他自己的 扣的是她自己 扣的还是她 ${saidOf('绑了 绑好', '~怎么扣的 ~还是扣 ~扣的还是 ~刷的还是')} > family-aim=pay pooling-step=own-money
没扣我的钱 没有扣我的钱 怎么没扣我的 不是扣我的 没从我账户扣 没用上我的钱 不扣我的 怎么不扣我 没扣我卡 没刷我的 不刷我的 扣不到我 用不到我的 花不到我的 > pooling-step=own-money
没办过共济 没办共济 没有办共济 没办家庭共济 没开共济 没开通共济 没建共济 没设共济 没绑共济 没弄共济 共济没办 共济没开 共济还没办 没授权共济 没给他授权 没有共济关系 未建立共济关系 没建立共济 不知道要办共济 怎么办共济 怎么开共济 怎么办家庭共济 想办共济 想开通共济 怎么共济 共济在哪办 共济在哪里办 > family-aim=pay pooling-step=own-money pooling-fact=never
不能当授权人 不能做授权人 不能当共济人 不能做共济人 没资格共济 没有资格共济 不能共济给 居民医保不能共济 居民医保能共济吗 居民医保能不能共济 新农合能共济吗 新农合不能共济 二档不能共济 授权人不是职工 授权人必须是职工 要职工医保才 共济人不是职工 共济人非职工 ${saidOf('居民医保 农村医保 农合', '~能把钱 ~能给 ~能不能给 ~想给 ~能共济 ~可以共济')} > family-aim=pay pooling-step=refused pooling-fact=resident
没有个人账户 没个人账户 非职工参保 非职工医保 不是职工医保 > pooling-step=refused pooling-fact=resident
共济额度不够 共济额度不足 共济额度用完 共济额度用光 共济额度没了 共济的额度 授权额度 我设的额度 共济余额不足 共济的钱不够 共济的钱用完 共济账户余额 共济账户没钱 共济账户里没钱 出钱的人余额不足 授权人余额不足 我的个人账户也没钱 对方账户没钱 对方个人账户没钱 对方余额不足 出钱的账户空 出钱的账户没钱 出钱的人没钱 共济额度花 共济的钱花 共济不够 共济扣不了 > family-aim=pay pooling-step=short
额度用完了 额度不够了 额度不足 > pooling-step=short
共济突然不能用 共济以前能用 共济之前能用 共济上个月还能 共济一直能用 以前能共济 之前能共济 原来能共济 共济没了 共济断了 共济关系没了 共济不见了 共济被取消 共济取消了 共济失效 共济自动解除 自动解除共济 共济自己没了 共济关系不见 共济怎么没了 > family-aim=pay pooling-step=gone
没开通跨省共济 未开通跨省共济 不支持跨省共济 跨省共济没开通 跨省共济不能 跨省共济办不了 跨省共济用不了 跨省共济开不了 共济不支持跨省 共济没开通 共济未开通 当地没开通共济 当地未开通共济 这边没开通共济 老家没开通共济 不在一个省不能共济 不同省不能共济 不是一个省能共济 外省能共济吗 当地没开通医保钱包 医保钱包未开通 医保钱包没开通 参保地未开通钱包 参保地没开通钱包 ${saidOf('外省 外地 异地', '~能共济 ~能不能共济 ~能不能用我的医保共济')} 异地共济 外地共济 跨市共济 跨省共济开 跨省共济没 跨省共济说 共济加不了 > family-aim=pay pooling-step=refused pooling-fact=far
不是一个省 > pooling-fact=far
跨省共济 > family-aim=pay pooling-fact=far
对方没开钱包 对方没开通钱包 对方没开通医保钱包 对方没有医保钱包 他没开通医保钱包 她没开通医保钱包 他没开钱包 没开医保钱包 ${saidOf('我妈 我爸 孩子 老人 老婆 老公 家人', '~没开钱包 ~没开医保钱包 ~没开通医保钱包 ~没开通钱包')} 收不到医保钱包 医保钱包收不到 > family-aim=pay pooling-step=transfer pooling-fact=no-wallet
对方收不到 对方没收到 他没收到钱 他收不到钱 我妈收不到 我爸收不到 收不到转的钱 转了没收到 没收到转的钱 转账被退回 转过去又退 转了又退回来 她那边没开 他那边没开 对方没开 对方还没开 > pooling-step=transfer pooling-fact=no-wallet
${saidOf('一次 一天 每天 每次 一笔 最多', '钱包~ 钱包转账~')} 钱包能转 钱包限额 钱包转多少 钱包晚上 > family-aim=pay pooling-step=transfer pooling-fact=limit
晚上转不了 夜里转不了 半夜转不了 晚上不能转 夜里不能转 十点以后不能转 一天只能转#次 一天只能转#笔 今天转了#次 今天转了#笔 转了好几笔 转得太多 一笔转不了那么多 转账超过限额 转账提示超过限额 转账超限 十点以后转不了 > pooling-step=transfer pooling-fact=limit
医保钱包转不了 医保钱包转不出 医保钱包转账失败 钱包转账失败 钱包转不了 钱包转不出去 钱包转账 > family-aim=pay pooling-step=transfer
转不了账 转不过去 转账失败 转账不成功 > pooling-step=transfer
对方换了参保地 他换了参保地 他转了医保 她转了医保 对方停保 > pooling-fact=changed
先激活我自己的 让我先激活自己的 主账户没激活 主账号没激活 主账户未激活 主账号未激活 主账户没实名 主账号没实名 主账户未实名 绑家人要我先激活 绑家人让我先激活 绑家人让我先实名 绑家人要我先实名 绑家人要我先刷脸 绑亲情账户要先激活 开亲情账户要先激活 ${saidOf('没实名 还没实名 没激活 都没激活 还没激活 先激活 先激活医保码 先实名', '自己~')} 自己的医保码都没 > family-aim=bind family-step=own
我绑满了 我已经绑满 我这边绑满 绑满了 绑了#个了 绑了#个人 绑了五个 绑了六个 绑五个了 已经绑了五个 亲情账户满了 亲情账户名额 不能再绑了 加不了第六个 绑不了第六个 第六个绑不上 第六个加不 绑不下了 > family-aim=bind family-step=refused family-refused=mine
人数满了 人数超限 人数上限 名额满了 名额用完 名额不够 绑定人数 绑定上限 绑定数量 > family-step=refused
${saidOf(SIBLINGS, '已经被~绑 被~绑了 被~绑过 ~绑过 ~先绑了')} 我哥已经绑 我弟已经绑 我姐已经绑 我妹已经绑 绑定次数超限 被绑定次数 绑定次数 别人绑过了 别人绑了他 别人绑了她 已经有两个人绑 有两个人绑过 有两个人绑了 两个子女都绑 兄弟姐妹都绑 都绑了我妈 都绑了我爸 > family-aim=bind family-step=refused family-refused=theirs
户口本没通过 户口本不通过 户口本审核 户口本不行 户口本不清 户口本照片 户口本拍 户口页不 户口本首页 户口不在一起 不在一个户口本 不在同一个户口 户口本不在一起 承诺书没签 承诺书没通过 承诺书不行 承诺书不会签 承诺书要手写 出生证明不通过 出生证没通过 出生证明没通过 关系证明不通过 关系证明没通过 亲属证明 关系没法证明 证明不了关系 ${saidOf('户口本 户口簿 结婚证 承诺书 出生证', '~说 ~被 ~没过 ~没通 ~不过 ~审核 ~退 ~打回')} 户口本太糊 传结婚证 要结婚证 户口本传 > family-aim=bind family-step=refused family-refused=papers
承诺书 材料没过 材料没通过 材料不通过 材料审核不过 材料审核没过 材料审核不通过 材料被退回 资料没通过 资料不通过 上传的照片不清 照片太糊 拍得太糊 拍糊了 材料被打回 材料打回 材料退回 资料被打回 资料被退 证明没通过 > family-step=refused family-refused=papers
家人姓名不对 家人信息不对 家人信息不匹配 家人信息不一致 家人身份证不对 家人身份证号填错 绑家人姓名对不上 绑家人名字对不上 绑定姓名不符 绑定名字对不上 绑定身份证对不上 绑家人信息对不上 绑家人信息不符 绑家人信息不匹配 关系填错 关系选错 填错了关系 ${saidOf('关系', '~选成 ~写错 ~搞错 ~弄错')} 选错关系 选错了关系 家人说身份证号 家人说名字 家人姓名和 > family-aim=bind family-step=refused family-refused=names
家庭成员信息 家庭成员姓名 填错了名字 名字填错 姓名填错 名字打错 身份证号填错 身份证填错 证件号填错 号码填错 填错了身份证 填错身份证 ${saidOf('名字 姓名 身份证号 身份证', '~写错 ~输错 ~打错 ~敲错')} > family-step=refused family-refused=names
${saidOf(KIN, '~刷不了脸 ~刷脸不过 ~刷脸过不去 ~刷脸失败 ~人脸不过 ~脸刷不过 ~不会刷脸')} 认不出我妈 认不出我爸 认不出老人 ${saidOf(ANYONE, '~刷脸 ~刷连 ~人脸')} 十六要不要刷脸 绑他要人脸 绑她要人脸 绑他要刷脸 绑她要刷脸 绑她要她本人 绑人要本人 起不来没法 不让直接加 不让直接绑 不能直接绑 卧床刷不了脸 瘫痪刷不了脸 不在身边刷不了脸 不在身边没法刷脸 人在老家刷不了脸 要老人刷脸 要我妈刷脸 要我爸刷脸 要家人刷脸 让家人刷脸 要本人刷脸他不在 要孩子刷脸 让孩子刷脸 孩子要刷脸 小孩要刷脸 孩子不让直接加 孩子不能直接添加 > family-aim=bind family-step=face
刷脸刷不过 刷脸总不过 刷脸老不过 刷脸一直失败 刷脸过不了 刷脸过不去 刷脸不通过 刷脸没过 刷不过脸 刷脸认不出 人脸过不去 人脸过不了 人脸不通过 人脸识别不过 人脸识别不了 人脸识别过不去 人脸识别通不过 人脸认不出 认不出脸 眨不了眼 不会眨眼 老是让眨眼 脸上有伤 脸受伤 脸肿 要刷脸 让刷脸 刷脸认证不 刷脸认证一直 刷脸失败 人脸匹配失败 人脸检测超时 实人认证失败 要不要刷脸 用不用刷脸 刷不了脸 没法刷脸 没法人脸 不能刷脸 刷脸都不过 脸刷不过 刷脸不行 刷脸老是 本人刷脸 要人脸 刷连 扫不了脸 > family-step=face
${saidOf('给他 给她 帮他 帮她 给家人', '~设密码 ~设个密码 ~设支付密码')} ${saidOf('家人的码 家里人的码 我妈的码 我爸的码 孩子的码', '~又让 ~还要 ~要设 ~让设 ~绑上了点开')} ${saidOf('绑上了 绑好了 加好了 绑完', '~点开要 ~还得设 ~还要设 ~又让')} 没给家人激活 没帮家人激活 没给他激活 没给她激活 没帮他激活 ${saidOf(KIN, '帮~激活 给~激活 替~激活')} 家人未激活 家人没激活 要激活家人 激活家人的 ${saidOf(WHOSE, '~医保码没激活 ~医保码未激活 ~码没激活 ~码未激活 ~医保码要激活 ~码激活不了 ~医保码激活不了')} 绑了没激活 绑上了没激活 绑好了没激活 绑定了但没激活 绑了但是没激活 绑了还要激活 绑完还要激活 绑了让设密码 绑完让设密码 让我设专属密码 专属密码没设 > family-aim=show family-step=code relative-code=activate
${saidOf('我妈 我爸 老人 孩子 家人 老娘', '~设的医保码密码 ~设的密码 ~那个码')} 家人那个码付 家人密码 家里人密码 ${saidOf(WHOSE, '~码提示密码 ~医保码密码忘 ~医保码密码不对 ~码密码忘 ~码密码不对 ~码的密码 ~医保码的密码')} 亲情账户密码 亲情账户的密码 亲情账户支付密码 亲情账户的支付密码 家人医保码的支付密码 家人的支付密码 亲情账户密码忘 亲情账户密码不对 家人码要密码 亮家人的码要密码 家人密码错误 家人码的密码 > family-aim=show family-step=code relative-code=pin
绑家人查不到参保 绑定查不到参保 家人没有参保 家人未参保 家人没有参保地 我妈没有参保地 我爸没有参保地 孩子没有参保地 老人没有参保地 家人参保地是空 孩子参保地是空 新生儿没医保 新生儿医保还没 新生儿没参保 新生儿还没参保 新生儿没上医保 宝宝没医保 宝宝还没医保 宝宝没上医保 宝宝医保还没 刚出生没医保 刚出生还没上 没给孩子交医保 ${saidOf('孩子 家人 我妈 我爸 老人 娃 宝宝', '绑~查不到 绑~提示没参 绑~说查不 给~绑提示')} 娃还没上医保 娃没上医保 娃还没医保 宝宝没参保 > family-aim=bind family-step=code relative-code=insured
绑在电子社保卡 绑的是电子社保卡 在电子社保卡里绑 在电子社保卡上绑 电子社保卡亲情服务 电子社保卡的亲情 电子社保卡绑了家人 社保卡亲情服务 社保卡里绑 电子社保卡里有 亲情服务 电子社保卡里加 电子社保卡里那个 社保卡的亲情 掌上#绑 掌上#上绑 掌上#上加 掌上#加 > family-aim=show family-step=missing family-where=social-card
在医院小程序加了家人 只在医院小程序里加 医院小程序添加了 医院小程序加了 医院公众号加了 医院公众号里加了 就诊人里加 加了就诊人 添加了就诊人 就诊人加了 添加就诊人 > family-where=hospital
找不到家人 看不到家人 看不到我妈 看不到我爸 看不到孩子 找不到我妈 看不到家人的码 家人不显示 不显示家人 家人不见了 绑了看不到 绑了找不到 绑了却找不到 绑了没显示 医院里看不到家人 医院看不到家人 没有亲属关系 亲属关系不对 亲属关系没有 亲属关系错误 亲属关系无效 亲属关系报 报亲属关系 > family-aim=show family-step=missing
还没绑 没绑过家人 没绑家人 没绑过亲情账户 没绑亲情账户 没有绑亲情账户 没绑定家人 没有绑家人 还没绑家人 还没绑上 > family-where=not-yet
绑在医保码 绑在微信 绑在支付宝 绑在国家医保APP > family-where=insurance
出生医学证明 出生证明 出生证 新生儿 刚出生 刚生的 月子里 才满月 没满月 > family-age=newborn
十六绑她 十六了绑 十六岁绑 十六岁亲情 十六岁了绑 > family-aim=bind family-step=face family-age=sixteen
马上十六岁亲情 > family-aim=bind family-step=face family-age=sixteen
十六岁 满十六 十六周岁 刚满十六 刚十六 过了十六 十六岁 快十六 马上十六 到十六 > family-age=sixteen
未成年 小学生 幼儿园 上小学 上初中 初中生 不到十六 没到十六 没满十六 未满十六 不满十六 小朋友 > family-age=under-sixteen
八十多岁 七十多岁 九十多岁 八十岁 七十岁 八十几 七十几 年纪大 年龄大 上了年纪 > family-age=old
怎么绑家人 怎么绑定家人 怎么加家人 怎么添加家人 怎么绑亲情账户 ${saidOf(ANYONE, '绑~ 绑了~ 给~绑 加~ ~绑不上')} ${saidOf(KIN, '绑定~ 帮~绑 ~绑不了 ~加不上 ~加不进')} 绑亲情账户 绑定亲情账户 亲情账户绑不上 亲情账户绑不了 亲情账户绑定失败 亲情账户绑定不 亲情账户添加 亲情账户加不 添加亲情账户 开亲情账户 开通亲情账户 办亲情账户 添加家庭成员 绑定家庭成员 家庭成员添加 家庭成员加不 家庭成员绑 帮定家人 帮定我妈 帮定我爸 帮定孩子 帮定亲情 加家里 绑家里 怎么加老 添加成员 绑不上家 > family-aim=bind
${saidOf(ANYONE, '~的码 ~的医保码')} ${saidOf(KIN, '~的码亮不出 ~的码打不开 ~的码出不来 ~的医保码打不开 ~的医保码亮不出 ~的码用不了 ~的医保码用不了 ~的码扫不')} 亲情账户的码 亲情账户亮码 亲情账户展码 亲情账户的医保码 亲情账户用不了 亲情账户不能用 亲情账户扫不 亲情码 ${saidOf(KIN, '替~展码 帮~展码 给~展码 替~亮码 帮~亮码 给~亮码 替~扫码 帮~扫码')} 代家人亮码 > family-aim=show
用我的钱给 用我的钱付 用儿子的钱 用女儿的钱 用老公的钱 用老婆的钱 用子女的钱 用家人的钱 花家人的钱 ${saidOf(ANYONE, '钱给~ 余额给~')} ${saidOf(KIN, '给~付 帮~付 替~付 给~交医药费')} 家庭共济 医保共济 个账共济 账户共济 共济账户 共济 医保钱包 用儿子医保 用我的余额 个账给 余额给 > family-aim=pay
亲情账户和共济 亲情账户和家庭共济 共济和亲情账户 家庭共济和亲情账户 > ask:family-aim note:亲情账户是亮家人自己的码，家庭共济是出家里人的钱。
${saidOf(KIN, '用~的卡 拿~的卡 刷~的卡 用~的医 拿~的医 刷~的医')} > ask:family-aim note:谁看病，就用谁自己的卡或码。
亲情账户 亲情号 亲情帐户 亲情账号 亲情帐号 亲请账户 > ask:family-aim
`)
