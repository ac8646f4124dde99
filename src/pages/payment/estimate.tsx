import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Lines } from '@/components/lines'
import { MoneyBar } from '@/components/money-bar'
import { Page } from '@/components/page'
import { Questions } from '@/components/questions'
import { useEstimate } from '@/wiring/bill/estimate'

export default function Estimate() {
  const { words, size, chipsNote, chips, change, notice, question, field, caution, hotline, result, ways, go, back } = useEstimate()
  return (
    <Page name={words.name} size={size} onBack={back}>
      <View className="small">{words.lead}</View>
      <Questions chipsNote={chipsNote} chips={chips} change={change} notice={notice} question={question} field={field} />
      {result ? (
        <>
          <View className="now">
            <Heading level={1}>{result.title}</Heading>
            <View className="text">{caution}</View>
          </View>
          <View className="card">
            <MoneyBar parts={result.bar} legend={result.legend} />
          </View>
          <View className="card">
            <Heading level={2}>{words.steps}</Heading>
            {result.steps.map(({ name, lines }) => (
              <View key={name}>
                <View className="name">{name}</View>
                <Lines lines={lines} />
              </View>
            ))}
          </View>
        </>
      ) : null}
      <View className="small">{hotline}</View>
      {question ? null : <ChoiceList kind="rows" choices={ways} onChoose={go} />}
    </Page>
  )
}
