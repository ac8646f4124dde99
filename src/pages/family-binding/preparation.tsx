import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { FoldList } from '@/components/fold-list'
import { Heading } from '@/components/heading'
import { Lines } from '@/components/lines'
import { Page } from '@/components/page'
import { ShareButton } from '@/components/share-button'
import { Steps } from '@/components/steps'
import { usePreparation } from '@/wiring/family-binding/preparation'

export default function Preparation() {
  const page = usePreparation()
  const { words, more } = page
  return (
    <Page name={words.name} size={page.size} onBack={page.back}>
      <View className={page.title ? 'stripe' : 'check'}>{page.banner}</View>
      <Heading level={1}>{page.title || words.name}</Heading>
      {page.name ? (
        <>
          <View className="now">
            <Heading level={2}>{page.name}</Heading>
            <Lines lines={page.presence} />
          </View>
          <View className="card">
            <Heading level={2}>{words.bring}</Heading>
            <Lines lines={page.bring} />
          </View>
          <View className="card">
            <Heading level={2}>{more.steps}</Heading>
            <Steps steps={page.steps} />
          </View>
          {page.where.length > 0 ? <Heading level={2}>{more.where}</Heading> : null}
          <FoldList rows={page.where} close={more.close} onFold={page.foldWhere} />
          <FoldList rows={page.further} close={more.close} onFold={page.foldFurther} />
        </>
      ) : null}
      {page.notice ? <View className="check">{page.notice}</View> : null}
      {page.canShare ? (
        <View className="tail">
          <ShareButton label={words.share} onShare={page.share} />
        </View>
      ) : null}
      {page.hint ? <View className="small">{page.hint}</View> : null}
      {page.alone ? <View className="stripe">{page.alone}</View> : <ChoiceList kind="doors" choices={page.ways} onChoose={page.go} />}
    </Page>
  )
}
