import { readFileSync, writeFileSync } from 'fs'
import { lexicon } from '../src/content/diagnosis/lexicon'
import { hearPatterns } from '../src/domain/diagnosis/hear-patterns'
import { normaliseWords } from '../src/domain/diagnosis/normalise-words'
import { queriesTrain } from '../__tests__/content/search/queries-train'
const F = ['card/everyday-wordings.ts', 'family/wordings.ts', 'phone/wordings.ts']
const plain = (t: string) => new Set(t.replace(/\$\{each\(.*?\)\}/g, ' ').split(/[\s]+/).filter((w) => /^[\u4e00-\u9fff#a-z]{2,}$/.test(w)))
const added = new Set<string>()
for (const f of F) { const b = plain(readFileSync('/tmp/hw/base/' + f, 'utf8')); for (const w of plain(readFileSync('src/content/diagnosis/' + f, 'utf8'))) if (!b.has(w)) added.add(w) }
const texts = [...queriesTrain.map((q) => q.text), ...readFileSync('/tmp/hw/fresh.txt', 'utf8').trim().split('\n').flatMap((l) => l.split('|').slice(1, 3))].map((t) => normaliseWords(t))
const heard = new Set<string>()
for (const t of texts) for (const h of hearPatterns(lexicon, t)) for (const s of lexicon[h.wording]!.says) if (t.text.replace(/,/g, '').includes(s)) heard.add(s)
const drop = [...added].filter((w) => !heard.has(w))
const by: Record<number, number> = {}
for (const w of added) by[w.length] = (by[w.length] ?? 0) + 1
const bd: Record<number, number> = {}
for (const w of drop) bd[w.length] = (bd[w.length] ?? 0) + 1
writeFileSync('/tmp/hw/unheard.txt', drop.join('\n'))
console.log(JSON.stringify(by), 'unheard', JSON.stringify(bd))
console.log('heard7', [...added].filter((w) => heard.has(w) && w.length >= 6).join(' '))
