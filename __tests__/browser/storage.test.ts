import { home } from '@/content/screens/home'
import { settings } from '@/content/screens/settings'
import { denyStorage } from '../support/browser/in-page/fault-storage'
import { storedWith } from '../support/browser/text-sizes'
import { useBrowser } from '../support/browser/use-browser'

const lab = useBrowser()
const settingsPage = { via: 'card', path: 'pages/settings/index' } as const

test('what was chosen is still chosen after the browser was closed', async () => {
  const driver = await lab.launch({ via: 'card', path: 'pages/settings/index' }, { stored: await storedWith(lab, 'largest') })
  expect(await driver.text()).toContain(`✓ ${settings.sizes.largest}`)
})

test('with a full storage the app works, and says on the first page that nothing was kept', async () => {
  const driver = await lab.launch(settingsPage)
  await driver.storage.fail('write')
  await driver.tap(settings.sizes.largest)
  expect(await driver.text()).toContain(`✓ ${settings.sizes.largest}`)
  await driver.open('pages/home/index')
  expect(await driver.text()).toContain(home.unsaved)
})

test('what could not be kept is kept as soon as there is room again', async () => {
  const driver = await lab.launch(settingsPage)
  await driver.storage.fail('write')
  await driver.tap(settings.sizes.large)
  await driver.storage.fail('none')
  await driver.tap(settings.sizes.largest)
  const again = await lab.launch(settingsPage, { stored: await driver.storage.entries() })
  expect(await again.text()).toContain(`✓ ${settings.sizes.largest}`)
})

test('with storage forbidden by the browser the app starts, answers taps and says that nothing is kept', async () => {
  const driver = await lab.launch({ via: 'icon' }, { before: denyStorage })
  await driver.tap(home.doors[0][1])
  expect(await driver.currentPath()).toBe('pages/diagnosis/index')
  await driver.open('pages/home/index')
  expect(await driver.text()).toContain(home.unsaved)
})

test('when reading fails, nothing that is stored is overwritten', async () => {
  const stored = await storedWith(lab, 'largest')
  const driver = await lab.launch(settingsPage, { stored, before: readingFails })
  await driver.tap(settings.sizes.large)
  await driver.storage.fail('none')
  expect(await driver.storage.entries()).toEqual(stored)
})

/** Damage done to every stored value. */
const DAMAGE: Readonly<Record<string, (text: string) => string>> = {
  emptied: () => '',
  'cut in half': (text) => text.slice(0, text.length / 2),
  'changed in one sign': (text) => text.slice(0, -3) + (text.slice(-3, -2) === '0' ? '1' : '0') + text.slice(-2),
  'replaced by foreign JSON': () => '{"data":{"state":null}}',
  'replaced by a lone surrogate': () => '\ud800',
  'replaced by a megabyte': () => 'x'.repeat(1_000_000),
}

test.each(Object.keys(DAMAGE))('with everything stored %s the app starts and can be used', async (damage) => {
  const whole = await storedWith(lab, 'largest')
  const stored = Object.fromEntries(Object.entries(whole).map(([key, text]) => [key, DAMAGE[damage]?.(text) ?? '']))
  const driver = await lab.launch(settingsPage, { stored })
  await driver.tap(settings.sizes.large)
  expect(await driver.text()).toContain(`✓ ${settings.sizes.large}`)
})

test('one damaged copy loses nothing', async () => {
  const whole = await storedWith(lab, 'largest')
  for (const key of Object.keys(whole)) {
    const driver = await lab.launch(settingsPage, { stored: { ...whole, [key]: whole[key]?.slice(1) ?? '' } })
    expect([key, await driver.text()]).toEqual([key, expect.stringContaining(`✓ ${settings.sizes.largest}`)])
  }
})

/** Runs in the page before the app opens its record. */
function readingFails(): void {
  const denied = () => new DOMException('The operation is insecure.', 'SecurityError')
  Storage.prototype.getItem = () => {
    throw denied()
  }
  Storage.prototype.key = () => {
    throw denied()
  }
}
