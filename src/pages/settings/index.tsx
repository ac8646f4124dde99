import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { useSettings } from '@/wiring/settings'

export default function Settings() {
  const { words, size, sizes, sizeChosen, setSize, city, stored, clearing, askClear, answerClear, openBackup, checkedOn, back } = useSettings()
  return (
    <Page name={words.name} size={size} onBack={back}>
      <ChoiceList kind="rows" title={words.size} choices={sizes} chosen={sizeChosen} onChoose={setSize} />
      <Heading level={2}>{words.city}</Heading>
      <ChoiceList kind={city.many ? 'chips' : 'rows'} title={city.title} note={city.note} choices={city.rows} onChoose={city.pick} />
      <View className="card">
        <Heading level={2}>{words.stored}</Heading>
        {stored.map((line) => (
          <View key={line} className="text">
            {line}
          </View>
        ))}
        <ChoiceList kind="rows" choices={[words.backup]} onChoose={openBackup} />
        {clearing === 'sure' ? (
          <ChoiceList kind="rows" note={words.sure} choices={[[words.sureYes], [words.sureNo]]} onChoose={answerClear} />
        ) : (
          <ChoiceList kind="rows" choices={[[words.clear]]} onChoose={askClear} />
        )}
        {clearing === 'done' || clearing === 'not-done' ? <View className="check">{clearing === 'done' ? words.cleared : words.notCleared}</View> : null}
      </View>
      <View className="card">
        <Heading level={2}>{words.about}</Heading>
        <View className="text">{words.aboutText}</View>
        <View className="small">
          {words.version}
          {checkedOn}
        </View>
      </View>
    </Page>
  )
}
