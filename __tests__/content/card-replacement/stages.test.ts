import { stageTexts } from '@/content/card-replacement/stages'
import { FAILURES, HOLDING, MAKING, STAGES } from '@/domain/card-replacement/states'
import type { StageText } from '@/domain/card-replacement/guide'
import type { Stage } from '@/domain/card-replacement/states'

const all: readonly StageText[] = STAGES.map((stage) => stageTexts[stage])
const said = (stage: Stage): string => JSON.stringify(stageTexts[stage])
const claims = all.flatMap(({ stage, means, next, troubles }) => [means, next, ...troubles.flatMap(({ how, then }) => [how, then])].map((claim) => ({ stage, claim })))

describe('the stages of a card', () => {
  it('are those of domain.md §3.1, each told under its own name', () => {
    expect(Object.keys(stageTexts).sort()).toEqual([
      'bank_failed', 'bank_opening', 'batched', 'cert_issuing', 'dispatched', 'draft', 'factory_failed', 'init_failed', 'initializing', 'instant_failed', 'instant_issue',
      'pending_pickup', 'picked_up', 'pickup_overdue', 'producing', 'review_rejected', 'reviewing', 'ss_enabled', 'submitted', 'synced', 'usable',
    ])
    expect(Object.entries(stageTexts).filter(([key, { stage }]) => key !== stage)).toEqual([])
  })

  it('read aloud as a timeline, from the application to the first use', () => {
    expect([...MAKING, ...HOLDING].map((stage) => stageTexts[stage].label)).toEqual([
      '已申请', '审核中', '已排进批次', '银行开户中', '办数字证书中', '制卡中', '写入卡信息中', '到网点或已寄出', '可以领卡了', '卡到手了', '社保功能已启用', '医院认得新卡了', '第一次刷卡成功',
    ])
    expect(stageTexts.instant_issue.label).toBe('当场制卡中')
    expect([...FAILURES, 'draft' as const].map((stage) => stageTexts[stage].label)).toEqual([
      '申请被退回', '银行开户没成', '卡没做成', '卡信息没写成', '当场没做出来', '过期没领', '申请撤销了',
    ])
  })

  it('have names of at most ten characters, no two alike, and other words for them of at most 22', () => {
    expect(all.filter(({ label, hint }) => label.length > 10 || hint.length > 22 || label === '' || hint === '')).toEqual([])
    expect(new Set(all.map(({ label }) => label)).size).toBe(21)
    expect(all.filter(({ label, hint }) => label === hint)).toEqual([])
  })

  it.each<[Stage, string]>([
    ['submitted', '数据录入'], ['batched', '已分配卡号'], ['dispatched', '银行网点签收'], ['pending_pickup', '待领卡'], ['picked_up', '领卡未激活'], ['picked_up', '封存'],
    ['bank_failed', '银行开户回盘失败'], ['factory_failed', '制卡失败'], ['init_failed', '制卡失败'], ['instant_failed', '即时制卡失败'], ['pickup_overdue', '逾期封存'], ['instant_issue', '立等可取'],
  ])('%s is known by the words of the official page: %s', (stage, words) => expect(stageTexts[stage].hint).toContain(words))

  it('say one thing to do next, and say it without 通常', () => {
    expect(all.filter(({ next }) => !/^[^。！？]+[。？]”?。?$/.test(next.text) || /通常|一般|多半/.test(next.text))).toEqual([])
    expect(stageTexts.picked_up.next.text).toMatch(/^问清社保功能启用没有；没有的，打 12333/)
    expect(stageTexts.pending_pickup.next.text).toMatch(/去领，当场问：“社保功能也启用了吗？”$/)
    expect(stageTexts.bank_opening.next.text).toContain('身份证')
  })

  it('never rest on D or U, and say 通常 of what is read out of the codes of a system', () => {
    expect(claims.filter(({ claim }) => claim.grade === 'D' || claim.grade === 'U' || claim.grade === 'C')).toEqual([])
    expect(all.flatMap(({ means, troubles }) => [means, ...troubles.map(({ how }) => how)]).filter(({ grade, text }) => grade === 'I' && !/通常|一般|多半/.test(text))).toEqual([])
    expect(stageTexts.producing.means).toMatchObject({ grade: 'I', sources: ['card-production-codes'] })
  })

  it('tell whoever has to start again that treatment does not hang on the card', () => {
    expect(FAILURES.filter((stage) => !stageTexts[stage].means.text.endsWith('看病的资格还在，不靠这张卡。'))).toEqual([])
  })
})

/** domain.md §3.7: where it breaks, the words for it, and what then helps. */
const BREAKS: readonly (readonly [Stage, shows: string, then: RegExp])[] = [
  ['submitted', '照片不合格', /重拍照片/],
  ['reviewing', '人员信息错误', /改好/],
  ['review_rejected', '照片不合格', /重拍照片/],
  ['submitted', '重复采集', /12333/],
  ['reviewing', '重复采集', /12333/],
  ['bank_opening', '银行开户回盘失败', /换好身份证.*换一家银行/],
  ['producing', '制卡失败', /12333.*再申请/],
  ['initializing', '制卡失败', /12333.*再申请/],
  ['dispatched', '', /查物流.*自己去领/],
  ['pending_pickup', '逾期封存', /最晚哪天领/],
  ['picked_up', '封存', /人社网点或发卡银行启用社保功能/],
  ['picked_up', '初始密码不能交易', /改掉社保密码/],
  ['ss_enabled', '卡信息不存在', /医保码.*12333 和 12393/],
  ['ss_enabled', '系统里还是旧卡', /人工窗口/],
  ['ss_enabled', '不支持该功能', /挥卡.*不用再换卡/],
  ['ss_enabled', '注销', /新卡/],
  ['instant_issue', '即时制卡失败', /换一个即时制卡网点/],
]

describe('what breaks', () => {
  it.each(BREAKS)('at %s, shown as “%s”, is helped by what domain.md §3.7 says', (stage, shows, then) => {
    expect(stageTexts[stage].troubles.filter((trouble) => trouble.shows === shows && then.test(trouble.then.text))).toHaveLength(1)
  })

  it('is told at every stage at which something can, and no advice is left hanging', () => {
    expect(MAKING.filter((stage) => stageTexts[stage].troubles.length === 0)).toEqual([])
    expect(all.flatMap(({ troubles }) => troubles).filter(({ how, then }) => how.text === then.text)).toEqual([])
  })
})

describe('source 002 is put right', () => {
  it('社保功能 is 启用, the bank’s is 激活, and no sentence mixes the two verbs', () => {
    expect(STAGES.filter((stage) => /激活(了)?(新)?社保(卡|功能)|社保功能(已经|已|也)?激活|启用银行|银行功能(已经|已|也)?启用/.test(said(stage)))).toEqual([])
    expect(said('picked_up')).toContain('只在银行激活过，看病那一半可能还没启用')
  })

  it('the card is not activated in the app of the medical insurance', () => {
    const [trouble] = stageTexts.picked_up.troubles.filter(({ how }) => how.text.includes('医保APP'))
    expect(trouble?.how.text).toContain('激活的是医保码，不是这张卡')
    expect(trouble?.then.text).toContain('掌上12333')
  })

  it('同步 is no step anybody has to wait for', () => {
    expect(STAGES.filter((stage) => said(stage).includes('同步'))).toEqual([])
    expect(stageTexts.ss_enabled.means.text).toContain('通常马上能刷')
  })

  it('nothing is to be unbound, and the old card goes by itself', () => {
    expect(STAGES.filter((stage) => /解绑|解除绑定/.test(said(stage)))).toEqual([])
    expect(said('ss_enabled')).toContain('新卡启用后，旧卡多半就失效了')
  })
})
