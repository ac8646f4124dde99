import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { FoldList } from '@/components/fold-list'
import { Heading } from '@/components/heading'
import { Lines } from '@/components/lines'
import { Page } from '@/components/page'
import { Steps } from '@/components/steps'
import { WordsBox } from '@/components/words-box'
import { usePayFailed } from '@/wiring/online-payment/failed'

export default function Failed() {
  const page = usePayFailed()
  const { words, answer } = page
  return (
    <Page name={words.name} size={page.size} onBack={page.back}>
      {page.asking ? (
        <>
          <Heading level={1}>{words.title}</Heading>
          <View className="small">{words.note}</View>
          {page.notice ? <View className="check">{page.notice}</View> : null}
          <WordsBox placeholder={words.field} go={words.go} onWords={page.take} />
          <ChoiceList kind="rows" note={words.pick} choices={page.rows} onChoose={page.pick} />
        </>
      ) : null}
      {page.stop.length > 0 ? (
        <View className="stop">
          <Heading level={1}>{words.stopTitle}</Heading>
          <Lines lines={page.stop} />
          <ChoiceList kind="rows" choices={page.moved} onChoose={page.openStuck} />
        </View>
      ) : null}
      {answer ? (
        <View className="now">
          <Heading level={2}>{answer.title}</Heading>
          <View className="text">{answer.say}</View>
        </View>
      ) : null}
      {page.unknown ? (
        <View className="check">
          <Heading level={2}>{words.unknownTitle}</Heading>
          <View className="text">{words.unknownNote}</View>
        </View>
      ) : null}
      {page.steps.length > 0 ? (
        <View className="card">
          <Heading level={2}>{words.steps}</Heading>
          <Steps steps={page.steps} />
          <Lines lines={page.ask} />
        </View>
      ) : null}
      <ChoiceList kind="rows" choices={page.calls} onChoose={page.call} />
      <ChoiceList kind="rows" note={page.more.length > 0 ? words.more : ''} choices={page.more} onChoose={page.pickMore} />
      <FoldList rows={page.why} close={words.close} onFold={page.foldWhy} />
      <ChoiceList kind="rows" choices={page.ways} onChoose={page.go} />
    </Page>
  )
}
