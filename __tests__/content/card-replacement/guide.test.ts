import { auditModules } from '../../../scripts/audit-content/audit'
import { auditReplacement } from '../../../scripts/audit-content/replacement'
import { content, modules } from '../texts/content-modules'
import { lateHelp } from '@/content/card-replacement/late'
import { officialQueries } from '@/content/card-replacement/queries'
import { channelTexts, reasonTexts } from '@/content/card-replacement/reasons'
import { refusalTexts } from '@/content/card-replacement/refusals'
import { sideTexts } from '@/content/card-replacement/sides'
import { stageTexts } from '@/content/card-replacement/stages'
import { handlers } from '@/content/handlers'
import { papers } from '@/content/papers'
import { holdsWhen } from '@/domain/card-replacement/guide-when'
import type { Channel, Stage } from '@/domain/card-replacement/states'
import { describeIssue } from '@/domain/knowledge/describe-issue'

const choices = [...Object.values(reasonTexts), ...Object.values(channelTexts)]

describe('beside the card', () => {
  it('every state of every side has its words, filed under itself', () => {
    expect(Object.entries(sideTexts).map(([key, { side, state }]) => `${key} ${side} ${state}`)).toEqual([
      'normal oldCard normal', 'temp_loss oldCard temp_loss', 'formal_loss oldCard formal_loss', 'cancelled oldCard cancelled',
      'inactive bankAccount inactive', 'activated bankAccount activated', 'suspended ecard suspended', 'restored ecard restored',
      'to_update payee to_update', 'updated payee updated', 'to_relink hospital to_relink', 'relinked hospital relinked',
    ])
  })

  it('a name has at most ten characters and says what it is a state of', () => {
    const of = { oldCard: /旧卡/, bankAccount: /银行功能.*激活/, ecard: /电子社保卡/, payee: /账号/, hospital: /医院档案/ }
    expect(Object.values(sideTexts).filter(({ side, label, hint }) => !of[side].test(label) || label.length > 10 || hint.length > 22)).toEqual([])
  })
})

describe('the choices of the wizard', () => {
  it('are the reasons and channels of domain.md §3.2, as people say them', () => {
    expect(Object.entries(reasonTexts).map(([id, { reason, label }]) => `${id} ${reason} ${label}`)).toEqual([
      'first first 第一次办', 'lost lost 丢了', 'damaged damaged 坏了刷不出', 'expiring expiring 快到期了', 'upgrade upgrade 换三代卡',
      'info-change info-change 改了名字或证件号', 'warranty warranty 质量问题换卡',
    ])
    expect(Object.entries(channelTexts).map(([id, { channel, label }]) => `${id} ${channel} ${label}`)).toEqual([
      'instant instant 银行网点当场做', 'branch branch 人社或社区网点', 'online online 手机上办', 'employer employer 单位统一办',
    ])
    expect(channelTexts.online.hint).toContain('可邮寄')
  })

  it('always ask for the identity card, and for the old card only where there is one', () => {
    expect(choices.filter(({ bring }) => bring[0] !== 'id-card')).toEqual([])
    expect(Object.values(reasonTexts).filter(({ bring }) => bring.includes('old-card')).map(({ reason }) => reason)).toEqual(['damaged', 'expiring', 'upgrade', 'info-change'])
    expect(reasonTexts.warranty.bring).toContain('card')
    expect(reasonTexts['info-change'].bring).toContain('identity-change-proof')
  })

  it('tell whoever acts for a child to bring the register and their own identity card, and whoever acts for the old both cards', () => {
    expect(choices.filter(({ child }) => !['household-register', 'guardian-id-card'].every((id) => child.bring.includes(id)))).toEqual([])
    expect(papers['guardian-id-card']?.name).toMatchObject({ grade: 'A', sources: ['gzhmu-2023'] })
    expect(choices.filter(({ elder }) => !elder.bring.includes('both-id-cards'))).toEqual([])
    expect(reasonTexts.first.child.say.text).toMatch(/新生儿.*出生医学证明/)
    expect(choices.filter(({ child, elder }) => !/孩子|新生儿|没满 \{id-card-age\}/.test(child.say.text) || !/老人|走不动/.test(elder.say.text))).toEqual([])
  })

  it('tell of every reason to ask about the fee, and of no amount', () => {
    expect(Object.values(reasonTexts).filter(({ say }) => !say.some(({ text }) => text === '收不收工本费，各地不同，办之前问一句。'))).toEqual([])
    expect(choices.filter((choice) => /[\d一二三四五六七八九十] ?[元块]/.test(JSON.stringify(choice)))).toEqual([])
  })

  it('send who lost a card to report it at both places first', () => expect(reasonTexts.lost.say[0]?.text).toMatch(/^先挂失两处：社保功能打 12333，银行账户打发卡银行。$/))
})

describe('a refusal', () => {
  it('is put into words, each of them and no other', () => {
    expect(Object.keys(refusalTexts).sort()).toEqual([
      'already-there', 'apply-again', 'before-previous', 'card-in-hand', 'gone-past', 'in-the-future', 'instant-only', 'loss-first', 'loss-is-final', 'made-at-once', 'no-old-card',
      'no-such-day', 'no-such-entry', 'no-such-state', 'not-applied', 'not-enabled', 'not-made-yet', 'not-picked-up', 'old-card-gone', 'too-late-to-withdraw', 'too-many',
    ])
  })

  it('says why, then what to do instead, in 40 characters and without blaming', () => {
    expect(Object.entries(refusalTexts).filter(([, text]) => !/^[^。]+。[^。]+。$/.test(text) || text.length > 40 || /错误|非法|无效|禁止|不允许/.test(text))).toEqual([])
    expect(new Set(Object.values(refusalTexts)).size).toBe(21)
  })

  it('names steps as the timeline does', () => {
    const labels = Object.values(stageTexts).map(({ label }) => `“${label}”`)
    const named = Object.values(refusalTexts).flatMap((text) => text.match(/“[^”]+”/g) ?? [])
    expect(named.length).toBeGreaterThanOrEqual(5)
    expect(named.filter((name) => !labels.includes(name))).toEqual([])
  })
})

const called = (stage: Stage, channel: Channel): readonly string[] => {
  const position = { stage, oldCard: 'normal', bankAccount: 'inactive', ecard: null, payee: 'to_update', hospital: 'to_relink' } as const
  return lateHelp.filter(({ when }) => holdsWhen(when, { reason: 'lost', channel, place: null }, position)).map(({ handler }) => handler)
}

describe('once it is late', () => {
  it.each<[Stage, Channel, readonly string[]]>([
    ['submitted', 'online', ['card-hotline']],
    ['submitted', 'instant', ['card-hotline']],
    ['instant_issue', 'instant', ['card-hotline']],
    ['producing', 'branch', ['card-hotline']],
    ['producing', 'employer', ['employer', 'card-hotline']],
    ['bank_opening', 'branch', ['card-bank', 'card-hotline']],
    ['bank_opening', 'employer', ['card-bank', 'employer', 'card-hotline']],
    ['bank_failed', 'instant', ['card-bank', 'card-hotline']],
    ['pending_pickup', 'online', ['card-hotline']],
    ['pickup_overdue', 'employer', ['employer', 'card-hotline']],
    ['picked_up', 'employer', ['card-hotline']],
    ['ss_enabled', 'instant', ['card-hotline', 'insurance-hotline']],
    ['synced', 'online', ['card-hotline', 'insurance-hotline']],
    ['draft', 'online', []],
    ['usable', 'online', []],
  ])('at %s (%s) one calls %j', (stage, channel, whom) => expect(called(stage, channel)).toEqual(whom))

  it('there is something to read out that names no person, no number and nothing of health', () => {
    expect(lateHelp.filter(({ say }) => !/^您好，我/.test(say) || /\d|姓名|名字|身份证|卡号|手机号|病|药|诊|治|住院|医院/.test(say))).toEqual([])
    expect(lateHelp.map(({ say }) => say)).toContain('您好，我在手机上办的社保卡，等了有些日子，还没拿到。想请您查一下。')
  })

  it('one asks three things, among them the way out through an instant branch while the card is made elsewhere', () => {
    expect(lateHelp.filter(({ ask }) => ask.length !== 3 || ask.some((question) => !question.endsWith('？')))).toEqual([])
    const making = lateHelp.filter(({ when, handler }) => handler === 'card-hotline' && when.stages?.includes('producing'))
    expect(making.map(({ when, ask }) => [...(when.channels ?? []), ...ask])).toEqual(
      ['branch', 'online', 'employer'].map((channel) => [channel, '卡在哪一步，要我补什么吗？', '大概哪天能领？', '能不能改到即时制卡网点办，这边要不要先撤？']),
    )
  })

  it('every handler is one of ours', () => expect(lateHelp.filter(({ handler }) => !handlers[handler])).toEqual([]))
})

describe('where the official progress is', () => {
  const in_ = (place: string) => officialQueries.filter((query) => query.place === place).flatMap(({ say }) => say)

  it('is told for the places of which a source speaks, and last for the whole country', () => {
    expect(officialQueries.map(({ place }) => place)).toEqual(['110000', '310000', '440100', '440300', '442000', '330100', '510100', 'cn'])
  })

  it.each([
    ['330100', '96225', 'B'], ['330100', '杭州市民卡APP', 'I'], ['310000', '962222', 'B'], ['310000', '随申办', 'D'], ['110000', '京通', 'I'], ['510100', '天府市民云', 'D'],
    ['440300', '深圳人社公众号', 'I'], ['442000', '银行网点签收', 'B'], ['cn', '打 12333', 'B'], ['cn', '电子社保卡、掌上12333、国家政务服务平台', 'I'],
  ])('in %s it names %s, graded %s', (place, words, grade) => expect(in_(place).filter(({ text }) => text.includes(words)).map((claim) => claim.grade)).toEqual([grade]))

  it('a claim holds where its row does, and what is second-hand says whom to ask', () => {
    expect(officialQueries.flatMap(({ place, say }) => say.filter((claim) => claim.place !== place))).toEqual([])
    expect(officialQueries.flatMap(({ say }) => say.filter(({ grade, confirmWith }) => grade === 'D' && confirmWith !== '人社热线 12333'))).toEqual([])
  })
})

describe('the audit of the build', () => {
  it('finds nothing in the guide', () => expect(auditReplacement(content).map(describeIssue)).toEqual([]))

  it('looks at every part of it', () => {
    const { all } = content
    expect([all.stage.length, all.side.length, all.reason.length, all.channel.length]).toEqual([21, 12, 7, 4])
    expect([all.late.length, all.query.length]).toEqual([lateHelp.length, officialQueries.length])
    expect(Math.min(all.guide.length, all.status.length)).toBeGreaterThan(20)
  })

  const without = (file: string, name: string, key: string) => {
    const rest = (table: unknown) => Object.fromEntries(Object.entries(table ?? {}).filter(([id]) => id !== key))
    return auditModules(modules.map((module) => (module.file === file ? { ...module, exports: { ...module.exports, [name]: rest(module.exports[name]) } } : module))).lines
  }

  it.each([
    ['card-replacement/stages/index', 'stageTexts', 'producing', 'stage'],
    ['card-replacement/sides', 'sideTexts', 'relinked', 'state beside the card'],
    ['card-replacement/reasons/reasons', 'reasonTexts', 'warranty', 'reason'],
    ['card-replacement/reasons/channels', 'channelTexts', 'employer', 'channel'],
    ['card-replacement/refusals', 'refusalTexts', 'loss-first', 'refusal'],
  ])('tells of %s · %s without %s', (file, name, key, what) => {
    expect(without(file, name, key)).toContain(`src/content/${file}.ts · ${name} · has no words for the ${what} ${key}`)
  })

  it('tells where a planted mistake is written, with the field and the reason', () => {
    const planted = (exports: Record<string, unknown>) => auditModules([...modules, { file: 'card-replacement/planted', imports: [], exports }]).lines.filter((line) => line.includes('planted'))
    expect(planted({ mine: { ...stageTexts.producing, label: '工厂正在紧张地制作您的卡' } })).toEqual([
      'src/content/card-replacement/planted.ts · mine.label · is longer than 10 characters: 工厂正在紧张地制作您的卡',
      'src/content/card-replacement/planted.ts · mine · is not gathered in card-replacement/stages/index.ts, so that nobody gets to see it',
    ])
    expect(planted({ mine: { ...sideTexts.normal } })).toContain('src/content/card-replacement/planted.ts · mine.label · is the name of another: 旧卡没挂失')
    expect(planted({ mine: [{ ...lateHelp[0], handler: 'neighbour' }] })).toEqual(['src/content/card-replacement/planted.ts · mine.0.handler · names the unknown handler neighbour'])
  })

  it('tells of help that is missing, and of places told nothing', () => {
    const emptied = modules.map((module) =>
      module.file === 'card-replacement/late' ? { ...module, exports: { lateHelp: [] } } : module.file === 'card-replacement/queries' ? { ...module, exports: { officialQueries: [] } } : module,
    )
    const { lines } = auditModules(emptied)
    expect(lines).toContain('src/content/card-replacement/late.ts · lateHelp · has nobody to call at producing (online)')
    expect(lines).toContain('src/content/card-replacement/queries.ts · officialQueries · says nothing for the whole country, so that a place without a row is told nothing')
    expect(lines.filter((line) => line.includes('producing (instant)') || line.includes('instant_issue (online)') || line.includes('at usable'))).toEqual([])
  })
})
