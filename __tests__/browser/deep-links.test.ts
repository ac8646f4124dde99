import { routes } from '../support/browser/routes'
import { useBrowser } from '../support/browser/use-browser'
import { settle } from '../support/browser/web-driver'
import { openingOf } from '../support/openings'

const lab = useBrowser()

test.each(routes())('the address of %s shows that page and still does after a reload', async (path) => {
  const { path: address, stored } = openingOf(path)
  const driver = await lab.launch({ via: 'card', path: address }, { stored })
  expect(await driver.currentPath()).toBe(path)
  const shown = await driver.text()
  expect(shown.replace(/\s/g, '').length).toBeGreaterThan(20)
  await driver.visit.page.reload()
  await settle(driver.visit)
  expect([await driver.currentPath(), await driver.text()]).toEqual([path, shown])
})

test('an address that names no page leads home', async () => {
  const driver = await lab.launch({ via: 'card', path: 'pages/nowhere/index' })
  expect(await driver.text()).toContain((await (await lab.launch({ via: 'icon' })).text()).slice(0, 20))
})
