import type { IsoDate } from '@/domain/shared/iso-date'
import type { BindingRules } from '@/domain/family-binding/member'
import { isBaby } from '@/domain/family-binding/preparation'
import { routeOn } from '@/domain/family-binding/route'
import type { FamilyMember } from '@/stores/family-binding'
import type { MemberAsked } from './opened'

/** What has been answered of a relative so far. */
export type Given = Partial<Omit<FamilyMember, 'id'>>

const needsFace = (born: IsoDate | null | undefined, today: IsoDate, { faceAge }: BindingRules): boolean => !born || faceAge === null || routeOn(born, today, faceAge).route !== 'direct'

/** What is asked of a relative, in this order: only what can change the answer. Who is no relative is asked no further. */
export const questionsFor = ({ relation, born, aim }: Given, today: IsoDate, rules: BindingRules): readonly MemberAsked[] => {
  if (relation === 'not-family') return ['relation', 'nickname']
  return [
    'relation',
    'nickname',
    'born',
    ...(aim !== 'pay' && isBaby(born ?? null, today) ? (['number'] as const) : []),
    'insured',
    ...(aim !== 'pay' ? (['boundBy'] as const) : []),
    ...(aim !== 'pay' && needsFace(born, today, rules) ? (['face'] as const) : []),
    ...(aim !== 'show' ? (['areas'] as const) : []),
  ]
}
