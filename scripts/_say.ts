import { lexicon } from '../src/content/diagnosis/lexicon'
import { readWords } from '../src/domain/diagnosis/read-words'
for (const t of process.argv.slice(2)) { const r = readWords(lexicon, t); console.log(t, JSON.stringify(r.answers), r.ask, r.heard.map((h) => t.slice(h.at[0], h.at[1])).join('/')) }
