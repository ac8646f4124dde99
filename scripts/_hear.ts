import { readFileSync } from 'fs'
import { lexicon } from '../src/content/diagnosis/lexicon'
import { model } from '../src/content/diagnosis/model'
import { compileModel } from '../src/domain/diagnosis/compile-model'
import { diagnose } from '../src/domain/diagnosis/diagnose'
import { readWords } from '../src/domain/diagnosis/read-words'
import { queriesTrain } from '../__tests__/content/search/queries-train'
import { queriesTest } from '../__tests__/content/search/queries-test'
const compiled = compileModel(model)
const causes = new Set(model.causes.map((c) => c.id as string))
const show = process.argv.slice(2)
const top = (t: string) => { const { answers, ask } = readWords(lexicon, t); return { answers, ask, top: diagnose(compiled, answers).causes.slice(0, 3).map((c) => c.id as string) } }
const run = (name: string, qs: readonly { text: string; ids: readonly string[] }[], open: boolean) => {
  const use = qs.filter((q) => q.text.length >= 4 && q.ids.some((i) => causes.has(i)) && !/^[a-z ]+$/i.test(q.text))
  let ok = 0, ok1 = 0
  for (const q of use) {
    const r = top(q.text)
    if (r.top.some((i) => q.ids.includes(i))) { ok++; if (q.ids.includes(r.top[0]!)) ok1++ }
    else if (open && show.includes(name)) console.log(q.text, '|', q.ids.filter((i) => causes.has(i)).join(' '), '|', JSON.stringify(r.answers), r.ask ?? '', '|', r.top.join(' '))
  }
  console.log(name, ok, 'top1', ok1, 'of', use.length)
}
run('train', queriesTrain, true)
run('test', queriesTest, false)
const fresh = readFileSync('/tmp/hw/fresh.txt', 'utf8').trim().split('\n').map((l) => l.split('|'))
run('dev', fresh.flatMap((l) => [l[1]!, l[2]!].map((text) => ({ text, ids: [l[0]!] }))), true)
run('held', fresh.map((l) => ({ text: l[3]!, ids: [l[0]!] })), false)
if (show.includes('scene')) for (const s of ['A', 'D', 'E']) run(s, fresh.filter((_, i) => (i < 43 ? 'A' : i < 64 ? 'D' : 'E') === s).flatMap((l) => [l[1]!, l[2]!, l[3]!].map((text) => ({ text, ids: [l[0]!] }))), false)
const started = Date.now(); const texts = fresh.flatMap((l) => l.slice(1)); for (let i = 0; i < 3; i++) for (const t of texts) readWords(lexicon, t)
console.log('ms each', ((Date.now() - started) / texts.length / 3).toFixed(3), 'patterns', lexicon.reduce((n, w) => n + w.says.length, 0))
