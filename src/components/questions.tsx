import { View } from '@tarojs/components'
import { ChoiceList, type Choice } from './choice-list'
import { WordsBox, type WordsBoxProps } from './words-box'

export interface QuestionsProps {
  readonly chipsNote: string
  /** What was answered; each can be changed. */
  readonly chips: readonly Choice[]
  readonly change: (index: number) => void
  readonly notice: string
  /** Null once all is answered. */
  readonly question: { readonly title: string; readonly note: string; readonly many: boolean; readonly rows: readonly Choice[]; readonly pick: (index: number) => void } | null
  /** What can be typed in its place. */
  readonly field: { readonly placeholder: string; readonly go: string; readonly keyboard?: WordsBoxProps['keyboard']; readonly take: (typed: string) => void } | null
}

const nothing = () => undefined
const none: readonly Choice[] = []

/** One question a screen, the answers given above it, a field where an answer is typed. With nothing left to ask, the answers are all there is. */
export const Questions = ({ chipsNote, chips, change, notice, question, field }: QuestionsProps) => (
  <>
    <ChoiceList kind={question ? 'chips' : 'rows'} note={chipsNote} choices={chips} onChoose={change} />
    {notice ? <View className="check">{notice}</View> : null}
    {question ? (
      <>
        <ChoiceList kind="rows" title={question.title} note={question.note} choices={none} onChoose={nothing} />
        {field ? <WordsBox key={question.title} placeholder={field.placeholder} go={field.go} keyboard={field.keyboard ?? 'text'} onWords={field.take} /> : null}
        <ChoiceList kind={question.many ? 'chips' : 'rows'} choices={question.rows} onChoose={question.pick} />
      </>
    ) : null}
  </>
)
