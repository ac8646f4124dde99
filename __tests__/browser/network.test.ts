import { routes } from '../support/browser/routes'
import { useBrowser } from '../support/browser/use-browser'
import { openingOf, storedForAll } from '../support/openings'

const lab = useBrowser()
const reading = (text: string) => text.replace(/\s/g, '').length > 20

test('after the first page has loaded, every page opens without the network', async () => {
  const driver = await lab.launch({ via: 'icon' }, { stored: storedForAll(routes()) })
  await driver.visit.page.waitForLoadState('networkidle')
  await driver.visit.context.setOffline(true)
  for (const path of routes()) {
    await driver.visit.page.evaluate((hash) => void (location.hash = hash), `#/${openingOf(path).path}`)
    await driver.until(reading, `${path} offline`)
    await driver.settle()
    expect(await driver.currentPath()).toBe(path)
  }
})

test('no page asks any host but its own for anything', async () => {
  for (const path of routes()) {
    const { path: address, stored } = openingOf(path)
    const { visit } = await lab.launch({ via: 'card', path: address }, { stored })
    await visit.page.waitForLoadState('networkidle')
    expect(visit.problems.filter((problem) => problem.startsWith('foreign request'))).toEqual([])
  }
})

test('the guard of the tests sees a request to another host, and the browser does not let it out', async () => {
  const { visit } = await lab.launch({ via: 'icon' })
  await expect(visit.page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
  expect(visit.problems).toContain('foreign request: https://example.com/')
  visit.forget()
})
