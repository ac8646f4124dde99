import { CHANNELS, REASONS, SIDES, STAGES } from '@/domain/card-replacement/states'
import type { Channel, Position, Reason, ReplacementCase, Stage } from '@/domain/card-replacement/states'

type Sides = Partial<Omit<Position, 'stage'>>

/** A case and where it stands; what is not named is as it is when nothing has been reported. */
export const situation = (reason: Reason, channel: Channel, place: string | null, stage: Stage, sides: Sides = {}): readonly [ReplacementCase, Position] => [
  { reason, channel, place },
  { stage, oldCard: reason === 'first' ? null : 'normal', bankAccount: 'inactive', ecard: null, payee: 'to_update', hospital: 'to_relink', ...sides },
]

/** Places with a row of their own, and none. */
const PLACES = [null, '220100', '320200'] as const

/** Every stage, reason, channel, state of the old card, of the electronic card and of the bank account, in every place; impossible ones, too. */
export const everySituation: readonly (readonly [ReplacementCase, Position])[] = STAGES.flatMap((stage) =>
  REASONS.flatMap((reason) =>
    CHANNELS.flatMap((channel) =>
      PLACES.flatMap((place) =>
        (reason === 'first' ? [null] : SIDES.oldCard).flatMap((oldCard) =>
          [null, ...SIDES.ecard].flatMap((ecard) => SIDES.bankAccount.map((bankAccount) => situation(reason, channel, place, stage, { oldCard, ecard, bankAccount }))),
        ),
      ),
    ),
  ),
)

/** As one reads it in a failing test. */
export const named = ([{ reason, channel, place }, { stage, oldCard, ecard, bankAccount }]: readonly [ReplacementCase, Position]): string =>
  [stage, reason, channel, place, oldCard, ecard, bankAccount].join(' ')

/** The situations of which something does not hold, named; a promise is kept when there is none. */
export const breaking = (holds: (of: ReplacementCase, position: Position) => boolean): readonly string[] =>
  everySituation.filter(([of, position]) => !holds(of, position)).map(named)

/** Works out what stands for a position once, however often it is asked: a position belongs to one case. */
export const once = <T>(work: (of: ReplacementCase, position: Position) => T): ((of: ReplacementCase, position: Position) => T) => {
  const known = new Map<Position, T>()
  return (of, position) => {
    const worked = known.get(position) ?? work(of, position)
    known.set(position, worked)
    return worked
  }
}
