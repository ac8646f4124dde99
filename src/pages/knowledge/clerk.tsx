import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { Steps } from '@/components/steps'
import { useClerk } from '@/wiring/clerk'

export default function Clerk() {
  const { words, title, told, asks, back } = useClerk()
  return (
    <Page name={words.name} size="clerk" onBack={back}>
      <Heading level={1}>{title}</Heading>
      {told.map((line) => (
        <View key={line} className="text">
          {line}
        </View>
      ))}
      <Heading level={2}>{words.please}</Heading>
      <Steps steps={asks} />
      <ChoiceList kind="foot" choices={[[words.close]]} onChoose={back} />
    </Page>
  )
}
