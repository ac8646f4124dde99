import { model } from '@/content/diagnosis/model'
import { encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'
import type { Journey, Step } from './journey'

const icon = { via: 'icon' } as const
const see = (text: string): Step => ({ see: text })
const notSee = (text: string): Step => ({ notSee: text })
const tap = (text: string): Step => ({ tap: text })
const list = tap('换卡进度、新卡不能用')
const card: Step = { at: 'pages/card-replacement/card' }
const report: Step = { at: 'pages/card-replacement/report' }

/** The five questions; the day by the rows that lead to it. */
const begin = (reason: string, channel: string, city: readonly string[], who: string, ...day: readonly string[]): readonly Step[] => [
  tap('记一张在办的卡'), see('为什么要办卡？'), tap(reason), see('在哪里办的？'), tap(channel), ...city.map(tap), see('这是谁的卡？'), tap(who), see('哪天交的申请？'), ...day.map(tap), card,
]
/** One thing that is new, by its row. */
const put = (state: string, ...day: readonly string[]): readonly Step[] => [tap('更新进度'), report, tap(state), see('是哪天的事？'), ...day.map(tap), card, see(`已记下：${state}`)]
const earlier = (month: string, day: string): readonly string[] => ['更早', month, day]

/** All days are counted by hand from 2026-11-21, a Saturday. */
export const journeys: readonly Journey[] = [
  {
    name: 'a lost card in 北京 through an instant branch: applied for, in the hand, enabled and used on one day',
    entry: icon,
    steps: [
      list, see('这里会列出您在等的卡'),
      ...begin('丢了', '银行网点当场做', ['北京'], '妈妈', '今天'),
      see('妈妈的新卡'), see('丢了 · 银行网点当场做 · 北京'), see('当场做卡，一般当天就能拿到'), see('今天看病用什么 亮本人的医保码'), see('还要办的'), see('正式挂失'), notSee('制卡中'),
      ...put('卡到手了', '今天'), see('启用社保功能'), see('现在在这一步'),
      ...put('社保功能已启用', '今天'), see('拿新卡试一次'), notSee('正式挂失'),
      ...put('第一次刷卡成功', '今天'), see('现在用什么'), notSee('今天看病用什么'),
      { relaunch: icon }, list, see('妈妈：第一次刷卡成功'), see('丢了 · 北京'),
    ],
  },
  {
    name: 'a damaged card in 杭州 through the app: late after the tenth workday, and then whom to call and what to say',
    entry: icon,
    steps: [
      list,
      // 2 November is a Monday: the 3rd workday is the 5th, the 10th the 16th. On Saturday the 21st four workdays have gone by since.
      ...begin('坏了刷不出', '手机上办', ['浙江', '杭州'], '爸爸', ...earlier('2026年11月', '2日')),
      see('常见 3 到 10 个工作日，11月5日 周四 到 11月16日 周一'), see('比常见时间晚了 4 个工作日'), tap('电话里怎么说，问清什么'), see('等了有些日子，还没拿到'), see('1. 卡在哪一步，要我补什么吗？'), tap('电话里怎么说，问清什么'), notSee('1. 卡在哪一步'),
      tap('拨打 12333 人社热线'), { call: 'makePhoneCall', with: { phoneNumber: '12333' } },
      ...put('制卡中', ...earlier('2026年11月', '9日')), see('制卡中 现在在这一步 · 11月9日 周一'), see('晚了 4 个工作日'),
      ...put('卡到手了', '今天'), notSee('比常见时间晚了'), see('启用社保功能'),
    ],
  },
  {
    name: 'the first card of a newborn: thirty calendar days in 北京, no old card to report, the child’s own code meanwhile',
    entry: icon,
    steps: [
      list,
      ...begin('第一次办', '人社或社区网点', ['北京'], '孩子', '昨天'),
      see('常见 30 个自然日'), see('到 12月20日 周日'), see('亮本人的医保码'), tap('怎么做，还要注意什么'), see('给孩子办的：绑了亲情账户，就能打开孩子本人的码'), notSee('挂失'), notSee('旧卡'),
    ],
  },
  {
    name: 'a card made but not enabled: the diagnosis knows it, and what it finds moves the progress on',
    entry: icon,
    steps: [
      list,
      ...begin('快到期了', '人社或社区网点', ['北京'], '我自己', ...earlier('2026年11月', '9日')),
      ...put('卡到手了', '昨天'), see('启用社保功能'),
      tap('新卡用不了'), { at: 'pages/diagnosis/index' }, tap('直接看结果'), { at: 'pages/knowledge/result' }, see('新卡还没启用'),
      tap('回到换卡进度'), card, see('按刚才查出的原因，弄好了可以点'), tap('社保功能已启用'), report, tap('今天'), card, see('已记下：社保功能已启用'), notSee('按刚才查出的原因'),
    ],
  },
  {
    name: 'the bank could not open an account: said as it was told, with what to do, and applied for anew',
    entry: icon,
    steps: [
      list,
      ...begin('丢了', '手机上办', ['北京'], '老伴', ...earlier('2026年11月', '9日')),
      tap('更新进度'), { type: ['粘贴在这里', '11月12日 银行开户回盘失败'] }, tap('识别'), see('银行开户没成'), see('就是话里的那天'), tap('就是话里的那天'), card,
      see('银行开户没成 11月12日 周四'), see('这次没办成，可以这样问'), tap('电话里怎么说，问清什么'), see('您这里办不了，能不能换一家银行'), notSee('比常见时间晚了'),
      tap('给窗口看'), { at: 'pages/knowledge/clerk' }, see('请帮我查新社保卡'), see('办到：银行开户没成'), see('为什么没办成，缺什么材料？'), notSee('老伴'), tap('收起来'), card,
      ...put('已申请', '昨天'), see('常见 4 个工作日，到 11月26日 周四'), see('银行开户没成 11月12日 周四'),
    ],
  },
  {
    name: 'two cards at once stay apart; one is put away and taken out, the other deleted and brought back',
    entry: icon,
    steps: [
      list,
      ...begin('丢了', '手机上办', ['北京'], '妈妈', '今天'), { back: true },
      ...begin('换三代卡', '单位统一办', ['上海'], '爸爸', '昨天'), { back: true },
      see('妈妈：已申请'), see('爸爸：已申请'), tap('妈妈：已申请'), ...put('制卡中', '今天'), tap('收起这张卡'), { back: true },
      see('妈妈：制卡中'), see('爸爸：已申请'), see('收起来的'),
      tap('爸爸：已申请'), tap('删掉这张卡'), { at: 'pages/card-replacement/list' }, notSee('爸爸：已申请'), see('刚删掉的 爸爸'), tap('撤销删除'), see('爸爸：已申请'), notSee('刚删掉的'),
      { relaunch: icon }, list, see('妈妈：制卡中'), see('爸爸：已申请'), tap('妈妈：制卡中'), tap('重新跟这张卡'), { back: true }, notSee('收起来的'),
    ],
  },
  {
    name: 'a deleted card can be brought back for thirty days, and not after',
    entry: icon,
    steps: [
      list, ...begin('丢了', '手机上办', ['北京'], '妈妈', '今天'), tap('删掉这张卡'),
      { relaunch: icon, day: '2026-12-21' }, list, see('刚删掉的 妈妈'),
      { relaunch: icon, day: '2026-12-22' }, list, notSee('刚删掉的 妈妈'), see('这里会列出您在等的卡'),
    ],
  },
  {
    name: 'at the turn of the year no day is promised, because nobody knows the holidays yet',
    entry: icon,
    day: '2026-12-28',
    steps: [
      list,
      ...begin('坏了刷不出', '人社或社区网点', ['北京'], '妈妈', '今天'),
      // Three workdays are left of 2026; the fourth lies beyond the holidays that are known.
      see('常见 4 个工作日，遇节假日顺延'), notSee('工作日，到'),
      { relaunch: icon, day: '2027-01-12' }, list, tap('妈妈：已申请'), see('可能已经过了常见的时间，遇节假日会顺延'), see('12333'), notSee('晚了'),
    ],
  },
  {
    name: 'what cannot be is refused with its reason, and nothing is changed',
    entry: icon,
    steps: [
      list,
      ...begin('丢了', '人社或社区网点', ['北京'], '妈妈', ...earlier('2026年11月', '9日')),
      ...put('制卡中', '昨天'), tap('看记录、改记录'), { at: 'pages/card-replacement/record' },
      tap('已申请'), see('要怎么改？'), tap('改日期'), report, tap('今天'), see('记不上'), see('“制卡中”那一条：比前一条的日子还早'), { back: true },
      see('2026年11月9日'), { back: true }, see('制卡中'),
    ],
  },
  {
    name: 'a day put down wrong is put right, with what stood there before still to be read, and the correction taken back',
    entry: icon,
    steps: [
      list,
      ...begin('丢了', '人社或社区网点', ['北京'], '妈妈', ...earlier('2026年11月', '9日')),
      tap('看记录、改记录'), tap('已申请'), tap('改日期'), ...earlier('2026年11月', '10日').map(tap), { at: 'pages/card-replacement/record' },
      see('2026年11月10日'), see('原来写的是已申请，2026年11月9日'), tap('撤销最近一次改动'), notSee('原来写的是'), see('2026年11月9日'),
    ],
  },
  {
    name: 'a nickname is the only free text: a number of somebody’s is refused, and why',
    entry: icon,
    steps: [
      list, tap('记一张在办的卡'), tap('丢了'), tap('手机上办'), tap('北京'), tap('自己起个称呼'),
      { type: ['自己起个称呼', '13800138000'] }, tap('用它'), see('像是手机号'),
      { type: ['自己起个称呼', '二姨'] }, tap('用它'), notSee('像是手机号'), see('哪天交的申请？'), tap('今天'), see('二姨的新卡'),
    ],
  },
  {
    name: 'the progress goes to the family with the stage and the place only, and is read there without a record',
    entry: { via: 'card', path: 'pages/card-replacement/progress?c=p1-producing-330100&from=chat' },
    steps: [
      see('这是家人发来的换卡进度'), see('办到：制卡中'), see('浙江杭州'), see('亮本人的医保码'), { share: { title: '换卡进度：制卡中', path: 'c=p1-producing-330100' } },
      tap('我也记一张卡'), { at: 'pages/card-replacement/list' },
    ],
  },
  {
    name: 'a progress nobody knows says so and loses nothing',
    entry: { via: 'card', path: 'pages/card-replacement/progress?c=p1-no_such_stage-330100' },
    steps: [see('这个链接里的进度读不出来'), tap('回首页'), see('现在就能做')],
  },
  {
    name: 'who shares a card shares neither whose it is nor when',
    entry: icon,
    steps: [list, ...begin('丢了', '手机上办', ['浙江', '杭州'], '妈妈', '昨天'), { share: { title: '换卡进度：已申请', path: 'c=p1-submitted-330100&from=chat' } }],
  },
  {
    name: 'what was put down last is taken back with one tap',
    entry: icon,
    steps: [list, ...begin('丢了', '手机上办', ['北京'], '妈妈', '昨天'), ...put('制卡中', '今天'), see('制卡中 现在在这一步'), tap('撤销刚才记的'), see('已申请 现在在这一步'), notSee('已记下')],
  },
  {
    name: 'a phone that keeps nothing says so, and the card can be looked at all the same',
    entry: icon,
    steps: [{ fail: 'write' }, list, ...begin('丢了', '手机上办', ['北京'], '妈妈', '昨天'), see('没能存到这部手机上'), see('妈妈的新卡')],
  },
  {
    name: 'settings show whose cards are followed, and clearing everything clears them',
    entry: icon,
    steps: [
      list, ...begin('丢了', '手机上办', ['北京'], '妈妈', '昨天'), { relaunch: icon }, tap('字大一点 · 城市 · 设置'), see('妈妈'),
      tap('全部清除'), tap('确定清除'), see('什么都没存'), { relaunch: icon }, list, see('这里会列出您在等的卡'),
    ],
  },
  // Applied for on Friday the 20th, four workdays: the 26th. To be looked at on the workday after, at nine in the morning in Shanghai.
  {
    name: 'a reminder goes into the calendar of WeChat in seconds, under a title that says nothing of health, cards or people',
    entry: icon,
    only: ['weapp'],
    steps: [
      list, ...begin('丢了', '手机上办', ['北京'], '妈妈', '昨天'), see('2026年11月27日上午9点'), tap('到时候提醒我'), see('已加到手机日历'),
      { call: 'addPhoneCalendar', with: { title: '看一下办理进度', startTime: Date.UTC(2026, 10, 27, 1) / 1000 } },
    ],
  },
  {
    name: 'where no calendar can be written to, the reminder is copied as a sentence',
    entry: icon,
    only: ['alipay'],
    steps: [
      list, ...begin('丢了', '手机上办', ['北京'], '妈妈', '昨天'), tap('到时候提醒我'), see('提醒的话已复制'),
      { call: 'setClipboardData', with: { data: '2026年11月27日上午9点：看一下办理进度。打开上次用的小程序或网页，看现在到哪一步。' } },
    ],
  },
  {
    name: 'on the web the reminder is a calendar file',
    entry: icon,
    only: ['h5'],
    steps: [list, ...begin('丢了', '手机上办', ['北京'], '妈妈', '昨天'), tap('到时候提醒我'), see('日历文件已下载')],
  },
  {
    name: 'words that fit several stages are asked about, not guessed; what they say besides is offered',
    entry: icon,
    steps: [
      list, ...begin('丢了', '人社或社区网点', ['北京'], '妈妈', ...earlier('2026年11月', '9日')), ...put('卡到手了', '昨天'),
      tap('更新进度'), { type: ['粘贴在这里', '已激活'] }, tap('识别'), see('听着像这几种，是哪一种？'), see('社保功能已启用'), see('银行功能激活了'), notSee('制卡中'),
      tap('银行功能激活了'), tap('今天'), card, see('已记下：银行功能激活了'), see('卡到手了 现在在这一步'), see('启用社保功能'),
    ],
  },
  {
    name: 'words that are not recognised leave the choice, and a number of somebody’s in them is refused',
    entry: icon,
    steps: [
      list, ...begin('丢了', '人社或社区网点', ['北京'], '妈妈', '昨天'), tap('更新进度'),
      { type: ['粘贴在这里', '今天天气真好'] }, tap('识别'), see('没认出这句话'), see('制卡中'),
      { type: ['粘贴在这里', '身份证 11010519491231002X 制卡中'] }, tap('识别'), see('像是身份证号'), notSee('是哪天的事'),
    ],
  },
  {
    name: 'nobody is invited to search with a number of theirs',
    entry: icon,
    steps: [tap('搜一搜 · 知识库'), { type: ['写在这里', '11010519491231002X'] }, see('像是身份证号'), { type: ['写在这里', '密码错了'] }, see('社保密码'), notSee('像是身份证号')],
  },
  {
    name: 'a card that has just been cleared away does not come back with the next one',
    entry: icon,
    steps: [
      list, ...begin('丢了', '手机上办', ['北京'], '妈妈', '昨天'), { back: true }, { back: true }, tap('字大一点 · 城市 · 设置'), see('在等的卡 1 张：妈妈'), tap('全部清除'), tap('确定清除'), { back: true },
      list, notSee('妈妈'), ...begin('坏了刷不出', '手机上办', ['北京'], '爸爸', '昨天'), { relaunch: icon }, list, see('爸爸：已申请'), notSee('妈妈'),
    ],
  },
  {
    name: 'a stage that cannot come yet is refused before a day is asked for',
    entry: icon,
    steps: [list, ...begin('丢了', '手机上办', ['北京'], '妈妈', '昨天'), tap('第一次刷卡成功'), report, see('记不上：还没记“卡到手了”'), notSee('是哪天的事'), see('制卡中')],
  },
  {
    name: 'the case itself can be put right, and what no longer fits is refused with the step it does not fit',
    entry: icon,
    steps: [
      list, ...begin('丢了', '手机上办', ['北京'], '妈妈', ...earlier('2026年11月', '9日')), ...put('制卡中', '昨天'), tap('看记录、改记录'),
      tap('手机上办 在哪里办的'), tap('银行网点当场做'), see('改不了，因为“制卡中”'), see('手机上办 在哪里办的'), tap('北京 哪个城市'), tap('浙江'), tap('杭州'), { back: true }, see('常见 3 到 10 个工作日'),
    ],
  },
  {
    name: 'a result that ends in a new card leads to a card that knows already why it is made',
    entry: { via: 'card', path: `pages/knowledge/result?c=r1-${encodeAnswers(layoutOf(model), { message: 'unreadable', 'other-card': 'works', 'other-window': 'still', 'card-look': 'damaged' })}` },
    steps: [see('芯片'), tap('要换新卡？记下办卡进度'), { at: 'pages/card-replacement/begin' }, see('坏了刷不出'), see('在哪里办的？'), tap('手机上办'), tap('北京'), tap('我自己'), tap('今天'), see('坏了刷不出 · 手机上办 · 北京')],
  },
]
