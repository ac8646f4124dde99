import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { useRecord } from '@/wiring/card-replacement/record'

export default function Record() {
  const { words, size, notice, history, openEntry, entry, putRight, choosePutRight, facts, openFact, choices, undo, takeBack, back } = useRecord()
  return (
    <Page name={words.name} size={size} onBack={back}>
      {notice ? <View className="check">{notice}</View> : null}
      {entry ? (
        <>
          <View className="card">
            <View className="name">{entry[0]}</View>
            <View className="text">{entry[1]}</View>
          </View>
          <ChoiceList kind="rows" title={words.change} choices={putRight} onChoose={choosePutRight} />
        </>
      ) : choices ? (
        <ChoiceList kind={choices.many ? 'chips' : 'rows'} title={choices.title} choices={choices.rows} onChoose={choices.pick} />
      ) : (
        <>
          <Heading level={1}>{words.name}</Heading>
          <View className="small">{words.lead}</View>
          <ChoiceList kind="rows" choices={history} onChoose={openEntry} />
          {undo.length > 0 ? <ChoiceList kind="chips" choices={undo} onChoose={takeBack} /> : null}
          <Heading level={2}>{words.caseTitle}</Heading>
          <ChoiceList kind="rows" choices={facts} onChoose={openFact} />
        </>
      )}
    </Page>
  )
}
