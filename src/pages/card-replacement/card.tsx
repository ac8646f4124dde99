import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { FoldList } from '@/components/fold-list'
import { Lines } from '@/components/lines'
import { ShareButton } from '@/components/share-button'
import { Timeline } from '@/components/timeline'
import { useCard } from '@/wiring/card-replacement/card'

export default function Card() {
  const card = useCard()
  const { words, size, help, timeline } = card
  const meanwhile = (
    <View key="meanwhile" className="card">
      <Heading level={2}>{card.meanwhileTitle}</Heading>
      {card.first ? (
        <>
          <View className="name">{card.first.name}</View>
          <Lines lines={card.first.lines} />
        </>
      ) : null}
      <FoldList rows={card.others} close={words.close} onFold={card.foldOther} />
    </View>
  )
  const todo =
    card.todo.length > 0 ? (
      <View key="todo" className="card">
        <Heading level={2}>{words.todo}</Heading>
        <FoldList rows={card.todo} close={words.close} onFold={card.foldTodo} onAct={card.mark} />
      </View>
    ) : null
  return (
    <Page name={words.name} size={size} onBack={card.back}>
      <Heading level={1}>{card.title}</Heading>
      <View className="small">{card.about}</View>
      {card.said ? <View className="stripe">{card.said}</View> : null}
      {card.undo.length > 0 ? <ChoiceList kind="chips" choices={card.undo} onChoose={card.takeBack} /> : null}
      {card.notices.map((line) => (
        <View key={line} className="check">
          {line}
        </View>
      ))}
      <ChoiceList kind="rows" note={card.suggestion} choices={card.suggested} onChoose={card.takeSuggestion} />
      {help ? (
        <View className="check">
          <Heading level={2}>{help.title}</Heading>
          <Lines lines={help.lines} />
          <ChoiceList kind="rows" choices={help.calls} onChoose={card.call} />
          <FoldList rows={help.rows} close={words.close} onFold={card.foldHelp} />
        </View>
      ) : null}
      <View className="now">
        <Heading level={2}>{words.now}</Heading>
        <View className="text label">{card.next}</View>
        <View className="text">{card.means}</View>
      </View>
      <View className="card">
        <Timeline done={timeline.done} here={timeline.here} ahead={timeline.ahead} aheadNote={words.aheadNote} failed={timeline.failed} onDone={card.openRecord} onHere={card.update} onAhead={card.reach} />
        <Lines lines={card.expected} />
        {card.source ? <View className="small">{card.source}</View> : null}
      </View>
      {card.todoFirst ? [todo, meanwhile] : [meanwhile, todo]}
      <FoldList rows={card.further} close={words.close} onFold={card.foldFurther} />
      <ChoiceList kind="rows" choices={card.ways} onChoose={card.go} />
      <View className="small">{words.disclaimer}</View>
      <View className="tail">
        <ShareButton label={words.share} onShare={card.share} />
      </View>
      <ChoiceList kind="foot" choices={[words.update]} onChoose={card.update} />
    </Page>
  )
}
