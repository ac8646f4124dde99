import { readFileSync } from 'node:fs'
import { diagnoseCase } from './diagnose/diagnose-case'
for (const t of readFileSync(process.argv[2]!,'utf8').trim().split('\n')) { const d=diagnoseCase({text:t,answers:{}}); console.log(t,'  =>',Object.entries(d.answers).map(([k,v])=>k+'='+v).join(' '), d.words.ask?'ASK '+d.words.ask:'', '|', d.summary.causes.slice(0,3).map(c=>c.id+':'+c.grade[0]).join(' '),'|',d.summary.now[0])}
