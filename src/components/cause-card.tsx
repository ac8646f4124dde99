import { View } from '@tarojs/components'
import { CallList, type HandlerView } from './call-list'
import { Heading } from './heading'

export interface CauseView {
  readonly grade: string
  readonly name: string
  readonly meaning: string
  readonly speaksFor: readonly string[]
  readonly speaksAgainst: readonly string[]
  readonly atWindow: readonly string[]
  readonly later: readonly string[]
  readonly bring: readonly string[]
  readonly takes: string
  readonly handlers: readonly HandlerView[]
  readonly sources: readonly { readonly id: string; readonly issuer: string; readonly title: string; readonly published: string | null; readonly checkedOn: string }[]
}

export interface CauseWords {
  readonly why: string
  readonly speaksFor: string
  readonly speaksAgainst: string
  readonly atWindow: string
  readonly later: string
  readonly bring: string
  readonly takes: string
  readonly call: string
  readonly notFor: string
  readonly sources: string
  readonly checkedOn: string
}

export interface CauseCardProps {
  readonly cause: CauseView
  readonly words: CauseWords
  readonly onCall: (phone: string) => void
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <View className="part">
      <Heading level={2}>{title}</Heading>
      {lines.map((line) => (
        <View key={line} className="text">
          {line}
        </View>
      ))}
    </View>
  )

/** One cause: what it is, why we think so, what to do afterwards, whom to call, what it rests on. */
export const CauseCard = ({ cause, words, onCall }: CauseCardProps) => {
  const reasons = [...cause.speaksFor.map((reason) => words.speaksFor + reason), ...cause.speaksAgainst.map((reason) => words.speaksAgainst + reason)]
  const later = [...cause.later, words.takes + cause.takes, ...(cause.bring.length > 0 ? [words.bring + cause.bring.join('、')] : [])]
  return (
    <View className="card">
      <View className="grade">{cause.grade}</View>
      <Heading level={2}>{cause.name}</Heading>
      <View className="text">{cause.meaning}</View>
      <Lines title={words.why} lines={reasons} />
      <Lines title={words.atWindow} lines={cause.atWindow} />
      <Lines title={words.later} lines={later} />
      <CallList handlers={cause.handlers} words={words} onCall={onCall} />
      <View className="small">
        {words.sources}：{cause.sources.map(({ issuer, title, published }) => `${issuer}《${title}》${published ?? ''}`).join('；')}
        {cause.sources[0] ? ` · ${words.checkedOn} ${cause.sources[0].checkedOn}` : ''}
      </View>
    </View>
  )
}
