import { checkScreens } from '../support/browser/check-screens'
import { SCREENS } from '../support/browser/screens'

checkScreens('largest', SCREENS)
