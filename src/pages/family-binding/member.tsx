import { View } from '@tarojs/components'
import { CheckCard } from '@/components/check-card'
import { ChoiceList } from '@/components/choice-list'
import { FoldList } from '@/components/fold-list'
import { Heading } from '@/components/heading'
import { Notices } from '@/components/notices'
import { Page } from '@/components/page'
import { ShareButton } from '@/components/share-button'
import { Steps } from '@/components/steps'
import { useMember } from '@/wiring/family-binding/member'

export default function Member() {
  const member = useMember()
  const { words } = member
  return (
    <Page name={words.name} size={member.size} onBack={member.back}>
      <Heading level={1}>{member.title}</Heading>
      <View className="small">{member.about}</View>
      <Notices notices={member.notices} />
      <ChoiceList kind="rows" note={member.suggestionsNote} choices={member.suggestions} onChoose={member.takeSuggestion} />
      {member.bound ? (
        <>
          <View className="stripe">{member.bound}</View>
          <ChoiceList kind="chips" choices={[words.unbind]} onChoose={member.unbind} />
        </>
      ) : null}
      {member.binding ? <CheckCard {...member.binding} lines={member.presence} close={words.close} /> : null}
      {member.sharing ? <CheckCard {...member.sharing} lines={[]} close={words.close} /> : null}
      {member.bring.length > 0 && !member.bound ? (
        <View className="card">
          <ChoiceList kind="rows" note={words.bring} choices={member.bring} onChoose={member.tick} />
        </View>
      ) : null}
      {member.changes ? (
        <View className="card">
          <Heading level={2}>{words.changes}</Heading>
          <View className="text">{member.changes}</View>
        </View>
      ) : null}
      {member.steps.length > 0 ? (
        <View className="card">
          <Heading level={2}>{words.steps}</Heading>
          <Steps steps={member.steps} />
        </View>
      ) : null}
      {member.where.length > 0 ? <Heading level={2}>{words.where}</Heading> : null}
      <FoldList rows={member.where} close={words.close} onFold={member.foldWhere} />
      <FoldList rows={member.further} close={words.close} onFold={member.foldFurther} />
      {member.sharingWhere.length > 0 ? <Heading level={2}>{words.sharingWhere}</Heading> : null}
      <FoldList rows={member.sharingWhere} close={words.close} onFold={member.foldSharing} />
      {member.canBind ? <ChoiceList kind={member.isAfter ? 'unfolded' : 'folded'} choices={[words.afterwards]} onChoose={member.unfoldAfter} /> : null}
      {member.isAfter ? <FoldList rows={member.afterwards} close={words.close} onFold={member.foldAfterwards} onAct={member.read} /> : null}
      <FoldList rows={member.sources} close={words.close} onFold={member.foldSources} />
      <ChoiceList kind="rows" choices={member.ways} onChoose={member.go} />
      <View className="small">{words.disclaimer}</View>
      {member.canShare ? (
        <View className="tail">
          <ShareButton label={words.share} onShare={member.share} />
        </View>
      ) : null}
      <ChoiceList kind="rows" title={member.choosingMain.length > 0 ? words.boundWhere : ''} choices={member.choosingMain} onChoose={member.chooseMain} />
      {member.foot.length > 0 ? <ChoiceList kind="foot" choices={member.foot} onChoose={member.putBound} /> : null}
    </Page>
  )
}
