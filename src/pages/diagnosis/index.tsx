import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Page } from '@/components/page'
import { useDiagnosis } from '@/wiring/diagnosis'

export default function Diagnosis() {
  const { words, size, told, first, chips, change, title, note, rows, chosen, choose, foot, act, back } = useDiagnosis()
  return (
    <Page name={words.name} size={size} onBack={back}>
      <View className="stripe">{first}</View>
      {told ? <View className="check">{told}</View> : null}
      <ChoiceList kind="chips" choices={chips} onChoose={change} />
      <ChoiceList kind="rows" title={title} note={note} choices={rows} chosen={chosen} onChoose={choose} />
      <ChoiceList kind="foot" choices={foot} onChoose={act} />
    </Page>
  )
}
