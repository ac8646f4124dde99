import { readFileSync } from 'fs'
import { lexicon as now } from '../src/content/diagnosis/lexicon'
// @ts-ignore
import { lexicon as base } from '/tmp/hw/base/lexicon'
import { readWords } from '../src/domain/diagnosis/read-words'
const texts = readFileSync('/tmp/hw/fresh.txt', 'utf8').trim().split('\n').flatMap((l) => l.split('|').slice(1))
const t = (lex: any) => { const s = process.cpuUsage().user; for (const x of texts) readWords(lex, x); return process.cpuUsage().user - s }
t(base); t(now)
const r: number[] = []
let b0 = 0, n0 = 0
for (let i = 0; i < 12; i++) { const b = t(base), n = t(now); r.push(n / b); b0 += b; n0 += n }
r.sort((x, y) => x - y); console.log('median ratio', r[6]!.toFixed(3), 'us each', (b0 / 12 / texts.length).toFixed(0), (n0 / 12 / texts.length).toFixed(0), base.reduce((n: number, w: any) => n + w.says.length, 0), now.reduce((n, w) => n + w.says.length, 0))
