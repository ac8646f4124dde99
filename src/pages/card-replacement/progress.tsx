import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { Parts } from '@/components/parts'
import { ShareButton } from '@/components/share-button'
import { Steps } from '@/components/steps'
import { useProgress } from '@/wiring/card-replacement/progress'

export default function Progress() {
  const { words, size, banner, title, where, now, meanwhile, meanwhileTitle, notice, ways, go, share, canShare, back } = useProgress()
  return (
    <Page name={words.name} size={size} onBack={back}>
      <View className={title ? 'stripe' : 'check'}>{banner}</View>
      {title ? <Heading level={1}>{title}</Heading> : null}
      {where ? <View className="small">{where}</View> : null}
      {now.length > 0 ? (
        <View className="now">
          <Heading level={2}>{words.now}</Heading>
          <Steps steps={now} />
        </View>
      ) : null}
      <Parts title={meanwhileTitle} parts={meanwhile} />
      {notice ? <View className="check">{notice}</View> : null}
      {canShare ? (
        <View className="tail">
          <ShareButton label={words.share} onShare={share} />
        </View>
      ) : null}
      <ChoiceList kind="doors" choices={ways} onChoose={go} />
    </Page>
  )
}
