import { pagesOf } from '../support/compiled/dist-config'
import { distOf, targets } from '../support/compiled/targets'
import { openingOf } from '../support/openings'
import { basicScenario } from './basic-scenario'

/** Where a bare link leads to a page that has nothing to show without being told which article, which card. */
const LIST = 'pages/card-replacement/list'
const leadsTo: Readonly<Record<string, string>> = {
  'pages/knowledge/article': 'pages/knowledge/search',
  'pages/card-replacement/card': LIST,
  'pages/card-replacement/report': LIST,
  'pages/card-replacement/record': LIST,
  'pages/family-binding/member': 'pages/family-binding/list',
  'pages/payment/claim': 'pages/payment/claims',
}

describe.each(targets)('$name', ({ platform, launch }) => {
  it('starts, asks the first question and takes an answer', async () => {
    const driver = await launch()
    await basicScenario(driver)
    await driver.close()
  })

  it.each(pagesOf(distOf(platform)))('%s can be the first page ever seen, from a bare link', async (page) => {
    const driver = await launch({ entry: { via: 'card', path: page } })
    await driver.until((text) => text !== '', 'the page reads something')
    expect(await driver.currentPath()).toBe(leadsTo[page] ?? page)
    expect(await driver.problems()).toEqual([])
    await driver.close()
  })

  it.each(pagesOf(distOf(platform)))('%s shows itself to whom its address tells enough', async (page) => {
    const { path, stored } = openingOf(page)
    const driver = await launch({ entry: { via: 'card', path }, stored })
    await driver.until((text) => text.replace(/\s/g, '').length > 20, 'the page reads something')
    expect(await driver.currentPath()).toBe(page)
    expect(await driver.problems()).toEqual([])
    await driver.close()
  })

  it('leaves the page as it is when the phone is unlocked', async () => {
    const driver = await launch({ entry: { via: 'card', path: 'pages/diagnosis/index' } })
    const [answer = ''] = await driver.tappable()
    await driver.tap(answer)
    const before = await driver.text()
    await driver.showApp({ via: 'unlock' })
    expect(await driver.text()).toBe(before)
    expect(await driver.currentPath()).toBe('pages/diagnosis/index')
    expect(await driver.problems()).toEqual([])
    await driver.close()
  })
})
