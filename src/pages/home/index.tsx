import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { Steps } from '@/components/steps'
import { useHome } from '@/wiring/home'

export default function Home() {
  const { words, urgent, nowTitle, steps, size, notice, first, hint, underWay, doors, begin, resume, search, openSettings } = useHome()
  const before = underWay ? [[words.resume] as const] : []
  const ways = [...before, ...doors, words.search, words.settings]
  const choose = (at: number) => {
    const door = at - before.length
    if (door < 0) resume()
    else if (door < doors.length) begin(door)
    else if (door === doors.length) search()
    else openSettings()
  }
  return (
    <Page name={words.name} size={size}>
      <View className="stop">{urgent}</View>
      {notice ? <View className="check">{notice}</View> : null}
      <View className="now">
        <Heading level={1}>{nowTitle}</Heading>
        <Steps steps={steps} />
      </View>
      {first ? <View className="small">{first}</View> : null}
      <ChoiceList kind="doors" choices={ways} onChoose={choose} />
      {hint ? <View className="small">{hint}</View> : null}
      {first ? null : <View className="small">{words.disclaimer}</View>}
    </Page>
  )
}
