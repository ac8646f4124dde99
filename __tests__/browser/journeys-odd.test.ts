import { browserJourneys } from '../support/browser/browser-journeys'

browserJourneys(1)
