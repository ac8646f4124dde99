import type { OptionId, QuestionId } from '@/domain/diagnosis/model'

/** What one question screen says. A screen has 1 KB: short words, a hint only where the label alone could be mistaken. */
export interface QuestionText {
  readonly ask: string
  readonly why?: string
  /** The label of 不清楚 for this question. */
  readonly unsure: string
  readonly howToFindOut: string
  /** Label in the words people use, then the technical words; in the order of the model. */
  readonly options: Readonly<Record<OptionId, readonly [label: string, hint?: string]>>
}

export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = {
  message: {
    ask: '屏幕或窗口怎么说？',
    unsure: '没看清',
    howToFindOut: '请窗口念一遍',
    options: {
      unreadable: ['读不出卡', '没反应、无卡'],
      'card-state': ['卡状态不对', '挂失、封存、注销'],
      'pin-wrong': ['密码不对'],
      'pin-locked': ['密码锁了'],
      insured: ['参保有问题', '停保、查无此人'],
      remote: ['异地或定点', '没备案、没选点'],
      balance: ['余额不足'],
      item: ['有的项目不报', '违反、超限'],
      system: ['系统不通', '超时、网络'],
    },
  },
  'unreadable-word': {
    ask: '具体怎么说的？',
    unsure: '没细看',
    howToFindOut: '请窗口再刷一次，看屏幕上的字',
    options: {
      'not-seated': ['无卡、卡类型不对'],
      silent: ['插卡没反应', '卡无应答'],
      'tap-silent': ['挥卡没反应'],
      device: ['读卡器、设备出错'],
      unsupported: ['不支持、认证失败', 'PSAM、密钥'],
      else: ['都不是'],
    },
  },
  'card-state-word': {
    ask: '说卡是什么状态？',
    unsure: '没说是哪种',
    howToFindOut: '问窗口：是挂失、封存还是注销？',
    options: {
      'temp-loss': ['临时挂失'],
      'formal-loss': ['正式挂失'],
      sealed: ['封存、未启用'],
      cancelled: ['注销、无效'],
      locked: ['锁定', '不是说密码'],
      else: ['都不是'],
    },
  },
  'pin-word': {
    ask: '密码那里怎么说？',
    unsure: '没看清',
    howToFindOut: '别再输，请窗口念提示',
    options: {
      'tries-left': ['不对，还剩几次'],
      'pin-locked': ['密码锁了', 'PIN 锁定'],
      'card-locked': ['卡锁了', '应用锁定'],
      initial: ['初始密码不能用'],
      else: ['都不是'],
    },
  },
  'insured-word': {
    ask: '参保怎么个问题？',
    unsure: '没说清',
    howToFindOut: '问窗口：提示的原文是什么？',
    options: {
      'not-found': ['没参保、查不到人'],
      suspended: ['停保、断缴', '暂停参保'],
      waiting: ['等待期，没生效'],
      mismatch: ['姓名证件对不上'],
      'old-record': ['还是旧卡信息', '没关联医保'],
      restricted: ['被限制', '黑名单、在院未结'],
      else: ['都不是'],
    },
  },
  'remote-word': {
    ask: '异地定点怎么说？',
    unsure: '没说清',
    howToFindOut: '问窗口：是没备案，还是这里不能结？',
    options: {
      unfiled: ['没备案'],
      'not-networked': ['这里不能结异地'],
      'not-designated': ['这家不是定点'],
      'not-selected': ['没选这家、没转诊', '选点、签约'],
      else: ['都不是'],
    },
  },
  lately: {
    ask: '最近有过这些事吗？',
    unsure: '记不清',
    howToFindOut: '问问家里人',
    options: {
      'card-event': ['挂失、补卡、换卡'],
      'life-event': ['换工作、断缴、改名', '参保有变动'],
      away: ['到外地看病'],
      'worn-card': ['卡弯、裂、旧、过期'],
      nothing: ['都没有'],
    },
  },
  'sent-to': {
    ask: '窗口让您去找谁？',
    unsure: '没说',
    howToFindOut: '问窗口：这事该找谁？',
    options: {
      'card-office': ['人社、银行', '弄卡的地方'],
      'insurance-office': ['医保局、单位', '管参保的'],
      'file-or-move': ['去备案、换一家'],
      'other-counter': ['医院别的窗口', '人工窗、住院处'],
      nobody: ['没让找谁', '补钱、等等、重试'],
    },
  },
  'own-code': {
    ask: '您自己的医保码能结吗？',
    why: '码能结，就是卡的事。',
    unsure: '没试',
    howToFindOut: '微信或支付宝搜“医保码”，亮给窗口扫',
    options: {
      works: ['能结'],
      'insured-problem': ['不能，说参保或异地'],
      unscannable: ['扫不出来'],
      'no-phone': ['没手机、没激活', '家人可用亲情账户代亮您的码'],
    },
  },
  'other-card': {
    ask: '别人的卡在这儿能刷吗？',
    unsure: '没人试',
    howToFindOut: '看看前后的人刷得成吗',
    options: { works: ['能刷'], fails: ['这台机器都不行'], 'all-fail': ['全院都不行'] },
  },
  reinserted: {
    ask: '擦净芯片重插试过吗？',
    unsure: '没试',
    howToFindOut: '干布擦擦金色小方块，朝上插到底',
    options: { fixed: ['一插就好了'], 'on-and-off': ['时好时坏'], still: ['还是不行'] },
  },
  'other-window': {
    ask: '换窗口或机器试过吗？',
    unsure: '没试',
    howToFindOut: '问旁边窗口能不能代刷一次',
    options: { fixed: ['换了就好'], still: ['还是不行'] },
  },
  'card-look': {
    ask: '看看卡是什么样？',
    unsure: '看不出',
    howToFindOut: '芯片是卡面上的金色小方块',
    options: {
      intact: ['芯片完好'],
      damaged: ['弯了、裂了、芯片坏'],
      'no-chip': ['没有芯片', '只有黑磁条'],
      'worn-face': ['照片姓名看不清'],
      expired: ['过了有效期'],
    },
  },
  'last-worked': {
    ask: '这张卡上次能用是何时？',
    unsure: '记不清',
    howToFindOut: '想想上回看病买药用的什么',
    options: { recent: ['这几个月还能用'], 'long-ago': ['一年多以前'], never: ['从来没用过'] },
  },
  'recent-card': {
    ask: '近半年动过这张卡吗？',
    unsure: '记不清',
    howToFindOut: '打 12333 可查卡状态',
    options: {
      'phone-loss': ['挂失过，没去网点', '电话、手机临时挂失'],
      'formal-loss': ['正式挂失、在补卡'],
      'new-card': ['刚领了新卡'],
      none: ['都没有'],
    },
  },
  enabled: {
    ask: '新卡启用社保功能了吗？',
    why: '银行激活的只是银行那一半。',
    unsure: '不清楚',
    howToFindOut: '打 12333 问：社保功能启用了吗？',
    options: { enabled: ['启用过'], 'bank-only': ['只去过银行、没弄'], 'old-card': ['今天带的是旧卡'] },
  },
  'life-change': {
    ask: '参保最近有变动吗？',
    unsure: '不清楚',
    howToFindOut: '国家医保服务平台APP里能查',
    options: {
      'left-job': ['离职、断缴、没交费'],
      moved: ['换参保地、换险种'],
      renamed: ['改过姓名或证件号'],
      're-paid': ['刚参保、刚补缴'],
      none: ['都没有'],
    },
  },
  area: {
    ask: '在参保的城市看病吗？',
    unsure: '不清楚',
    howToFindOut: '医保码页面写着参保地',
    options: {
      'same-city': ['就在本市'],
      'same-province': ['同省别的市'],
      'other-province-filed': ['外省，备过案'],
      'other-province-unfiled': ['外省，没备案'],
    },
  },
  stage: {
    ask: '卡在哪一步？',
    unsure: '没看到',
    howToFindOut: '问窗口：读出我的名字了吗？',
    options: {
      'no-name': ['一刷就不行', '没读出姓名'],
      pin: ['输密码时'],
      'name-shown': ['读出姓名后', '说不能结'],
      'part-computed': ['算费用时', '有的项目不报'],
      paying: ['最后付钱时'],
    },
  },
  place: {
    ask: '在哪里刷的？',
    unsure: '说不清',
    howToFindOut: '看看机器或窗口的牌子',
    options: {
      'hospital-counter': ['医院人工窗口'],
      'hospital-machine': ['医院自助机'],
      pharmacy: ['药店'],
      'bank-atm': ['银行取款机'],
    },
  },
  'other-hospital': {
    ask: '在别处能用吗？',
    unsure: '没试过',
    howToFindOut: '想想最近在别的医院、药店刷过没有',
    options: { works: ['别的医院药店能用'], 'home-only': ['老家能用，这里不行'], fails: ['哪里都不行'] },
  },
  'insert-tap': {
    ask: '插卡和挥卡有差别吗？',
    unsure: '没都试',
    howToFindOut: '请窗口两样都试一次',
    options: { 'insert-works': ['插卡能，挥卡不行'], 'tap-works': ['挥卡能，插卡不行'], neither: ['都不行'] },
  },
  'app-status': {
    ask: '手机上查参保是什么？',
    unsure: '没法查',
    howToFindOut: '国家医保服务平台APP里查参保状态',
    options: {
      normal: ['正常参保'],
      suspended: ['暂停或终止'],
      none: ['查不到'],
      several: ['几个地方、地方不对'],
    },
  },
  inpatient: {
    ask: '正住院或有没结的账吗？',
    unsure: '不清楚',
    howToFindOut: '问住院处有没有没结的账',
    options: { yes: ['有'], no: ['没有'] },
  },
  'whole-hospital': {
    ask: '全院都刷不了吗？',
    unsure: '不清楚',
    howToFindOut: '问一句：今天别人能刷医保吗？',
    options: { notice: ['贴了停机通知', '年底结账、系统维护'], yes: ['全院都不行'], no: ['不是，别处能刷'] },
  },
  season: {
    ask: '今天是不是年底停机的日子？',
    unsure: '不清楚',
    howToFindOut: '多在 12 月 31 日到 1 月 2 日',
    options: { 'year-end': ['是'], ordinary: ['不是'] },
  },
}
