import { View } from '@tarojs/components'
import { ChoiceList, type Choice } from './choice-list'

export interface TimelineProps {
  readonly done: readonly Choice[]
  /** Where it stands; its hint says so in words. */
  readonly here: Choice
  readonly ahead: readonly Choice[]
  /** Stands above what is ahead: an empty dot says nothing to who cannot see it. */
  readonly aheadNote?: string
  /** It came to an end that was not wanted. */
  readonly failed?: boolean
  readonly onDone: (index: number) => void
  readonly onHere: () => void
  readonly onAhead: (index: number) => void
}

/** Done, now, next, from above. Each row can be tapped; each says in words what its dot shows. */
export const Timeline = ({ done, here, ahead, aheadNote = '', failed = false, onDone, onHere, onAhead }: TimelineProps) => (
  <View className="timeline">
    {done.length > 0 ? <ChoiceList kind="done" choices={done} onChoose={onDone} /> : null}
    <ChoiceList kind={failed ? 'here failed' : ahead.length > 0 ? 'here' : 'here last'} choices={[here]} onChoose={onHere} />
    {ahead.length > 0 ? <ChoiceList kind="ahead" note={aheadNote} choices={ahead} onChoose={onAhead} /> : null}
  </View>
)
