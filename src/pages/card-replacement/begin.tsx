import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Page } from '@/components/page'
import { WordsBox } from '@/components/words-box'
import { useBegin } from '@/wiring/card-replacement/begin'

export default function Begin() {
  const { words, size, chips, change, question, naming, call, notice, back } = useBegin()
  return (
    <Page name={words.name} size={size} onBack={back}>
      <ChoiceList kind="chips" note={chips.length > 0 ? words.chips : ''} choices={chips} onChoose={change} />
      {notice ? <View className="check">{notice}</View> : null}
      <ChoiceList kind={question.many ? 'chips' : 'rows'} title={question.title} note={question.note} choices={question.rows} onChoose={question.pick} />
      {naming ? <WordsBox placeholder={words.another} go={words.anotherGo} onWords={call} /> : null}
    </Page>
  )
}
