import { checkScreens } from '../support/browser/check-screens'
import { SCREENS } from '../support/browser/screens'

// A field and its button still share a row, with less room than at 标准; everything else stands between the two other sizes.
checkScreens('large', SCREENS.filter(({ name, steps }) => name === 'words' || steps.some((step) => 'type' in step)))
