import { allJourneys } from '../journeys/all-journeys'
import { runJourney } from '../journeys/run-journey'
import { useBrowser } from '../support/browser/use-browser'

const lab = useBrowser()
const journeys = allJourneys().filter(({ only }) => only === undefined || only.includes('h5'))

test('there are journeys', () => {
  expect(journeys.length).toBeGreaterThan(0)
})

test.each(journeys.map((journey) => [journey.name, journey] as const))('in a browser, %s', async (_, journey) => {
  await runJourney(({ entry, stored = {}, day }) => lab.launch(entry, { stored, ...(day && { day }) }), journey)
})
