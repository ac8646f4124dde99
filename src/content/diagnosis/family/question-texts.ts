import type { QuestionId } from '@/domain/diagnosis/model'
import type { QuestionText } from '../question-text'

export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = {
  'family-aim': {
    ask: '您想办哪件事？',
    unsure: '说不清',
    howToFindOut: '亲情账户是亮家人自己的码，家庭共济是用家里人的医保钱',
    options: {
      bind: ['绑定、添加家人', '亲情账户'],
      show: ['亮家人自己的码', '家人看病，我替他亮'],
      pay: ['用家里人的医保钱', '共济、医保钱包'],
      'not-own': ['卡不是病人自己的'],
      'their-card': ['家人自己的卡刷不了'],
    },
  },
  'family-step': {
    ask: '绑定或亮码，哪里不行？',
    unsure: '没看清',
    howToFindOut: '再点一次，看手机上的字',
    options: {
      own: ['我自己的码打不开'],
      refused: ['说绑不了', '人数满、资料不过'],
      face: ['刷脸过不去', '要家人刷脸'],
      code: ['家人的码打不开', '激活、密码、参保'],
      missing: ['找不到家人', '亲属关系不存在'],
      money: ['扣的是家人的钱', '或余额不足'],
    },
  },
  'family-refused': {
    ask: '绑不了，说的是哪样？',
    unsure: '没写清',
    howToFindOut: '再交一次，看提示的字',
    options: {
      mine: ['我绑的人满了', '我的名额用完'],
      theirs: ['他被别人绑满了', '兄弟姐妹绑了他'],
      papers: ['材料没通过', '照片、承诺书'],
      names: ['信息对不上', '姓名、证件号、关系'],
      else: ['都不是'],
    },
  },
  'relative-code': {
    ask: '家人的码怎么不行？',
    unsure: '没看清',
    howToFindOut: '点家人头像，看弹出的字',
    options: {
      activate: ['要先激活、设密码'],
      pin: ['密码忘了、不对'],
      insured: ['查不到参保', '新生儿、刚换参保'],
      else: ['都不是'],
    },
  },
  'family-age': {
    ask: '家人多大？',
    unsure: '不清楚',
    howToFindOut: '看身份证或户口本上的出生日期',
    options: {
      newborn: ['新生儿'],
      'under-sixteen': ['不到 16 周岁'],
      sixteen: ['16 周岁', '满 16、不满 17'],
      grown: ['大人'],
      old: ['老人'],
    },
  },
  'family-where': {
    ask: '家人绑在哪里？',
    unsure: '记不清',
    howToFindOut: '看看当时是在哪个程序里绑的',
    options: {
      insurance: ['医保APP、医保码里', '微信支付宝医保码'],
      'social-card': ['电子社保卡里', '亲情服务'],
      hospital: ['只在医院小程序里'],
      'not-yet': ['还没绑上'],
    },
  },
  'pooling-step': {
    ask: '用家里的钱，哪里不行？',
    unsure: '说不清',
    howToFindOut: '看医保APP里的“家庭共济”',
    options: {
      'own-money': ['扣的还是病人的钱'],
      refused: ['不让办、没开通'],
      gone: ['以前行，现在没了'],
      short: ['额度或余额不够'],
      transfer: ['转账转不成', '医保钱包'],
      else: ['都不是', '不是钱的事'],
    },
  },
  'pooling-fact': {
    ask: '哪样说中了？',
    unsure: '不清楚',
    howToFindOut: '问出钱的人：是职工医保吗？办过共济吗？',
    options: {
      never: ['从没办过共济'],
      'only-bound': ['只绑了亲情账户'],
      resident: ['出钱的没个人账户', '居民医保'],
      far: ['外省的，没开通'],
      changed: ['有人换了参保地', '或停了医保'],
      limit: ['夜里转，或转多了'],
      'no-wallet': ['对方没开医保钱包'],
      none: ['都没有'],
    },
  },
}
