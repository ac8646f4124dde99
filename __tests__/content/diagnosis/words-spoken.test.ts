import { lexicon } from '@/content/diagnosis/lexicon'
import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { readWords } from '@/domain/diagnosis/read-words'

const compiled = compileModel(model)
const mostLikely = (text: string): string[] => diagnose(compiled, readWords(lexicon, text).answers).causes.slice(0, 3).map(({ id }) => id)

/** What people say of every fault of domain.md §1, in sentences of their own: the fault, then what is said. */
const spoken: readonly (readonly [fault: string, said: string])[] = [
  ['reader-offline', '窗口那个读卡的机子坏掉了，谁的卡都读不出|药店的刷卡器插上电脑没亮灯|收费员说她那台读卡的设备掉线了'],
  ['center-or-network-down', '收费的说医保那边网断了，今天都刷不成|医院网络有问题，排队的人没一个能刷医保|窗口说医保接口连不上，要等通知'],
  ['year-end-shutdown', '十二月三十一号去看病，说医保在结转不能刷|门口贴了告示，这两天医保系统要停|过年前医保系统升级停几天用不了'],
  ['card-not-seated', '窗口说我把卡插倒了|拿成银行卡递进去了，机器不认|卡没推到底，显示没有卡'],
  ['chip-contact-dirty', '卡有时候读得到有时候读不到|橡皮擦了擦芯片又能刷了|卡上那块金属片脏了，读卡老是断断续续'],
  ['chip-damaged', '卡在口袋里压弯了，插进去读不到|芯片那个小金片掉了一半|洗衣服把卡搅进洗衣机了，现在读不出来'],
  ['obsolete-card', '老妈拿的还是十几年前那种医保蓝本本|窗口说我这个老卡早就停了，要换三代的|那种没芯片的旧卡现在刷不起了'],
  ['card-sealed', '新领的卡医院说没启用|窗口讲我的卡是封存状态|卡拿到了一直没去开通社保功能'],
  ['card-temp-loss', '卡掉了我在手机上挂失了，后来又在沙发底下找到了|打12333挂失过，现在卡找回来刷不了|前几天临时挂的失忘了解，今天看病不能刷'],
  ['card-formal-loss', '卡丢了正在补办，新的还没发下来|说我这卡已经正式挂失了|补卡补了十来天了，旧卡还能不能先用'],
  ['card-cancelled', '刷的时候显示卡已经注销|我错拿了换下来的那张老卡|换了新卡，旧的那张刷不了了'],
  ['card-app-locked', '提示应用锁定|说我卡里面的社保应用被锁了，不是密码'],
  ['pin-wrong', '社保卡让输密码我不晓得是多少|密码输了两遍都讲不对'],
  ['pin-locked', '密码输错太多次给锁了|密码试多了卡锁死了|说我密码已锁，要去社保重置'],
  ['initial-pin-blocked', '说初始密码不给用，要先改|还是123456这个原始密码，交易不了|没改过密码，窗口说默认的密码不能刷'],
  ['not-insured', '窗口查不到我的医保|说我根本没有交医保'],
  ['insurance-suspended', '单位上个月没给交，说我医保暂停了|离了职医保就断掉了|医院说我是停保状态，报不了'],
  ['waiting-period', '刚交上医保说要过三个月才能用|补交了还在等待期|居民医保才办的，窗口说还没生效'],
  ['multi-insurance-records', '我在老家和这边都有医保，刷出来是老家的|参保地显示的不是这里'],
  ['remote-not-filed', '外地过来看病忘记备案了|窗口说我是外地医保没有备案报不了|来外省带孙子，没办异地手续，住院不给直接报'],
  ['provider-not-networked', '备案也办了，医院说他们没有接异地系统|这家医院不能跨省直接报|门诊慢病在这家医院结不了外省的'],
  ['provider-not-designated', '那家诊所不是医保定点的|窗口说这家店不能刷医保，不是定点'],
  ['not-selected-provider', '说我没有签这家社区，门诊不能报|要先去社区医院转诊才给报|广州看门诊说没选定点医院'],
  ['identity-mismatch', '卡上名字跟系统里不一样|身份证升过位，医保里还是15位的|名字里有个生僻字，医保那边对不上'],
  ['personal-account-low', '卡里面没钱了不给刷|个账余额不够付'],
  ['item-not-covered', '医生开的这个药医保不给报|说这个检查不在医保里面|配药配多了，说超量不能刷'],
  ['inpatient-conflict', '上次住院还没结账，这次门诊刷不了|人在住院，到药店刷卡不行'],
  ['risk-blocked', '医保说我违规，把我的卡限制了|说我有骗保嫌疑暂停联网结算|医保账户被冻结，要去医保局说明'],
  ['third-gen-unsupported', '三代卡，他们机器太老读不了'],
  ['card-auth-failed', '显示卡认证失败|外地卡在这里说密钥校验不过|读卡提示用户卡不合法'],
  ['card-validity-expired', '卡背面的有效期去年就到了|卡上写的日期过了|社保卡有效期满了要不要换'],
  ['hospital-profile-stale', '医院电脑里还是我以前的卡号|窗口说要重新建档关联一下医保|我换过卡，只有这家医院刷不了，别家行'],
  ['antenna-broken', '卡挥一下没反应，插进去就能用|感应的不行，插卡可以|拍卡读不到，芯片插着倒正常'],
  ['magstripe-degaussed-legacy', '老的磁条卡消磁了|带黑条的那种卡刷不出来|磁条的老卡磁没了'],
  ['bank-function-only', '看病能刷，去银行取不出钱|ATM上不能用，医院能用'],
  ['face-illegible', '卡上照片花得看不清了|卡面字都磨掉了，窗口不认|照片太模糊，说认不出是不是我'],
  ['bank-only-activated', '去银行激活了，社保那个没激活|银行柜台办过激活了，医院还是讲没启用|我只在银行把新卡开了，医院不能刷'],
  ['finance-not-activated', '新卡只开了社保，银行那个没激活|社保功能开了，钱进不来，银行卡没激活'],
  ['sync-delay', '新卡启用了两天了医院系统还没更新过来|卡刚换完，说信息还没有同步'],
  ['ecard-broken-after-replace', '补了卡以后电子社保卡就用不了了|换新卡之后手机上那个电子社保卡失效了|电子社保卡打不开，才换的卡'],
  ['bank-switch-balance-pending', '社保卡换了家银行，原来卡里的钱没转过来|换行以后老卡里个人账户的余额还在旧卡|从农行换到建行，医保钱不见了'],
  ['production-failed', '制卡被退回来了，说照片不行|申请新卡说审核没通过|补卡进度显示制卡失败'],
  ['not-received', '新卡做好了还没去领|卡寄出来好久没收到|短信通知我去取卡，还没拿'],
  ['family-confused-with-pooling', '给老娘绑了亲情账户，刷的还是她的钱|亲情账户绑好了怎么不扣我卡里的钱'],
  ['family-main-not-ready', '绑家人之前叫我自己先激活医保码|我自己都还没实名，加不了家里人'],
  ['family-member-not-insured', '绑娃娃的时候说查不到他的参保信息|小宝才出生，医保没办好，亲情账户加不上|给我妈绑，提示她没有参保'],
  ['family-member-code-inactive', '我妈的码绑上了，点开要激活|绑好了爸爸还要再给他设个密码才能用|家人的医保码显示待激活'],
  ['family-face-failed', '奶奶刷脸怎么都刷不过|老人躺床上起不来，没法人脸识别|我爸在老家，绑他要人脸，他不在我跟前'],
  ['family-limit-main', '我绑了五个人了，再加一个加不上|亲情账户人数到上限了|提示我绑定的家人已经满了'],
  ['family-limit-member', '我哥跟我姐都绑过我妈了，轮到我绑不了|说老爸已经被别人绑定了'],
  ['family-age-boundary', '闺女十六了，绑她要她本人刷脸|孩子马上十六岁，亲情账户不知道走哪个|儿子过了16岁，不让直接加'],
  ['family-doc-rejected', '上传的户口本说不清楚被打回来|绑老婆要传结婚证，审核没通过'],
  ['family-info-mismatch', '绑我爸说姓名和证件号不一致|关系选成配偶了绑不上'],
  ['family-pin-forgotten', '帮我妈设的医保码密码忘记了|家人那个码付钱要密码，不记得了|老妈的码提示密码错误'],
  ['pooling-not-set', '想拿我医保卡里的钱给我妈看病怎么弄|怎么把我的医保余额给孩子用|没弄过家庭共济，能给老婆付吗'],
  ['pooling-provider-ineligible', '我交的是农村医保，能共济给爸妈不|居民医保想给家里人共济，说不行'],
  ['pooling-quota-out', '给我妈设的共济额度花完了|共济的钱不够付了|我卡里也没钱了，我妈那边共济扣不了'],
  ['pooling-auto-ended', '我跳槽以后家庭共济没了|上个月还能共济，这个月用不了了|我妈医保转了地方，共济关系自己解除了'],
  ['pooling-area-not-open', '我妈在外省，能不能用我的医保共济|说我们这里还没开通跨省共济|老婆在老家参保，共济加不了她，不是一个省'],
  ['wallet-window-limit', '医保钱包晚上转不了钱|钱包转账一天只让转三次'],
  ['wallet-recipient-not-open', '给我妈转医保钱包，她那边没开通|医保钱包转出去对方收不到'],
  ['relative-link-missing', '医院小程序给孩子交费说亲属关系不存在|医院公众号里加了我妈，付钱说没有亲属关系|用医院小程序替爸爸付，报亲属关系不对'],
  ['wrong-family-product', '我在电子社保卡里加的家人，医保那边看不到|绑的是社保卡的亲情服务|在掌上12333上绑了爸妈，医院扫不了'],
  ['wrong-person-code', '我想用老公的卡给我自己买药'],
  ['code-not-activated', '医保码从来没弄过，怎么开|微信说我没有绑医保凭证|手机上医保码激活不了'],
  ['code-expired-or-screenshot', '医保码截图拿去扫说失效|二维码过期了扫不上|儿子把码拍照发我，机器不认'],
  ['region-or-hospital-not-open', '医院公众号只能微信付，没有医保|这个医院手机上没法用医保付款|缴费页面找不到医保那个选项'],
  ['remote-online-unsupported', '我是外地医保，手机上缴不了费|小程序说异地的要去窗口'],
  ['identity-mismatch-online', '手机缴费提示姓名和医保的不匹配|微信付款说身份信息不符|我名字没错，公众号付款老说绑卡姓名不对'],
  ['auth-expired', '付款时说授权过期了|在密码那页停久了，说授权失效'],
  ['settlement-check-failed', '手机上付医保提示结算校验失败|线上缴费说医保局校验没过'],
  ['duplicate-order', '提示订单已经存在|说我有一笔没付的单子，不能再交|重复提交了，付不了'],
  ['code-pin-forgotten', '医保码的支付密码忘记了|手机付款要输医保密码，想不起来|医保码密码输错好几次被锁'],
  ['app-too-old', '点医保支付没反应，微信好久没更新|在电脑上点缴费打不开'],
  ['location-denied', '付款要我打开定位|没给小程序位置权限，医保付不了|提示获取不到我的位置'],
  ['self-paid-but-insurance-failed', '微信扣钱了，医院说没收到|钱付出去了医保没成功|付了自费那部分，医保的没报'],
  ['settled-as-self-pay', '窗口给我全按自费结的|忘记出示医保卡，全部自费交的|小程序缴费没点医保，全自己付了'],
  ['deductible-not-met', '说没到起付线，一分没报|门槛费没够，都是自己出|今年头一次看病，统筹一块钱没有'],
  ['category-b-prepay', '这个药是乙类的要自己先付一部分|为什么有个先行自付|乙类要自己付百分之十'],
  ['out-of-catalogue', '这个药是丙类全自费|票上自费部分好多|进口药不在医保目录，全是自己出'],
  ['over-limit-price', '床位费超过标准了自己付|支架超限价，超的钱自己掏|耗材超了医保的价'],
  ['annual-cap-reached', '今年的门诊额度报满了|说到封顶线了'],
  ['wrong-benefit-type', '我有特殊病，没按门特报|退休了还按在职的比例报|明明是职工医保，给我按居民的报了'],
  ['bill-arithmetic-mismatch', '发票上的数加起来对不拢|统筹加自付跟总金额对不上|票上写的和我实际付的不一样'],
  ['bind-card-wrong-flow', '网上说要输医保卡号绑卡，找不到在哪输|微信里绑定医保卡的地方没有了|绑医保卡叫填卡号，哪里填'],
]

describe('a sentence of one’s own', () => {
  it.each(spoken)('brings %s among the first three', (fault, said) => {
    for (const text of said.split('|')) expect([text, mostLikely(text)]).toEqual([text, expect.arrayContaining([fault])])
  })

  it('is there for every fault of the model', () => {
    expect([...new Set(spoken.map(([fault]) => fault))].sort()).toEqual(model.causes.map(({ id }) => id).sort())
  })

  it('with a part of a terminal’s message is understood as the whole would be', () => {
    const parts: readonly (readonly [part: string, fault: string])[] = [
      ['弹出个什么动态库', 'reader-offline'], ['说卡令牌不对', 'card-cancelled'], ['写着加密机', 'card-auth-failed'], ['说未上电', 'card-not-seated'], ['网关什么的', 'center-or-network-down'],
      ['说不让关单', 'self-paid-but-insurance-failed'], ['解码失败', 'code-expired-or-screenshot'], ['当前商户怎么了', 'region-or-hospital-not-open'],
    ]
    for (const [part, fault] of parts) expect([part, mostLikely(part)]).toEqual([part, expect.arrayContaining([fault])])
  })

  it('in dialect or mistyped that says only that it does not work leads to the first question', () => {
    for (const said of ['医宝卡刷步了', '卡整不了', '医保搞不了', '卡刷不动']) expect(readWords(lexicon, said)).toMatchObject({ answers: {}, ask: 'message' })
  })
})
