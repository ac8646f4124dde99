// Everything that CI runs, in the order in which it is cheapest to fail. `node scripts/test.mjs types lint` runs some steps.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { cpus } from 'node:os'

// Jest would leave one of two cores idle.
const workers = String(Math.max(2, cpus().length - 1))
const jest = (...projects) => ['npx', 'jest', '--maxWorkers', workers, '--selectProjects', ...projects]

const steps = [
  ['types', 'TypeScript, strict', ['npx', 'tsc', '--noEmit', '-p', '.']],
  ['lint', 'ESLint, clock and platform rules', ['npx', 'eslint', '.', '--max-warnings=0']],
  ['layers', 'dependency rule', ['npx', 'depcruise', 'src', '--config', '.dependency-cruiser.cjs']],
  ['unit', 'unit and property tests, storage fault matrix', jest('unit')],
  ['content', 'content audit, the whole question tree, journeys of the engine', jest('content')],
  ['components', 'every example of every component', jest('components')],
  ['build', 'WeChat, Alipay and web builds', ['node', 'scripts/build.mjs']],
  ['dist', 'what ships: budgets, language level, templates', ['npx', 'tsx', 'scripts/check-dist/index.ts']],
  ['compiled', 'the compiled mini-programs', jest('miniprogram')],
  ['browser', 'the web build in a browser, axe', jest('browser')],
]

rmSync(new URL('../.swc', import.meta.url), { recursive: true, force: true })
const asked = process.argv.slice(2)
const todo = steps.filter(([name]) => asked.length === 0 || asked.includes(name))
const results = []
for (const [name, what, [command, ...args]] of todo) {
  console.log(`\n── ${name}: ${what} (${results.length + 1} of ${todo.length})`)
  const started = Date.now()
  const { status } = spawnSync(command, args, { cwd: new URL('..', import.meta.url), stdio: 'inherit', shell: process.platform === 'win32' })
  results.push({ name, ok: status === 0, seconds: Math.round((Date.now() - started) / 1000) })
  // Without a build there is nothing for the later steps to run on.
  if (name === 'build' && status !== 0) break
}

console.log(`\n${results.map(({ name, ok, seconds }) => `${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`).join('\n')}`)
const failed = results.filter(({ ok }) => !ok).length
console.log(`steps: ${results.length - failed} passed, ${failed} failed`)
process.exit(failed > 0 || results.length < todo.length ? 1 : 0)
