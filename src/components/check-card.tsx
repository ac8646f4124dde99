import { View } from '@tarojs/components'
import { ChoiceList, type Choice } from './choice-list'
import { FoldList, type FoldRow } from './fold-list'
import { Heading } from './heading'
import { Lines } from './lines'
import { Steps } from './steps'

export interface CheckCardProps {
  /** The answer in one line. */
  readonly title: string
  readonly isPossible: boolean
  /** What holds for the answer as a whole. */
  readonly lines: readonly string[]
  /** What changes what is to be done today. */
  readonly reasons: readonly { readonly name: string; readonly lines: readonly string[]; readonly steps: readonly string[]; readonly answers: readonly Choice[]; readonly answer: () => void }[]
  /** What only some want to know. */
  readonly folded: readonly FoldRow[]
  readonly fold: (at: number) => void
  readonly close: string
}

/** The outcome of a check: the answer, why, what to do about it, what is still missing. */
export const CheckCard = ({ title, isPossible, lines, reasons, folded, fold, close }: CheckCardProps) => (
  <>
    <View className={isPossible ? 'now' : 'check'}>
      <Heading level={2}>{title}</Heading>
      <Lines lines={lines} />
    </View>
    {reasons.map(({ name, lines: why, steps, answers, answer }) => (
      <View key={name} className="card">
        <Heading level={2}>{name}</Heading>
        <Lines lines={why} />
        <Steps steps={steps} />
        <ChoiceList kind="rows" choices={answers} onChoose={answer} />
      </View>
    ))}
    <FoldList rows={folded} close={close} onFold={fold} />
  </>
)
