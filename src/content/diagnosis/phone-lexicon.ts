import type { Wording } from '@/domain/diagnosis/wording'
import { terminalWordings as cardTerminal } from './card/terminal-wordings'
import { relativeLink } from './family/relative-link-wordings'
import * as phone from './phone/wordings'
import { wordingsIn } from './wordings-in'

/** What is heard where somebody pays by phone, real messages of a card among it: a quarter of the lexicon, for a page that asks nothing else. */
export const phoneLexicon: readonly Wording[] = wordingsIn(phone.terminalWordings, relativeLink.replace(' > ', ' > scene=family '), cardTerminal, phone.everydayWordings)
