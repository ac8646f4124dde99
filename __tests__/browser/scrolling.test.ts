import { questionTexts } from '@/content/diagnosis/question-texts'
import { home } from '@/content/screens/home'
import { useBrowser } from '../support/browser/use-browser'

const lab = useBrowser()

test('after an answer far down the list the next question is in sight, not scrolled away', async () => {
  const driver = await lab.launch({ via: 'icon' }, { height: 568 })
  await driver.tap(home.doors[0][1])
  await driver.tap(questionTexts['message']?.unsure ?? '')
  const box = await driver.visit.page.locator('h1:visible').boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(568)
})

test('a page opened from far down another one begins at its top', async () => {
  const driver = await lab.launch({ via: 'icon' }, { height: 568 })
  await driver.tap(home.settings[0])
  const box = await driver.visit.page.locator('h1:visible').boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
})
