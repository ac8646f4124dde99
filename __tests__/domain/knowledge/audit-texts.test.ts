import type { ActionText } from '@/domain/knowledge/action-text'
import { auditActionText, auditFaultText } from '@/domain/knowledge/audit-texts'
import type { FaultText } from '@/domain/knowledge/fault-text'
import { claim, registry } from './texts-registry'

const fault: FaultText = {
  id: 'reader-offline',
  name: '读卡的机器坏了',
  meaning: claim({ text: '这台机器坏了。卡没坏。' }),
  atWindow: [claim({ text: '换一台机器。' })],
  later: [],
  handledBy: ['counter'],
  bring: ['id-card'],
  takes: claim({ text: '当场就好。' }),
  askClerk: '能换一台 PSAM 读卡器读吗？',
}
const action: ActionText = { id: 'other-window', say: claim({ text: '换一个窗口。' }), how: claim({ text: '去人工窗口。再刷一次。' }), askClerk: '能换一台吗？' }

const faultIssues = (changes: Partial<FaultText>) => auditFaultText('reader-offline', { ...fault, ...changes }, registry)
const actionIssues = (changes: Partial<ActionText>) => auditActionText('other-window', { ...action, ...changes })

const second = claim({ grade: 'D', sources: ['d'], confirmWith: '医保热线 12393' })
const unsure = claim({ grade: 'U', sources: [], confirmWith: '医保热线 12393' })
const long = (length: number) => claim({ text: `${'长'.repeat(length - 1)}。` })

describe('a text about a fault', () => {
  it('passes when nothing is wrong', () => expect(faultIssues({})).toEqual([]))

  it('passes at its limits: a name of 16, a step and a question of 40 characters, two steps, a weak step beside a strong one', () => {
    expect(faultIssues({ name: '名'.repeat(16), askClerk: `${'长'.repeat(39)}？`, atWindow: [unsure, long(40)], later: [claim(), second, claim()] })).toEqual([])
  })

  it('passes when what is inferred is hedged', () => {
    const meaning = claim({ grade: 'I', text: '通常是机器坏了。' })
    expect(faultIssues({ meaning, takes: claim({ grade: 'I', text: '一般当场就好。' }) })).toEqual([])
  })

  it.each<[string, Partial<FaultText>, string, string]>([
    ['under another key', { id: 'pin-wrong' }, 'id-differs', 'reader-offline'],
    ['without a name', { name: '' }, 'blank', 'reader-offline.name'],
    ['with a name of 17 characters', { name: '名'.repeat(17) }, 'too-long', 'reader-offline.name'],
    ['whose meaning is second-hand', { meaning: second }, 'meaning-too-weak', 'reader-offline.meaning'],
    ['whose meaning is unverified', { meaning: unsure }, 'meaning-too-weak', 'reader-offline.meaning'],
    ['whose meaning rests on a wording in code', { meaning: claim({ grade: 'C', sources: ['c'] }) }, 'meaning-too-weak', 'reader-offline.meaning'],
    ['whose inferred meaning is stated flatly', { meaning: claim({ grade: 'I', text: '机器坏了。' }) }, 'not-hedged', 'reader-offline.meaning'],
    ['whose inferred time is stated flatly', { takes: claim({ grade: 'I', text: '当场就好。' }) }, 'not-hedged', 'reader-offline.takes'],
    ['whose meaning runs to three sentences', { meaning: claim({ text: '一。二。三。' }) }, 'sentences', 'reader-offline.meaning'],
    ['with nothing to do at the window', { atWindow: [] }, 'window-steps', 'reader-offline.atWindow'],
    ['with three things to do at the window', { atWindow: [claim(), claim(), claim()] }, 'window-steps', 'reader-offline.atWindow'],
    ['with only second-hand things to do at the window', { atWindow: [second] }, 'only-unconfirmed', 'reader-offline.atWindow'],
    ['with only unverified things to do afterwards', { later: [unsure, second] }, 'only-unconfirmed', 'reader-offline.later'],
    ['with two sentences in one step', { later: [claim({ text: '先问。再付。' })] }, 'sentences', 'reader-offline.later.0'],
    ['with a step that does not end', { atWindow: [claim(), claim({ text: '先问' })] }, 'sentences', 'reader-offline.atWindow.1'],
    ['with a step of 41 characters', { atWindow: [long(41)] }, 'too-long', 'reader-offline.atWindow.0'],
    ['with a field name where people read', { later: [claim({ text: '查 err_msg。' })] }, 'clerk-words', 'reader-offline.later.0'],
    ['that tells the clerk instead of asking', { askClerk: '请换一台。' }, 'not-one-question', 'reader-offline.askClerk'],
    ['that asks the clerk two questions', { askClerk: '坏了吗？能换吗？' }, 'not-one-question', 'reader-offline.askClerk'],
    ['that asks the clerk too much', { askClerk: `${'长'.repeat(40)}？` }, 'too-long', 'reader-offline.askClerk'],
    ['handled by nobody', { handledBy: [] }, 'unknown-handler', 'reader-offline.handledBy'],
    ['handled by somebody nobody knows', { handledBy: ['counter', 'neighbour'] }, 'unknown-handler', 'reader-offline.handledBy'],
    ['for which an unknown paper is to be brought', { bring: ['id-card', 'passport'] }, 'unknown-paper', 'reader-offline.bring'],
  ])('%s fails', (_, changes, rule, at) => expect(faultIssues(changes)).toEqual([{ rule, at }]))
})

describe('the words of an action', () => {
  it('pass with and without a how-to', () => {
    expect(actionIssues({})).toEqual([])
    expect(auditActionText('other-window', { id: 'other-window', say: action.say, askClerk: action.askClerk })).toEqual([])
  })

  it('may quote what to say', () => expect(actionIssues({ say: claim({ text: '问一句：“能用身份证结吗？”' }) })).toEqual([]))

  it('may name an APP', () => expect(actionIssues({ say: claim({ text: '打开国家医保服务平台APP。' }) })).toEqual([]))

  it.each<[string, Partial<ActionText>, string, string]>([
    ['under another key', { id: 'ask-id-card' }, 'id-differs', 'other-window'],
    ['in two sentences', { say: claim({ text: '先问。再付。' }) }, 'sentences', 'other-window.say'],
    ['of 41 characters', { say: long(41) }, 'too-long', 'other-window.say'],
    ['with a code in the how-to', { how: claim({ text: '看 psn_insu_stas。' }) }, 'clerk-words', 'other-window.how'],
    ['with a how-to that breaks off', { how: claim({ text: '看屏幕' }) }, 'sentences', 'other-window.how'],
    ['without a question for the clerk', { askClerk: '' }, 'not-one-question', 'other-window.askClerk'],
  ])('%s fail', (_, changes, rule, at) => expect(actionIssues(changes)).toEqual([{ rule, at }]))
})
