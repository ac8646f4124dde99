import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Lines } from '@/components/lines'
import { Notices } from '@/components/notices'
import { Page } from '@/components/page'
import { Steps } from '@/components/steps'
import { useFamilyList } from '@/wiring/family-binding/list'

export default function List() {
  const { words, size, notices, question, refusal, family, back } = useFamilyList()
  return (
    <Page name={words.name} size={size} onBack={back}>
      <Notices notices={notices} />
      {question ? (
        <>
          <ChoiceList kind="rows" title={question.title} note={question.note} choices={question.rows} onChoose={question.pick} />
          <View className="card">
            <Lines lines={question.apart} />
          </View>
        </>
      ) : null}
      {refusal ? (
        <>
          <View className="stop">
            <Heading level={1}>{refusal.title}</Heading>
            <Lines lines={refusal.say} />
          </View>
          <View className="card">
            <Steps steps={refusal.then} />
          </View>
          <ChoiceList kind="rows" choices={refusal.rows} onChoose={refusal.pick} />
        </>
      ) : null}
      {family ? (
        <>
          <Heading level={1}>{words.name}</Heading>
          <ChoiceList kind="chips" note={words.aimChips} choices={family.aim} onChoose={family.changeAim} />
          {family.members.length === 0 ? <View className="small">{words.empty}</View> : <Heading level={2}>{words.people}</Heading>}
          <ChoiceList kind="rows" choices={family.members} onChoose={family.open} />
          <ChoiceList kind="doors" choices={family.add} onChoose={family.addMember} />
          {family.plan.length > 0 ? (
            <View className="card">
              <Heading level={2}>{words.plan}</Heading>
              <Lines lines={family.plan} />
              {family.planNotes.map((note) => (
                <View key={note} className="small">
                  {note}
                </View>
              ))}
            </View>
          ) : null}
          {family.accounts.length > 0 ? <Heading level={2}>{words.accounts}</Heading> : null}
          <ChoiceList kind="rows" choices={family.accounts} onChoose={family.openAccount} />
          <ChoiceList kind="rows" choices={family.addAccount} onChoose={family.anotherAccount} />
          <ChoiceList kind="rows" choices={family.accountBack} onChoose={family.restoreAccount} />
          <ChoiceList kind="rows" choices={family.removed} onChoose={family.restore} />
          <ChoiceList kind="doors" choices={family.ways} onChoose={family.go} />
        </>
      ) : null}
    </Page>
  )
}
