import type { CompiledDriver } from '../support/compiled/launch'

/** Home reads something, the first question has answers, and tapping one changes the page. Throws when any of it fails. */
export async function basicScenario(driver: CompiledDriver): Promise<void> {
  await driver.until((text) => text !== '', 'home reads something')
  await driver.open('pages/diagnosis/index')
  await driver.until((text) => text !== '', 'the first question reads something')
  const before = await driver.text()
  const [first, second] = await driver.tappable()
  if (!first || !second) throw new Error(`there are no two answers to tap in\n${before}`)
  await driver.tap(first)
  await driver.until((text) => text !== before, `「${first}」 changes the page`)
  const problems = await driver.problems()
  if (problems.length > 0) throw new Error(problems.join('\n'))
}
