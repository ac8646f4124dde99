import { routes } from '../support/browser/routes'
import { useBrowser } from '../support/browser/use-browser'
import { openingOf, storedForAll } from '../support/openings'

const lab = useBrowser()
const reading = (text: string) => text.replace(/\s/g, '').length > 20

test('after one visit every page opens without the network, and so do a reload and a code on a wall', async () => {
  const driver = await lab.launch({ via: 'icon' }, { stored: storedForAll(routes()), keepsOffline: true })
  const { page, context } = driver.visit
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  for (const path of routes()) {
    await page.evaluate((hash) => void (location.hash = hash), `#/${openingOf(path).path}`)
    await driver.until(reading, `${path} offline`)
    await driver.settle()
    expect(await driver.currentPath()).toBe(path)
  }
  await page.reload()
  await driver.settle()
  expect(await driver.currentPath()).toBe(routes()[routes().length - 1])
  await driver.showApp({ via: 'qr', address: 'https://q.example.cn/s/w1-310000-ruijin-a2' })
  expect(await driver.currentPath()).toBe('pages/diagnosis/index')
})

test('what the host keeps beside the page is not answered by the page', async () => {
  const { visit } = await lab.launch({ via: 'icon' }, { keepsOffline: true })
  await visit.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const answer = await visit.page.goto(`${visit.origin}/s/verification.txt`)
  expect([answer?.status(), answer?.fromServiceWorker()]).toEqual([404, false])
  visit.forget()
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
