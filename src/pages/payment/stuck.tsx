import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { FoldList } from '@/components/fold-list'
import { Heading } from '@/components/heading'
import { Lines } from '@/components/lines'
import { Notices } from '@/components/notices'
import { Page } from '@/components/page'
import { Questions } from '@/components/questions'
import { Steps } from '@/components/steps'
import { useStuck } from '@/wiring/online-payment/stuck'

export default function Stuck() {
  const page = useStuck()
  const { words, settled, outcome } = page
  return (
    <Page name={words.name} size={page.size} onBack={page.back}>
      {page.stop.length > 0 ? (
        <View className="stop">
          <Heading level={1}>{words.stopTitle}</Heading>
          <Lines lines={page.stop} />
        </View>
      ) : null}
      {settled ? (
        <View className="now">
          <Heading level={1}>{settled.title}</Heading>
          <Lines lines={settled.lines} />
        </View>
      ) : null}
      <Notices notices={page.notices} />
      {page.time.length > 0 ? (
        <View className={page.isDue ? 'check' : 'stripe'}>
          <Lines lines={page.time} />
        </View>
      ) : null}
      {page.follows.length > 0 ? (
        <View className="card">
          <Lines lines={page.follows} />
        </View>
      ) : null}
      {page.isAsking ? <Questions {...page.questions} /> : <ChoiceList kind="chips" note={page.questions.chipsNote} choices={page.questions.chips} onChoose={page.questions.change} />}
      {outcome ? (
        <View className="card">
          <Heading level={2}>{outcome.title}</Heading>
          <Lines lines={outcome.tells} />
          <View className="name">{words.now}</View>
          <Steps steps={outcome.doNow} />
        </View>
      ) : null}
      {page.clerk.length > 0 ? (
        <View className="card">
          <Heading level={2}>{words.clerk}</Heading>
          <Lines lines={page.clerk} />
          <ChoiceList kind="rows" choices={[words.showClerk]} onChoose={page.showClerk} />
        </View>
      ) : null}
      {page.refund.length > 0 ? (
        <View className="card">
          <Heading level={2}>{words.refund}</Heading>
          <Lines lines={page.refund} />
        </View>
      ) : null}
      {page.keep.length > 0 ? (
        <View className="card">
          {page.canTick ? <ChoiceList kind="rows" note={words.keep} choices={page.keep} onChoose={page.tick} /> : <Heading level={2}>{words.keep}</Heading>}
          {page.canTick ? null : <Lines lines={page.keep.map(([line]) => line)} />}
          <View className="small">{words.keepNote}</View>
        </View>
      ) : null}
      <FoldList rows={page.sources} close={words.close} onFold={page.foldSources} />
      <ChoiceList kind="rows" choices={page.ways} onChoose={page.go} />
      <View className="small">{words.disclaimer}</View>
      {page.foot.length > 0 ? <ChoiceList kind="foot" choices={page.foot} onChoose={page.act} /> : null}
    </Page>
  )
}
