import { allJourneys } from '../../journeys/all-journeys'
import { runJourney } from '../../journeys/run-journey'
import { launchOf, type Target } from './targets'

/** Tests that every journey of a platform goes its way in one engine. A file each, so that both cores of a small machine have work. */
export function walkJourneys(target: Target): void {
  const here = allJourneys().filter(({ only }) => !only || only.includes(target.platform))

  it('there are journeys to walk', () => {
    expect(here.length).toBeGreaterThan(0)
  })

  for (const journey of here) it(`on ${target.name}, ${journey.name}`, () => runJourney(launchOf(target), journey), 30_000)
}
