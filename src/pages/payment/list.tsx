import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Notices } from '@/components/notices'
import { Page } from '@/components/page'
import { usePaymentList } from '@/wiring/online-payment/list'

export default function List() {
  const { words, size, notices, stuck, openNew, payments, open, removed, restore, ways, go, back } = usePaymentList()
  return (
    <Page name={words.name} size={size} onBack={back}>
      <Heading level={1}>{words.name}</Heading>
      <Notices notices={notices} />
      <View className="stop">
        <Heading level={2}>{words.stopTitle}</Heading>
        <View className="text">{words.stop}</View>
        <ChoiceList kind="rows" choices={stuck} onChoose={openNew} />
      </View>
      {payments.length > 0 ? <Heading level={2}>{words.kept}</Heading> : null}
      <ChoiceList kind="rows" choices={payments} onChoose={open} />
      <ChoiceList kind="rows" choices={removed} onChoose={restore} />
      <ChoiceList kind="doors" choices={ways} onChoose={go} />
    </Page>
  )
}
