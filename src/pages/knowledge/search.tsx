import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { WordsBox } from '@/components/words-box'
import { useSearch } from '@/wiring/search-page'

export default function Search() {
  const { words, size, put, notice, onward, groups, examples, tryOut, ways, say, look, go, open, wayOn, back } = useSearch()
  return (
    <Page name={words.name} size={size} onBack={back}>
      <Heading level={1}>{words.title}</Heading>
      <WordsBox key={put.times} start={put.words} placeholder={words.placeholder} go={words.go} onWords={say} onTyping={look} />
      <View className={notice ? 'check' : 'small'}>{notice || words.note}</View>
      <ChoiceList kind="chips" note={examples.title} choices={examples.rows} onChoose={tryOut} />
      <ChoiceList kind="doors" choices={onward} onChoose={go} />
      {groups.map(({ title, rows }, at) => (
        // Always all of them: rows come and go without the lists being sent anew.
        <ChoiceList key={at} kind="rows" note={title} choices={rows} onChoose={(row) => open(at, row)} />
      ))}
      <ChoiceList kind="doors" choices={ways} onChoose={wayOn} />
    </Page>
  )
}
