import type { StageText, StageTrouble } from '@/domain/card-replacement/guide'
import type { Stage } from '@/domain/card-replacement/states'
import type { Claim } from '@/domain/shared/source'

export type TextOf<S extends Stage> = StageText & { readonly stage: S }

export const stage = <S extends Stage>(id: S, label: string, hint: string, means: Claim, next: Claim, ...troubles: readonly StageTrouble[]): TextOf<S> => ({
  stage: id, label, hint, means, next, troubles,
})

/** `shows` is what is read on the page or heard; empty where nothing is said. */
export const trouble = (shows: string, how: Claim, then: Claim): StageTrouble => ({ how, shows, then })
