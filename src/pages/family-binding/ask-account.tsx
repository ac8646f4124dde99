import { ChoiceList } from '@/components/choice-list'
import { Page } from '@/components/page'
import { Questions } from '@/components/questions'
import { useAskAccount } from '@/wiring/family-binding/ask-account'

export default function AskAccount() {
  const { name, size, naming, remove, takeOut, done, back, ...asked } = useAskAccount()
  return (
    <Page name={name} size={size} onBack={back}>
      <Questions {...asked} field={naming} />
      <ChoiceList kind="rows" choices={remove} onChoose={takeOut} />
      {done.length > 0 ? <ChoiceList kind="foot" choices={done} onChoose={back} /> : null}
    </Page>
  )
}
