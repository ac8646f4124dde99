import { alipay } from '../support/compiled/targets'
import { walkJourneys } from '../support/compiled/walk-journeys'

walkJourneys(alipay)
