import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Lines } from '@/components/lines'
import { MoneyBar } from '@/components/money-bar'
import { Notices } from '@/components/notices'
import { Page } from '@/components/page'
import { Questions } from '@/components/questions'
import { ShareButton } from '@/components/share-button'
import { Steps } from '@/components/steps'
import { WordsBox } from '@/components/words-box'
import { useBillPage } from '@/wiring/bill/bill'

const nothing = () => undefined

export default function Bill() {
  const bill = useBillPage()
  const { words } = bill
  if (bill.question) {
    return (
      <Page name={words.name} size={bill.size} onBack={bill.back}>
        <Notices notices={bill.notices} />
        <Questions chipsNote="" chips={[]} change={nothing} notice="" question={bill.question} field={bill.field} />
      </Page>
    )
  }
  return (
    <Page name={words.name} size={bill.size} onBack={bill.back}>
      <Heading level={1}>{words.name}</Heading>
      <View className="small">{words.lead}</View>
      <Notices notices={bill.notices} />
      <ChoiceList kind="chips" choices={bill.kinds} chosen={bill.kindChosen} onChoose={bill.chooseKind} />
      <WordsBox placeholder={words.paste} go={words.pasteGo} onWords={bill.paste} />
      <ChoiceList kind="doors" choices={bill.start} onChoose={bill.begin} />
      {bill.checks.length > 0 || bill.notYet ? <Heading level={2}>{words.checks}</Heading> : null}
      {bill.notYet ? <View className="small">{words.notYet}</View> : null}
      {bill.checks.map(({ holds, title, lines }) => (
        <View key={title} className={holds ? 'card' : 'check'}>
          <Heading level={2}>{title}</Heading>
          <Lines lines={lines} />
        </View>
      ))}
      <ChoiceList kind="rows" note={bill.slips.length > 0 ? words.slips : ''} choices={bill.slips} onChoose={bill.takeSlip} />
      {bill.asks.length > 0 ? (
        <View className="now">
          <Heading level={2}>{words.ask}</Heading>
          <Steps steps={bill.asks} />
        </View>
      ) : null}
      <ChoiceList kind="rows" choices={bill.rows} onChoose={bill.openRow} />
      {bill.reasons.length > 0 ? (
        <View className="card">
          <Heading level={2}>{words.reasons}</Heading>
          {bill.reasons.map(({ name, lines }) => (
            <View key={name}>
              <View className="name">{name}</View>
              <Lines lines={lines} />
            </View>
          ))}
        </View>
      ) : null}
      {bill.cuts.map(({ title, parts, legend }) => (
        <View key={title} className="card">
          <Heading level={2}>{title}</Heading>
          <MoneyBar parts={parts} legend={legend} />
        </View>
      ))}
      {bill.outcomes.length > 0 ? <Heading level={2}>{words.why}</Heading> : null}
      <ChoiceList kind="rows" choices={bill.outcomes} onChoose={bill.openOutcome} />
      {bill.canShare ? <ShareButton secondary label={words.share} onShare={bill.share} /> : null}
      <ChoiceList kind="rows" choices={bill.ways} onChoose={bill.go} />
      <View className="small">{words.disclaimer}</View>
    </Page>
  )
}
