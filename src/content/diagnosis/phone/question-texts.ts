import type { QuestionId } from '@/domain/diagnosis/model'
import type { QuestionText } from '../question-text'

export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = {
  'phone-step': {
    ask: '手机上卡在哪一步？',
    unsure: '说不清',
    howToFindOut: '看“待缴费”页，先别付',
    options: {
      activate: ['激活、绑定不成', '刷脸、信息不符、没入口'],
      'show-code': ['码打不开、扫不出'],
      'no-button': ['没有“医保支付”'],
      'no-response': ['点了没反应'],
      refused: ['付的时候说不行', '授权、密码、结算失败'],
      'no-result': ['付了，没结果', '先别再付第二次'],
      amount: ['付完金额不对', '报得少、没报'],
    },
  },
  'phone-message': {
    ask: '手机上怎么说？',
    unsure: '没看清',
    howToFindOut: '再看一眼提示上的字，先别付钱',
    options: {
      'not-activated': ['没激活、刷脸没过', '没绑医保码'],
      mismatch: ['姓名证件对不上'],
      unavailable: ['不支持、用不了', '请到窗口、查不到参保'],
      pin: ['密码不对、锁了'],
      expired: ['过期、失效', '重新授权、码失效'],
      failed: ['结算失败', '校验、系统'],
      order: ['订单已存在', '不让关、不让退'],
      balance: ['余额不足'],
      nothing: ['什么也没说'],
    },
  },
  'order-page': {
    ask: '“我的订单”里写着什么？',
    why: '扣没扣钱，办法不一样。',
    unsure: '没找到',
    howToFindOut: '医院小程序里找“我的订单”，再看扣款短信',
    options: {
      half: ['扣了钱，没成功', '自费成了、处理中'],
      pending: ['待支付，没扣钱'],
      closed: ['失败、关了、没订单'],
      done: ['支付成功'],
    },
  },
  'others-pay': {
    ask: '别人在这家能手机付吗？',
    why: '别人能，就不是没开通。',
    unsure: '没看到',
    howToFindOut: '问窗口：这里能用手机付医保吗？',
    options: { works: ['能'], fails: ['都不能'] },
  },
  'phone-setup': {
    ask: '手机是不是这样？',
    unsure: '不会看',
    howToFindOut: '看看有没有弹出“获取位置”“请升级”',
    options: {
      'no-location': ['没让它看位置', '没允许定位'],
      'old-app': ['微信旧了、用电脑'],
      fine: ['都不是'],
    },
  },
  'bill-line': {
    ask: '票据上哪里不对？',
    why: '看哪一行，就知道是哪种事。',
    unsure: '看不懂',
    howToFindOut: '看票据“其他信息”那几行，或请窗口指一下',
    options: {
      'as-self-pay': ['医保类型空、是自费'],
      'wrong-type': ['险种、身份不对', '居民职工、慢特病'],
      'pool-low': ['统筹是零或很少', '医保没出、出得少'],
      'own-expense': ['“个人自费”有钱'],
      'self-share': ['“个人自付”太多'],
      'not-equal': ['几个数加不起来'],
    },
  },
  'fee-list': {
    ask: '费用清单上有这些吗？',
    unsure: '没有清单',
    howToFindOut: '到窗口或自助机打一张费用清单',
    options: {
      'category-b': ['乙类、部分自付'],
      'off-list': ['丙类、全自费'],
      'over-limit': ['超限价'],
      none: ['都没有'],
    },
  },
  'year-total': {
    ask: '今年医保报过多少了？',
    unsure: '不清楚',
    howToFindOut: '国家医保服务平台APP里看年度累计',
    options: { first: ['今年头一两次'], some: ['报过好几次'], much: ['报了很多，快到顶'] },
  },
}
