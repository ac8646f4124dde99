import { singlePage } from '@/content/screens/single-page'
import { isSinglePage } from '@/platform/launch'

/** The sentence that stands in place of every way on where a page is shown alone; elsewhere nothing. */
export const aloneNote = (): string => (isSinglePage() ? singlePage : '')
