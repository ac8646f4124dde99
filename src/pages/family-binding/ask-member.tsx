import { ChoiceList } from '@/components/choice-list'
import { Questions } from '@/components/questions'
import { Page } from '@/components/page'
import { useAskMember } from '@/wiring/family-binding/ask-member'

export default function AskMember() {
  const { name, size, done, back, question, ...asked } = useAskMember()
  return (
    <Page name={name} size={size} onBack={back}>
      <Questions {...asked} question={question} field={question?.field ?? null} />
      {done.length > 0 ? <ChoiceList kind="foot" choices={done} onChoose={back} /> : null}
    </Page>
  )
}
