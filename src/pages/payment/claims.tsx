import { View } from '@tarojs/components'
import { ChoiceList, type Choice } from '@/components/choice-list'
import { FoldList } from '@/components/fold-list'
import { Heading } from '@/components/heading'
import { Lines } from '@/components/lines'
import { Notices } from '@/components/notices'
import { Page } from '@/components/page'
import { Questions } from '@/components/questions'
import { useClaimList } from '@/wiring/claim/list'

const none: readonly Choice[] = []

export default function Claims() {
  const page = useClaimList()
  const { words, list, which, answer, asked, deleted } = page
  return (
    <Page name={words.name} size={page.size} onBack={page.back}>
      <Notices notices={page.notices} />
      {list ? (
        <>
          <Heading level={1}>{words.name}</Heading>
          <View className="small">{words.lead}</View>
          {list.followed.length > 0 ? <Heading level={2}>{words.followed}</Heading> : null}
          <ChoiceList kind="rows" choices={list.followed} onChoose={list.openFollowed} />
          <ChoiceList kind="doors" choices={[words.add, words.home]} onChoose={(at) => (at === 0 ? list.another() : list.home())} />
          {list.ended.length > 0 ? <Heading level={2}>{words.ended}</Heading> : null}
          <ChoiceList kind="rows" choices={list.ended} onChoose={list.openEnded} />
        </>
      ) : null}
      {which ? (
        <>
          <ChoiceList kind="rows" title={words.which} note={words.whichNote} choices={none} onChoose={which.pick} />
          <View className="now">
            <Heading level={2}>{words.first}</Heading>
            <View className="text">{words.empty}</View>
          </View>
          <ChoiceList kind="rows" choices={which.rows} onChoose={which.pick} />
          <ChoiceList kind="doors" choices={which.ways} onChoose={which.go} />
        </>
      ) : null}
      {answer ? (
        <>
          <ChoiceList kind="chips" note={words.another} choices={answer.chip} onChoose={page.other} />
          <View className={answer.isUnlikely ? 'check' : 'now'}>
            <Heading level={1}>{answer.title}</Heading>
            <Lines lines={answer.lines} />
          </View>
          <View className="card">
            <Heading level={2}>{words.read}</Heading>
            <View className="text label">{answer.read}</View>
          </View>
          <View className="card">
            <Heading level={2}>{words.whom}</Heading>
            <View className="text">{words.whomNote}</View>
            <ChoiceList kind="rows" choices={answer.calls} onChoose={answer.call} />
            <Lines lines={answer.places} />
          </View>
          <View className="card">
            <Heading level={2}>{words.when}</Heading>
            <Lines lines={answer.when} />
          </View>
          <FoldList rows={answer.rows} close={words.close} onFold={answer.fold} />
          <ChoiceList kind="rows" choices={answer.ways} onChoose={answer.go} />
          <ChoiceList kind="foot" choices={[words.follow]} onChoose={page.follow} />
        </>
      ) : null}
      {asked ? <Questions {...asked} /> : null}
      <ChoiceList kind="doors" choices={page.leave} onChoose={page.stop} />
      {deleted ? <ChoiceList kind="rows" choices={deleted.removed} onChoose={deleted.restore} /> : null}
    </Page>
  )
}
