import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Lines } from '@/components/lines'
import { Page } from '@/components/page'
import { ShareButton } from '@/components/share-button'
import { Steps } from '@/components/steps'
import { useChecked } from '@/wiring/bill/checked'

export default function Checked() {
  const page = useChecked()
  const { words, more } = page
  return (
    <Page name={words.name} size={page.size} onBack={page.back}>
      <View className={page.isRead ? 'stripe' : 'check'}>{page.banner}</View>
      <Heading level={1}>{words.name}</Heading>
      {page.checks.map(({ holds, title, lines }) => (
        <View key={title} className={holds ? 'card' : 'check'}>
          <Heading level={2}>{title}</Heading>
          <Lines lines={lines} />
        </View>
      ))}
      {page.asks.length > 0 ? (
        <View className="now">
          <Heading level={2}>{more.ask}</Heading>
          <Steps steps={page.asks} />
        </View>
      ) : null}
      {page.outcomes.length > 0 ? <Heading level={2}>{more.why}</Heading> : null}
      {page.alone ? <Lines lines={page.outcomes.map(([line]) => line)} /> : <ChoiceList kind="rows" choices={page.outcomes} onChoose={page.openOutcome} />}
      {page.notice ? <View className="check">{page.notice}</View> : null}
      {page.canShare ? (
        <View className="tail">
          <ShareButton label={words.share} onShare={page.share} />
        </View>
      ) : null}
      {page.alone ? <View className="stripe">{page.alone}</View> : <ChoiceList kind="doors" choices={page.ways} onChoose={page.go} />}
      <View className="small">{more.disclaimer}</View>
    </Page>
  )
}
