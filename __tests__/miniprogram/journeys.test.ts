import { allJourneys } from '../journeys/all-journeys'
import { runJourney } from '../journeys/run-journey'
import { launchOf, targets } from '../support/compiled/targets'

describe.each(targets)('$name', (target) => {
  const here = allJourneys().filter(({ only }) => !only || only.includes(target.platform))

  it('has journeys to walk', () => {
    expect(here.length).toBeGreaterThan(0)
  })

  for (const journey of here) it(journey.name, () => runJourney(launchOf(target), journey), 30_000)
})
