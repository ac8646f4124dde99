// Starts one compiled build in a fresh process and prints the CPU its JavaScript took from app.js to the first setData.
import type { EngineKind } from '../../__tests__/support/compiled/engine'
import { launchCompiled } from '../../__tests__/support/compiled/launch'
import { freshVm } from '../../__tests__/support/compiled/vm-engines'

export interface Launched {
  /** CPU milliseconds. */
  readonly cpu: number
  readonly bytes: number
}

async function measure(platform: 'weapp' | 'alipay', dist: string): Promise<Launched> {
  let cpu: number | undefined
  const watched: EngineKind = {
    ...freshVm,
    // The launch makes its engine right before it runs app.js.
    create(parts) {
      const engine = freshVm.create(parts)
      const start = process.cpuUsage()
      const push = parts.log.push.bind(parts.log)
      parts.log.push = (...calls) => {
        const { user, system } = process.cpuUsage(start)
        cpu ??= (user + system) / 1000
        return push(...calls)
      }
      return engine
    },
  }
  const app = await launchCompiled({ dist, platform, engine: watched })
  await app.until((text) => text !== '', 'the first page shows something')
  const problems = await app.problems()
  const [first] = app.setDataLog
  if (problems.length > 0 || cpu === undefined || !first) throw new Error(`${dist} did not start: ${problems.join('\n')}`)
  await app.close()
  return { cpu, bytes: first.bytes }
}

const [, , platform, dist = ''] = process.argv
void measure(platform === 'alipay' ? 'alipay' : 'weapp', dist).then((launched) => console.log(JSON.stringify(launched)))
