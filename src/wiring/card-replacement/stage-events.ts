import { isStage } from '@/domain/card-replacement/lines'
import type { TrackerEvent } from '@/domain/card-replacement/states'

/** Whether an event is of the card itself and stands on its timeline. */
export const isStageEvent = ({ state }: TrackerEvent): boolean => isStage(state)
