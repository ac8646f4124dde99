import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { FoldList } from '@/components/fold-list'
import { Heading } from '@/components/heading'
import { Lines } from '@/components/lines'
import { Notices } from '@/components/notices'
import { Page } from '@/components/page'
import { Questions } from '@/components/questions'
import { Timeline } from '@/components/timeline'
import { useClaim } from '@/wiring/claim/claim'

export default function Claim() {
  const page = useClaim()
  const { words, look, report, day, record } = page
  return (
    <Page name={words.name} size={page.size} onBack={page.back}>
      <Notices notices={page.notices} />
      {look ? (
        <>
          <Heading level={1}>{page.title}</Heading>
          <View className="small">{page.about}</View>
          {look.said ? <View className="stripe">{look.said}</View> : null}
          {look.undo.length > 0 ? <ChoiceList kind="chips" choices={look.undo} onChoose={look.takeBack} /> : null}
          {look.due ? (
            <View className={look.due.isNow ? 'check' : 'card'}>
              <Heading level={2}>{look.due.title}</Heading>
              <Lines lines={look.due.lines} />
              <ChoiceList kind="rows" choices={look.due.calls} onChoose={look.call} />
              <ChoiceList kind="rows" choices={look.told} onChoose={look.openDay} />
            </View>
          ) : null}
          <View className="now">
            <Heading level={2}>{words.now}</Heading>
            <View className="text label">{look.next}</View>
            <Lines lines={look.sense} />
            <ChoiceList kind="rows" choices={look.refused} onChoose={look.call} />
          </View>
          {look.papers.length > 0 ? (
            <View className="card">
              <ChoiceList kind="rows" note={words.papers} choices={look.papers} onChoose={look.tick} />
              <ChoiceList kind="rows" choices={look.allThere} onChoose={look.takeAllThere} />
            </View>
          ) : null}
          <View className="card">
            <Timeline {...look.timeline} aheadNote={words.aheadNote} onDone={look.openRecord} onHere={look.update} onAhead={look.reach} />
          </View>
          <FoldList rows={look.further} close={words.close} onFold={look.foldFurther} />
          <ChoiceList kind="rows" choices={look.ways} onChoose={look.go} />
          <View className="small">{words.disclaimer}</View>
          <ChoiceList kind="foot" choices={[words.update]} onChoose={look.update} />
        </>
      ) : null}
      {report ? (
        <>
          <ChoiceList kind="rows" choices={report.chosen} onChoose={report.unchoose} />
          <ChoiceList kind={report.many ? 'chips' : 'rows'} title={report.title} note={report.note} choices={report.rows} onChoose={report.pick} />
        </>
      ) : null}
      {day ? <ChoiceList kind="chips" title={day.title} note={day.note} choices={day.rows} onChoose={day.pick} /> : null}
      {record ? (
        <>
          {record.entry ? (
            <View className="card">
              <View className="name">{record.entry[0]}</View>
              <View className="text">{record.entry[1]}</View>
            </View>
          ) : (
            <>
              <Heading level={1}>{page.recordWords.name}</Heading>
              <View className="small">{page.recordWords.lead}</View>
            </>
          )}
          <ChoiceList kind="rows" title={record.title} choices={record.rows} onChoose={record.pick} />
          {record.undo.length > 0 ? <ChoiceList kind="chips" choices={record.undo} onChoose={record.takeBack} /> : null}
          <ChoiceList kind="doors" choices={record.ways} onChoose={record.go} />
        </>
      ) : null}
      {page.case ? <Questions {...page.case} /> : null}
      <ChoiceList kind="doors" choices={page.done} onChoose={page.leave} />
    </Page>
  )
}
