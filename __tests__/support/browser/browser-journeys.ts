import { allJourneys } from '../../journeys/all-journeys'
import { runJourney } from '../../journeys/run-journey'
import { useBrowser } from './use-browser'

/** Tests every other journey in a browser, from the first or the second on: two files, so that both cores of a small machine have work to the end. */
export function browserJourneys(from: 0 | 1): void {
  const lab = useBrowser()
  const journeys = allJourneys().filter(({ only }) => only === undefined || only.includes('h5')).filter((_, at) => at % 2 === from)

  test('there are journeys', () => {
    expect(journeys.length).toBeGreaterThan(0)
  })

  test.each(journeys.map((journey) => [journey.name, journey] as const))('in a browser, %s', async (_, journey) => {
    await runJourney(({ entry, stored = {}, day }) => lab.launch(entry, { stored, ...(day && { day }) }), journey)
  })
}
