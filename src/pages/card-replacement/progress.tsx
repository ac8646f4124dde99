import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { FoldList } from '@/components/fold-list'
import { Lines } from '@/components/lines'
import { ShareButton } from '@/components/share-button'
import { useProgress } from '@/wiring/card-replacement/progress'

export default function Progress() {
  const { words, size, banner, title, where, now, first, others, fold, meanwhileTitle, notice, ways, go, share, canShare, alone, hint, back } = useProgress()
  return (
    <Page name={words.name} size={size} onBack={back}>
      <View className={title ? 'stripe' : 'check'}>{banner}</View>
      <Heading level={1}>{title || words.name}</Heading>
      {title && where ? <View className="small">{where}</View> : null}
      {now.length > 0 ? (
        <View className="now">
          <Heading level={2}>{words.now}</Heading>
          <Lines lines={now} />
        </View>
      ) : null}
      {first ? (
        <View className="card">
          <Heading level={2}>{meanwhileTitle}</Heading>
          <View className="name">{first.name}</View>
          <Lines lines={first.lines} />
          <FoldList rows={others} close={words.close} onFold={fold} />
        </View>
      ) : null}
      {notice ? <View className="check">{notice}</View> : null}
      {canShare ? (
        <View className="tail">
          <ShareButton label={words.share} onShare={share} />
        </View>
      ) : null}
      {hint ? <View className="small">{hint}</View> : null}
      {alone ? <View className="stripe">{alone}</View> : <ChoiceList kind="doors" choices={ways} onChoose={go} />}
    </Page>
  )
}
