import { ChoiceList } from './choice-list'

export interface HandlerView {
  readonly name: string
  /** Digits to dial; null for a place to go to, which is no row here. */
  readonly phone: string | null
  readonly does: string
  readonly doesNot: string
}

export interface CallListProps {
  readonly handlers: readonly HandlerView[]
  readonly words: { readonly call: string; readonly notFor: string }
  readonly onCall: (phone: string) => void
}

/** Numbers to call, each with what it does and what it does not handle. */
export const CallList = ({ handlers, words, onCall }: CallListProps) => {
  const lines = handlers.filter(({ phone }) => phone)
  return (
    <ChoiceList
      kind="rows"
      choices={lines.map(({ name, phone, does, doesNot }) => [`${words.call} ${phone ?? ''} ${name}`, does + (doesNot ? words.notFor + doesNot : '')] as const)}
      onChoose={(at) => onCall(lines[at]?.phone ?? '')}
    />
  )
}
