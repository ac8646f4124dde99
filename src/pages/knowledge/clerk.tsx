import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Lines } from '@/components/lines'
import { Page } from '@/components/page'
import { Steps } from '@/components/steps'
import { useClerk } from '@/wiring/clerk'

export default function Clerk() {
  const { words, title, told, asks, toggle, toggleAmounts, back } = useClerk()
  return (
    <Page name={words.name} size="clerk" onBack={back}>
      <Heading level={1}>{title}</Heading>
      <Lines lines={told} />
      {asks.length > 0 ? <Heading level={2}>{words.please}</Heading> : null}
      <Steps steps={asks} />
      <ChoiceList kind="chips" choices={toggle} onChoose={toggleAmounts} />
      <ChoiceList kind="foot" choices={[[words.close]]} onChoose={back} />
    </Page>
  )
}
