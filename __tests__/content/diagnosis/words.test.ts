import { lexicon } from '@/content/diagnosis/lexicon'
import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import { normaliseWords } from '@/domain/shared/normalise-words'
import { readWords } from '@/domain/diagnosis/read-words'

const compiled = compileModel(model)
const read = (text: string) => readWords(lexicon, text)
const mostLikely = (text: string): string[] => diagnose(compiled, read(text).answers).causes.map(({ id }) => id)

/** domain.md §1.F, whole and in its order, then the 提示 lines of §1.A–§1.E that it leaves out: wordings, then the faults it gives them. */
const terminal: readonly (readonly [wordings: string, faults: string])[] = [
  ['PIN校验失败，剩余次数3次|密码认证失败,只允许三次出错机会', 'pin-wrong'],
  ['PIN锁定|PIN已经锁定|密钥锁定|鉴别方法锁定|密码锁定', 'pin-locked'],
  ['初始密码不能交易|不能改为初始密码', 'initial-pin-blocked'],
  ['提示：无卡|有卡未上电|卡尚未插入|卡类型不对|卡片类型不对|非正式的杭州市市民卡', 'card-not-seated'],
  ['卡无应答|卡片无应答', 'chip-contact-dirty chip-damaged'],
  ['读卡器连接错|未建立连接|加载动态库错|动态库加载错误|接口设备故障|无PSAM卡|读卡器无响应', 'reader-offline'],
  ['PSAM卡算法不支持（PSAM卡内没有SSF33算法或SM4算法）|PSAM卡内没有RKSSSE密钥|（动态库）不支持该命令|不支持该功能', 'third-gen-unsupported'],
  ['内部认证失败（用户卡不合法）|外部认证失败，剩余可尝试次数2|内部认证与加密机不一致失败|不满足安全条件', 'card-auth-failed'],
  ['应用被锁定|应用已被永久锁定|卡片锁定|卡被锁定|不满足使用条件', 'card-app-locked'],
  ['传入数据与卡内不符|信息校验和出错|请检查是否为同一张卡|信息不匹配|姓名不匹配', 'identity-mismatch'],
  ['卡信息异常|无效卡令牌|卡令牌过期|无绑卡记录', 'card-cancelled card-auth-failed'],
  ['卡信息不存在', 'sync-delay card-auth-failed'],
  ['封存|未启用|未激活', 'card-sealed'],
  ['待领卡', 'not-received card-sealed'],
  ['已领卡(未激活)', 'card-sealed'],
  ['临时挂失|口头挂失|预挂失', 'card-temp-loss'],
  ['正式挂失|社保卡已挂失。请进行工本费支付|书面挂失', 'card-formal-loss'],
  // "§3 进度": the card is being made, whether a lost one again or the first.
  ['补卡中|换卡中|制卡中', 'card-formal-loss not-received production-failed'],
  ['注销|已注销', 'card-cancelled'],
  ['账户余额不足|余额不足', 'personal-account-low'],
  ['未参保|参保人未参保', 'not-insured'],
  ['未查询到有效参保信息|未查询到参保|人员信息不存在|未找到该人员', 'not-insured multi-insurance-records identity-mismatch'],
  ['参保状态异常（暂停参保）|暂停参保|终止参保', 'insurance-suspended'],
  ['由于各地信息系统不统一,数据没有及时同步,暂时无法使用医保码|电子凭证无法展码|参保地显示不正确或查询不到参保地', 'multi-insurance-records'],
  ['您已激活医保电子凭证，但系统未查询到您的有效参保记录', 'not-insured multi-insurance-records'],
  ['电子凭证解码失败|二维码失效|获取二维码失败', 'code-expired-or-screenshot'],
  ['微信号未绑定医保电子凭证', 'code-not-activated'],
  ['姓名和医保电子凭证绑卡姓名不匹配|身份ID摘要和医保电子凭证绑卡身份ID摘要不匹配', 'identity-mismatch-online identity-mismatch'],
  ['亲属关系不存在，请传入有效亲属关系后重试', 'relative-link-missing'],
  ['PAY_AUTH_NO 校验失败|未找到对应授权信息|支付授权码与用户不一致，请重新授权', 'auth-expired'],
  ['医保局结算校验失败', 'settlement-check-failed'],
  ['订单已存在|serial_no REPEAT', 'duplicate-order'],
  ['已完成验密，不允许关单|当前订单状态不允许冲正', 'self-paid-but-insurance-failed'],
  ['在院状态不允许结算', 'inpatient-conflict'],
  ['该笔记录已结算（单边账）|已结算单边账', 'duplicate-order self-paid-but-insurance-failed'],
  ['操作员未备案|医师未备案|科室未对码|缺少国家码|签到失败|签名超时|验签失败|证书已过期|医保接口返回异常:网关超时|接口异常', 'center-or-network-down'],
  ['违反限用规定|超限额|限支付|重复用药', 'item-not-covered'],
  ['未备案|不在统筹区', 'remote-not-filed'],
  ['该机构非定点', 'provider-not-designated'],
  ['医保码未激活', 'code-not-activated'],
  ['无参保信息', 'not-insured multi-insurance-records identity-mismatch'],
  // Beyond §1.F.
  ['黑名单|账户状态异常', 'risk-blocked'],
  ['服务器异常|网络交互失败', 'center-or-network-down'],
  ['暂停受理刷卡结算', 'year-end-shutdown'],
  ['该机构未开通异地', 'provider-not-networked'],
  ['未选点|非选定医疗机构|请先绑定社康', 'not-selected-provider'],
  ['系统里还是旧卡信息', 'hospital-profile-stale sync-delay'],
  ['异地医保患者每次就诊前请至人工收费窗口办理医保关联', 'hospital-profile-stale remote-online-unsupported'],
  ['银行开户回盘失败|工厂制卡数据回盘失败|即时制卡失败|照片不合格|重复采集', 'production-failed'],
  ['暂不支持当前商户下单', 'region-or-hospital-not-open'],
  ['function_not_exist', 'app-too-old'],
]

/** Messages that leave open whose trouble it is: they name no fault, but the question that tells it. */
const openMessages: readonly string[] = ['卡状态异常', '卡信息异常', '卡信息不存在', '未参保或参保状态异常', '补卡中', '刷脸失败', '人脸匹配失败', '人脸检测超时', '实人认证失败']

describe('a message of a real terminal', () => {
  it.each(terminal)('“%s” puts %s among the first three', (wordings, faults) => {
    for (const wording of wordings.split('|')) expect([wording, mostLikely(wording).slice(0, 3).some((id) => faults.split(' ').includes(id))]).toEqual([wording, true])
  })

  it('that leaves much open asks on', () => {
    for (const text of openMessages) expect([text, read(text).ask]).toEqual([text, expect.any(String)])
  })

  it('of a failed face check is of a relative or of one’s own code, as the scene tells', () => {
    const led = (scene: string, more: Record<string, string>) => diagnose(compiled, { ...read('人脸匹配失败').answers, scene, ...more }).causes.slice(0, 3).map(({ id }) => id)
    expect(led('family', { 'family-aim': 'bind' })[0]).toBe('family-face-failed')
    expect(led('phone', { 'phone-step': 'activate' })).toContain('code-not-activated')
  })

  it('of a card that is still being made points to where its progress is kept', () => {
    expect(read('制卡中').notes).toEqual(['卡还没做好。可到“换卡进度”里记下，看走到哪一步。'])
  })

  it('with several meanings leads to the question that tells them apart', () => {
    expect(['卡状态异常', '卡信息异常', '卡信息不存在', '未参保或参保状态异常', '冻结', '锁了'].map((text) => read(text).ask)).toEqual([
      'card-state-word', 'recent-card', 'recent-card', 'insured-word', 'card-state-word', 'pin-word',
    ])
  })

  it('that is no fault is told what it is and counts for nothing', () => {
    for (const text of ['用户取消密码输入', '密码输入操作超时', '不输入密码直接退出交易', '输入密码长度错']) {
      expect(read(text)).toMatchObject({ answers: {}, notes: ['这是密码没输完，不是卡坏了。请再输一次。'] })
    }
    // The tax hotline: it is about paying the contribution, not about the card.
    for (const text of ['缴费单位系统超时', '未找到社保登记信息，请拨打12366']) expect(read(text)).toMatchObject({ answers: {}, notes: ['这是缴费系统的提示，不是卡的事。请打 12366。'] })
  })

  it('about the code on the phone is not taken for one about the card', () => {
    for (const text of ['医保码未激活', '二维码失效']) expect(read(text).answers).not.toHaveProperty('message')
    expect(read('医保码激活了').answers).toEqual({})
  })
})

/** What people say, and the answers it comes to. */
const everyday: readonly (readonly [said: string, answers: string])[] = [
  ['刷不出', 'message=unreadable'], ['读不出', 'message=unreadable'], ['不识别', 'message=unreadable'], ['没反应', 'message=unreadable'], ['没反映', 'message=unreadable'],
  ['消磁', 'message=unreadable'], ['失磁', 'message=unreadable'], ['锁了', 'message=pin-locked'], ['冻结', 'message=card-state'],
  ['断缴', 'life-change=left-job'], ['离职', 'life-change=left-job'], ['刚退休', 'life-change=left-job'], ['没备案', 'remote-word=unfiled'],
  ['弯了', 'card-look=damaged'], ['芯片掉了', 'card-look=damaged'], ['挥卡没反应', 'unreadable-word=tap-silent'], ['新卡', 'recent-card=new-card'], ['换了卡', 'recent-card=new-card'],
  ['别人能刷', 'other-card=works'], ['别人也不行', 'other-card=fails'], ['手机码也不行', 'own-code=insured-problem'], ['全院都刷不了', 'whole-hospital=yes'],
  ['系统坏了', 'message=system'], ['余额没了', 'message=balance'], ['钱不够', 'message=balance'], ['药店', 'place=pharmacy'], ['取不了钱', 'place=bank-atm'],
  ['改过名字', 'life-change=renamed'], ['没挂失过', 'recent-card=none'], ['没换过卡', 'recent-card=none'], ['要充值', 'message=balance'], ['没看清', 'message=unsure'],
  ['没带手机', 'own-code=no-phone'], ['码扫不出', 'own-code=unscannable'], ['医保码可以', 'own-code=works'], ['自助机', 'place=hospital-machine'], ['外省备案了', 'area=other-province-filed'],
  ['一直在交', 'life-change=none'], ['刚补缴', 'life-change=re-paid'], ['上个月还能用', 'last-worked=recent'], ['第一次用', 'last-worked=never'], ['好几年没用', 'last-worked=long-ago'],
  ['照片看不清', 'card-look=worn-face'], ['过期了', 'card-look=expired'], ['没有芯片', 'card-look=no-chip'], ['换机器好了', 'other-window=fixed'], ['换了两次窗口都不行', 'other-window=still'],
  ['时好时坏', 'reinserted=on-and-off'], ['老家能用', 'other-hospital=home-only'], ['别的医院能', 'other-hospital=works'], ['去哪都不行', 'other-hospital=fails'],
  ['停保了', 'insured-word=suspended'], ['查无此人', 'insured-word=not-found'], ['等待期', 'insured-word=waiting'], ['名字对不上', 'insured-word=mismatch'], ['正在住院', 'inpatient=yes'],
  ['停机公告', 'whole-hospital=notice'], ['电话挂失过', 'recent-card=phone-loss'], ['在补卡', 'recent-card=formal-loss'], ['两个参保地', 'app-status=several'], ['参保正常', 'app-status=normal'],
]

describe('everyday words', () => {
  it.each(everyday)('“%s” answers %s', (said, answer) => {
    const [question = '', option] = answer.split('=')
    expect(read(said).answers[question]).toBe(option)
  })

  it('that say only that it does not work answer nothing and lead to the first question', () => {
    for (const said of ['刷不了', '用不了', '停了', '卡坏了', '报不了']) expect(read(said)).toMatchObject({ answers: {}, ask: 'message' })
  })

  it('of what a card did tell that one is in the hand, unless they tell of something else', () => {
    expect(read('别人能刷').answers).toEqual({ 'other-card': 'works', scene: 'card' })
    expect(read('手机付不了，别人的卡能刷').answers).toMatchObject({ 'other-card': 'works', scene: 'phone' })
    expect(read('余额不足').answers).not.toHaveProperty('scene')
  })

  it('that deny answer nothing', () => {
    for (const said of ['没有余额不足', '不是密码错', '没说停保', '并非系统故障', '没显示封存']) expect(read(said).answers).toEqual({})
  })

  it('that ask for advice are no evidence', () => {
    for (const said of ['要不要换卡', '是不是要换卡？', '需要换卡吗', '办张新卡行不行']) expect(read(said).answers).toEqual({})
  })

  it('of a widespread error are understood and set right, never repeated', () => {
    expect(read('卡消磁了').notes).toEqual(['芯片卡不靠磁，多半不是“消磁”。'])
    expect(read('要去充值吗').notes).toEqual(['余额不足不影响报销，差的钱另外付就行。'])
    for (const note of lexicon.map(({ note = '' }) => note)) expect(note).not.toMatch(/充值|充磁|加磁|维修/)
  })
})

describe('the dictionary', () => {
  const patterns = lexicon.flatMap(({ says }) => says)

  it('holds over a thousand everyday wordings and no wording twice', () => {
    expect(patterns.length - terminal.reduce((sum, [wordings]) => sum + wordings.split('|').length, 0)).toBeGreaterThan(1000)
    expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([])
  })

  it('is written in the notation that texts are brought into', () => {
    for (const pattern of patterns) expect(normaliseWords(pattern).text).toBe(pattern)
  })

  it('hears every one of its wordings as what it means, or as a more exact one', () => {
    lexicon.forEach(({ says, answers: said, implies }) => {
      const answers = { ...implies, ...said }
      for (const pattern of says) {
        const understood = read(pattern).answers
        expect([pattern, Object.keys(understood).sort()]).toEqual([pattern, Object.keys(answers).sort()])
        for (const question of Object.keys(answers)) expect([pattern, understood[question]]).toEqual([pattern, answers[question]])
      }
    })
  })

  it('answers only what the model asks', () => {
    for (const { answers, ask } of lexicon) {
      for (const id of Object.keys(answers)) {
        const known = [UNSURE, ...(model.questions.find((question) => question.id === id)?.options ?? []), ...model.refinements.filter(({ question }) => question === id).map((refinement) => refinement.id)]
        expect(known).toContain(answers[id])
      }
      if (ask !== undefined) expect(model.questions.map(({ id }) => id)).toContain(ask)
    }
  })

  it('reaches every refinement', () => {
    const reached = new Set(lexicon.flatMap(({ answers }) => Object.values(answers)))
    expect(model.refinements.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
  })
})
