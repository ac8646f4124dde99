import type { ApiCall, Driver, Launch } from '../support/driver'
import { squash } from '../support/squash'
import type { Journey, Step } from './journey'

/** Walks one journey on one engine; throws at the first step that does not hold, naming it. Problems of the engine fail it too. */
export async function runJourney(launch: Launch, journey: Journey): Promise<void> {
  let driver = await launch({ entry: journey.entry, ...(journey.stored && { stored: journey.stored }), ...(journey.day && { day: journey.day }) })
  try {
    for (const [index, step] of journey.steps.entries()) {
      driver = await take(driver, step, launch, journey.day).catch((cause: unknown) => {
        throw new Error(`step ${index + 1} ${JSON.stringify(step)} on ${driver.name}: ${cause instanceof Error ? cause.message : String(cause)}`)
      })
    }
    const problems = await driver.problems()
    if (problems.length > 0) throw new Error(`${driver.name} reported:\n${problems.join('\n')}`)
  } finally {
    await driver.close()
  }
}

/** Takes one step and returns the driver to go on with: another one only after a relaunch. */
async function take(driver: Driver, step: Step, launch: Launch, day: string | undefined): Promise<Driver> {
  if ('tap' in step) await driver.tap(step.tap)
  else if ('type' in step) await driver.type(step.type[0], step.type[1])
  else if ('submit' in step) await driver.submit(step.submit)
  else if ('see' in step) await driver.until(reads(step.see), `see “${step.see}”`)
  else if ('notSee' in step) await notSee(driver, step.notSee)
  else if ('at' in step) await at(driver, step.at)
  else if ('nowhere' in step) await nowhere(driver, step.nowhere)
  else if ('paste' in step) await driver.type(step.paste, await copied(driver))
  else if ('notSent' in step) await notSent(driver, step.notSent)
  else if ('back' in step) await driver.back()
  else if ('share' in step) await share(driver, step.share)
  else if ('hot' in step) await driver.showApp(step.hot)
  else if ('relaunch' in step) return relaunch(driver, step.relaunch, launch, step.day ?? day)
  else if ('fail' in step) await driver.storage.fail(step.fail)
  else await called(driver, step)
  return driver
}

const reads = (wanted: string) => (text: string): boolean => squash(text).includes(squash(wanted))

async function notSee(driver: Driver, unwanted: string): Promise<void> {
  await driver.settle()
  const text = await driver.text()
  if (reads(unwanted)(text)) throw new Error(`the page reads\n${text}`)
}

async function at(driver: Driver, wanted: string): Promise<void> {
  await driver.settle()
  const path = await driver.currentPath()
  if (path !== wanted) throw new Error(`the page is ${path}`)
}

async function copied(driver: Driver): Promise<string> {
  const last = (await driver.calls()).filter(({ api }) => api === 'setClipboardData').pop()
  if (!last) throw new Error('nothing was copied')
  return String(last.options['data'])
}

async function notSent(driver: Driver, secret: string): Promise<void> {
  await driver.settle()
  const shared = driver.platform === 'h5' ? [] : [await driver.share(), await driver.shareTimeline()]
  const calls = (await driver.calls()).filter(({ api }) => api !== 'setClipboardData')
  const found = JSON.stringify([await driver.currentPath(), Object.keys(await driver.storage.entries()), calls, shared, await driver.problems(), (await driver.elsewhere?.()) ?? ''])
  if (found.includes(secret)) throw new Error(`stands in ${found}`)
}

/** Everything the app has shown, kept, sent or called so far. */
async function traces(driver: Driver): Promise<string> {
  const shared = driver.platform === 'h5' ? [] : [await driver.share(), await driver.shareTimeline()]
  const parts = [await driver.text(), await driver.currentPath(), await driver.storage.entries(), await driver.calls(), shared, await driver.problems(), (await driver.elsewhere?.()) ?? '']
  return JSON.stringify(parts).toLowerCase()
}

async function nowhere(driver: Driver, secret: string): Promise<void> {
  await driver.settle()
  const found = await traces(driver)
  const at = found.indexOf(secret.toLowerCase())
  if (at >= 0) throw new Error(`stands in …${found.slice(Math.max(0, at - 80), at + 60)}…`)
}

async function share(driver: Driver, { title = '', path = '' }: { readonly title?: string; readonly path?: string }): Promise<void> {
  if (driver.platform === 'h5') return
  const shared = await driver.share()
  if (!shared?.title?.includes(title) || !shared.path?.includes(path)) throw new Error(`the page shares ${JSON.stringify(shared)}`)
}

async function relaunch(driver: Driver, entry: Parameters<Launch>[0]['entry'], launch: Launch, day: string | undefined): Promise<Driver> {
  const problems = await driver.problems()
  if (problems.length > 0) throw new Error(`${driver.name} reported:\n${problems.join('\n')}`)
  const stored = await driver.storage.entries()
  await driver.close()
  return launch({ entry, stored, ...(day && { day }) })
}

async function called(driver: Driver, { call, with: wanted = {} }: { readonly call: string; readonly with?: ApiCall['options'] }): Promise<void> {
  const calls = await driver.calls()
  const fits = ({ api, options }: ApiCall) => api === call && Object.entries(wanted).every(([key, value]) => JSON.stringify(options[key]) === JSON.stringify(value))
  if (!calls.some(fits)) throw new Error(`calls so far: ${JSON.stringify(calls)}`)
}
