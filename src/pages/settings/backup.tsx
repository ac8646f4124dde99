import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Lines } from '@/components/lines'
import { Notices } from '@/components/notices'
import { Page } from '@/components/page'
import { WordsBox } from '@/components/words-box'
import { useBackup } from '@/wiring/backup/backup'

export default function Backup() {
  const { words, size, told, makeRows, make, round, most, look, fileRows, openFile, preview, beforeChoosing, ways, choose, undo, undoRows, answerUndo, back } = useBackup()
  const toldAt = (at: typeof told.at) => (told.at === at ? <Notices notices={told.lines} /> : null)
  return (
    <Page name={words.name} size={size} onBack={back}>
      <Heading level={1}>{words.name}</Heading>
      <View className="text">{words.lead}</View>
      <View className="card">
        <Heading level={2}>{words.make}</Heading>
        <View className="text">{words.warning}</View>
        <ChoiceList kind="rows" choices={makeRows} onChoose={make} />
        {toldAt('make')}
      </View>
      <View className="card">
        <Heading level={2}>{words.restore}</Heading>
        <View className="text">{words.restoreLead}</View>
        <WordsBox key={round} most={most} placeholder={words.paste} go={words.pasteGo} onWords={look} />
        <ChoiceList kind="rows" choices={fileRows} onChoose={openFile} />
        {toldAt('restore')}
      </View>
      {preview ? (
        <View className="card">
          <View className="text">{preview.found}</View>
          <Lines lines={preview.holds} />
          <Heading level={2}>{words.merging}</Heading>
          <Lines lines={preview.merged} />
          <Heading level={2}>{words.replacing}</Heading>
          <Lines lines={preview.goes} />
          <ChoiceList kind="rows" note={beforeChoosing} choices={ways} onChoose={choose} />
        </View>
      ) : null}
      {undo || told.at === 'undo' ? (
        <View className="card">
          <Heading level={2}>{words.undo}</Heading>
          {undo ? <View className="text">{undo}</View> : null}
          {undo ? <ChoiceList kind="rows" choices={undoRows} onChoose={answerUndo} /> : null}
          {toldAt('undo')}
        </View>
      ) : null}
    </Page>
  )
}
