import { model } from '../src/content/diagnosis/model'
import { compileModel } from '../src/domain/diagnosis/compile-model'
import { diagnose } from '../src/domain/diagnosis/diagnose'
const c = compileModel(model)
for (const line of process.argv.slice(2)) {
  const a = Object.fromEntries(line.split(' ').map((p) => p.split('='))) as Record<string, string>
  console.log(line, '->', diagnose(c, a).causes.slice(0, 3).map((x) => x.id).join(' '))
}
