import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Page } from '@/components/page'
import { ShareButton } from '@/components/share-button'
import { useDiagnosis } from '@/wiring/diagnosis'

export default function Diagnosis() {
  const { words, size, banner, told, first, chips, change, title, note, rows, chosen, choose, askFamily, share, notice, unofficial, foot, act, back } = useDiagnosis()
  return (
    <Page name={words.name} size={size} onBack={back}>
      {banner ? <View className="stripe">{banner}</View> : null}
      <View className="stripe">{first}</View>
      {told ? <View className="check">{told}</View> : null}
      <ChoiceList kind="chips" choices={chips} onChoose={change} />
      <ChoiceList kind="rows" title={title} note={note} choices={rows} chosen={chosen} onChoose={choose} />
      {askFamily ? <ShareButton secondary label={askFamily} onShare={share} /> : null}
      {notice ? <View className="check">{notice}</View> : null}
      <View className="small">{unofficial}</View>
      <ChoiceList kind="foot" choices={foot} onChoose={act} />
    </Page>
  )
}
