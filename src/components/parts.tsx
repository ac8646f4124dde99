import { View } from '@tarojs/components'
import { Heading } from './heading'
import { Lines } from './lines'

export interface Part {
  readonly name: string
  readonly lines: readonly string[]
}

/** A card of things under their names; nothing where there are none. */
export const Parts = ({ title, note = '', parts }: { readonly title: string; readonly note?: string; readonly parts: readonly Part[] }) =>
  parts.length > 0 ? (
    <View className="card">
      <Heading level={2}>{title}</Heading>
      {note ? <View className="small">{note}</View> : null}
      {parts.map(({ name, lines }) => (
        <View key={name} className="part">
          <View className="name">{name}</View>
          <Lines lines={lines} />
        </View>
      ))}
    </View>
  ) : null
