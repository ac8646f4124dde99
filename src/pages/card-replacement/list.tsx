import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { useCardList } from '@/wiring/card-replacement/list'

export default function List() {
  const { words, size, notices, followed, openFollowed, archived, openArchived, removed, restore, ways, go, back } = useCardList()
  return (
    <Page name={words.name} size={size} onBack={back}>
      {notices.map((notice) => (
        <View key={notice} className="check">
          {notice}
        </View>
      ))}
      <Heading level={1}>{words.name}</Heading>
      <View className="small">{followed.length > 0 ? words.lead : words.empty}</View>
      <ChoiceList kind="rows" choices={followed} onChoose={openFollowed} />
      <ChoiceList kind="doors" choices={ways} onChoose={go} />
      {archived.length > 0 ? <Heading level={2}>{words.archived}</Heading> : null}
      <ChoiceList kind="rows" choices={archived} onChoose={openArchived} />
      <ChoiceList kind="rows" choices={removed} onChoose={restore} />
    </Page>
  )
}
