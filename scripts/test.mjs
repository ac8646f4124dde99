// Everything that CI runs, in the order in which it is cheapest to fail. `node scripts/test.mjs types lint` runs some steps, `--deep` with many more cases each.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { cpus } from 'node:os'

// Jest would leave one of two cores idle.
const workers = String(Math.max(2, cpus().length - 1))
const jest = (project, many = workers) => ['npx', 'jest', '--maxWorkers', many, '--selectProjects', project]
// A person's taps are mostly waited for: twice as many people use the same cores.
const twice = String(2 * Number(workers))

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
  ['browser', 'the web build in a browser, axe', jest('browser', twice)],
]

rmSync(new URL('../.swc', import.meta.url), { recursive: true, force: true })
const asked = process.argv.slice(2).filter((word) => word !== '--deep')
if (process.argv.includes('--deep')) process.env.DEEP = '1'
const todo = steps.filter(([name]) => asked.length === 0 || asked.includes(name))
const results = []
const cwd = new URL('..', import.meta.url)
const shell = process.platform === 'win32'
const title = ([name, what]) => `\n── ${name}: ${what} (${todo.findIndex(([other]) => other === name) + 1} of ${todo.length})`

/** Runs one step; what it prints is shown at once, or in one piece where others run beside it. */
const run = (step, beside) =>
  new Promise((resolve) => {
    const [name, , [command, ...args]] = step
    const started = Date.now()
    if (!beside) console.log(title(step))
    const child = spawn(command, args, { cwd, shell, stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    const printed = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part))
    child.on('close', (status) => {
      if (beside) console.log(`${title(step)}\n${Buffer.concat(printed)}`)
      results.push({ name, ok: status === 0, seconds: Math.round((Date.now() - started) / 1000) })
      resolve()
    })
  })

// These use one core each; jest and the builds use all there are.
const single = ['types', 'lint', 'layers']
await Promise.all(todo.filter(([name]) => single.includes(name)).map((step) => run(step, true)))
for (const step of todo.filter(([name]) => !single.includes(name))) {
  await run(step, false)
  // Without a build there is nothing for the later steps to run on.
  if (results.some(({ name, ok }) => name === 'build' && !ok)) break
}

console.log(`\n${results.map(({ name, ok, seconds }) => `${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`).join('\n')}`)
const failed = results.filter(({ ok }) => !ok).length
console.log(`steps: ${results.length - failed} passed, ${failed} failed`)
process.exit(failed > 0 || results.length < todo.length ? 1 : 0)
