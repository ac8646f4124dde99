import { sideTexts } from '@/content/card-replacement/sides'
import { isInHand } from '@/domain/card-replacement/side-transition'
import type { ReplacementCase, Side, Tracked } from '@/domain/card-replacement/states'
import { readDayShort } from '../day-words'

/** What hangs on the old card matters from the beginning, what hangs on the new one once it is there. */
const FROM_THE_BEGINNING: readonly Side[] = ['oldCard', 'ecard']
const WITH_THE_NEW_CARD: readonly Side[] = ['bankAccount', 'payee', 'hospital']
/** Who never had a card has told nobody its number. */
const NOT_FOR_A_FIRST_CARD: readonly Side[] = ['payee', 'hospital']

/** Where the things beside the card stand, as far as somebody told it, each with its day. */
export const besideOf = ({ reason }: ReplacementCase, { position, history }: Tracked) =>
  FROM_THE_BEGINNING.concat(isInHand(position.stage) ? WITH_THE_NEW_CARD : [])
    .filter((side) => reason !== 'first' || NOT_FOR_A_FIRST_CARD.indexOf(side) < 0)
    .map((side) => position[side])
    .filter((state) => state !== null)
    .reduce<readonly { readonly name: string; readonly lines: readonly string[] }[]>((all, state) => {
      const told = history.filter((event) => event.state === state)
      const last = told[told.length - 1]
      return last ? all.concat({ name: sideTexts[state].label, lines: [readDayShort(last.on), sideTexts[state].hint] }) : all
    }, [])
