import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { WordsBox } from '@/components/words-box'
import { useReport } from '@/wiring/card-replacement/report'

export default function Report() {
  const { words, size, notice, asking, offers, chosen, unchoose, day, hear, back } = useReport()
  return (
    <Page name={words.name} size={size} onBack={back}>
      {notice ? <View className="check">{notice}</View> : null}
      {asking ? (
        <>
          <Heading level={1}>{words.ask}</Heading>
          <View className="small">{words.note}</View>
          <WordsBox placeholder={words.placeholder} go={words.go} onWords={hear} />
          {offers.map(({ title, rows, pick }) => (
            <View key={title}>
              {title ? <Heading level={2}>{title}</Heading> : null}
              <ChoiceList kind="rows" choices={rows} onChoose={pick} />
            </View>
          ))}
        </>
      ) : (
        <>
          <ChoiceList kind="rows" choices={chosen} onChoose={unchoose} />
          <ChoiceList kind={day.many ? 'chips' : 'rows'} title={day.title} note={words.whenNote} choices={day.rows} onChoose={day.pick} />
        </>
      )}
    </Page>
  )
}
