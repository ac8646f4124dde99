import { readFileSync, writeFileSync } from 'fs'
import { lexicon } from '../src/content/diagnosis/lexicon'
import type { Wording } from '../src/domain/diagnosis/wording'
import { readWords } from '../src/domain/diagnosis/read-words'
const F = ['card/everyday-wordings.ts', 'family/wordings.ts', 'phone/wordings.ts']
const plain = (t: string) => new Set(t.replace(/\$\{each\([^}]*\)\}/g, ' ').split(/[\s]+/).filter((w) => /^[\u4e00-\u9fff#a-z]{2,}$/.test(w)))
const added = new Set<string>()
for (const f of F) { const b = plain(readFileSync('/tmp/hw/base/' + f, 'utf8')); for (const w of plain(readFileSync('src/content/diagnosis/' + f, 'utf8'))) if (!b.has(w)) added.add(w) }
const lex = lexicon.map((w) => ({ ...w, says: [...w.says] })) as (Omit<Wording, 'says'> & { says: string[] })[]
const gone: string[] = []
const sig = (t: string) => { const r = readWords(lex, t); return JSON.stringify([Object.entries(r.answers).sort(), r.ask, r.notes]) }
for (const w of [...added].sort((a, b) => b.length - a.length)) {
  const line = lex.find((l) => l.says.includes(w)); if (!line || line.says[0] === w) continue
  const before = sig(w), at = line.says.indexOf(w); line.says.splice(at, 1)
  if (sig(w) === before) gone.push(w); else line.says.splice(at, 0, w)
}
writeFileSync('/tmp/hw/gone.txt', gone.join('\n'))
console.log(added.size, gone.length, gone.slice(0, 400).join(' '))
