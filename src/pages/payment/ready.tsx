import { View } from '@tarojs/components'
import { CheckCard } from '@/components/check-card'
import { ChoiceList } from '@/components/choice-list'
import { FoldList } from '@/components/fold-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { Questions } from '@/components/questions'
import { usePayReady } from '@/wiring/online-payment/ready'

export default function Ready() {
  const page = usePayReady()
  const { words, check } = page
  return (
    <Page name={words.name} size={page.size} onBack={page.back}>
      {page.isAsking ? <Questions {...page.questions} /> : <Heading level={1}>{check ? words.name : words.activate}</Heading>}
      {check ? (
        <>
          <ChoiceList kind="chips" note={page.questions.chipsNote} choices={page.questions.chips} onChoose={page.questions.change} />
          <CheckCard {...check} close={words.close} />
        </>
      ) : null}
      {page.code.length > 0 && check ? <Heading level={2}>{words.activate}</Heading> : null}
      {page.code.length > 0 ? <View className="small">{words.activateNote}</View> : null}
      <FoldList rows={page.code} close={words.close} onFold={page.foldCode} />
      <FoldList rows={page.sources} close={words.close} onFold={page.foldSources} />
      <ChoiceList kind="rows" choices={page.ways} onChoose={page.go} />
      <View className="small">{words.disclaimer}</View>
      {page.skip.length > 0 ? <ChoiceList kind="foot" choices={page.skip} onChoose={page.see} /> : null}
    </Page>
  )
}
