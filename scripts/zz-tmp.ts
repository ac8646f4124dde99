import { lexicon } from '@/content/diagnosis/lexicon'
import { readWords } from '@/domain/diagnosis/read-words'
import { normaliseWords } from '@/domain/diagnosis/normalise-words'
const texts=['PIN校验失败，剩余次数3次','别人的都能刷，就我的卡刷不出来，芯片有点弯了','卡'.repeat(500), '接口设备'.repeat(125)]
for(const t of texts){ const s=performance.now(); readWords(lexicon,t); const f=performance.now()-s; const n=200; const a=performance.now(); for(let i=0;i<n;i++)readWords(lexicon,t); console.log(t.slice(0,10), t.length, 'first',f.toFixed(2),'warm',((performance.now()-a)/n).toFixed(3))}
for(const w of lexicon)for(const p of w.says) if(normaliseWords(p).text!==p) console.log('not normal',p,normaliseWords(p).text)
const seen=new Set(); for(const w of lexicon)for(const p of w.says){if(seen.has(p))console.log('dup',p);seen.add(p)}
