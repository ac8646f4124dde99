import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { WordsBox } from '@/components/words-box'
import { useWords } from '@/wiring/words'

export default function Words() {
  const { words, size, notice, say, choose, back } = useWords()
  return (
    <Page name={words.name} size={size} onBack={back}>
      <Heading level={1}>{words.title}</Heading>
      <View className="small">{words.note}</View>
      <WordsBox placeholder={words.placeholder} go={words.go} onWords={say} />
      {notice ? <View className="check">{notice}</View> : null}
      <ChoiceList kind="doors" choices={[words.choose]} onChoose={choose} />
    </Page>
  )
}
