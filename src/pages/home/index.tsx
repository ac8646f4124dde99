import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { Steps } from '@/components/steps'
import { WordsBox } from '@/components/words-box'
import { useHome } from '@/wiring/home'

export default function Home() {
  const { words, urgent, nowTitle, steps, size, notice, first, last, ways, go, typing, refusal, enterCode } = useHome()
  return (
    <Page name={words.name} size={size}>
      <View className="stop">{urgent}</View>
      {notice ? <View className="check">{notice}</View> : null}
      <View className="now">
        <Heading level={1}>{nowTitle}</Heading>
        <Steps steps={steps} />
      </View>
      {first ? <View className="small">{first}</View> : null}
      <ChoiceList kind="doors" choices={ways} onChoose={go} />
      {refusal ? <View className="check">{refusal}</View> : null}
      {typing ? <WordsBox placeholder={words.codeField.placeholder} go={words.codeField.go} onWords={enterCode} /> : null}
      {last ? <View className="small">{last}</View> : null}
    </Page>
  )
}
