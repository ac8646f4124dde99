import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { Steps } from '@/components/steps'
import { useHome } from '@/wiring/home'

export default function Home() {
  const { words, urgent, nowTitle, steps, size, notice, underWay, begin, resume, search, openSettings } = useHome()
  const doors = [...(underWay ? [[words.resume] as const] : []), words.begin, words.search, words.settings]
  const opens = [...(underWay ? [resume] : []), begin, search, openSettings]
  return (
    <Page name={words.name} size={size}>
      <View className="stop">{urgent}</View>
      {notice ? <View className="check">{notice}</View> : null}
      <View className="now">
        <Heading level={1}>{nowTitle}</Heading>
        <Steps steps={steps} />
      </View>
      <ChoiceList kind="doors" choices={doors} onChoose={(at) => opens[at]?.()} />
      <View className="small">{words.disclaimer}</View>
    </Page>
  )
}
