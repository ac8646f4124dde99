import { useBrowser } from '../support/browser/use-browser'
import { CARD, cardFindings, EVERY_STAGE, sharedAt, sharedFindings, storedAt } from '../support/every-stage'

const lab = useBrowser()

test.each(EVERY_STAGE.map((of) => [of.stage, of] as const))('in a browser, at %s a card says where it is, what lies ahead, what to use and, when it failed, whom to call; family reads the same of it', async (_, of) => {
  const driver = await lab.launch(CARD, { stored: storedAt(of) })
  expect(await cardFindings(driver, of)).toEqual([])
  await driver.showApp(sharedAt(of))
  expect(await driver.currentPath()).toBe('pages/card-replacement/progress')
  expect(await sharedFindings(driver, of)).toEqual([])
})
