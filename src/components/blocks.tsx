import { View } from '@tarojs/components'
import { CallList, type HandlerView } from './call-list'
import { ChoiceList, type Choice } from './choice-list'
import { Heading } from './heading'
import { Lines } from './lines'
import { Steps } from './steps'

/** One piece of an article, already in words. Empty ones are not handed over. */
export type BlockView =
  | { readonly kind: 'text'; readonly title: string; readonly lines: readonly string[] }
  /** Things that are mixed up, one after the other under their names. */
  | { readonly kind: 'sides'; readonly title: string; readonly sides: readonly { readonly name: string; readonly lines: readonly string[] }[] }
  | { readonly kind: 'now' | 'later'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'calls'; readonly title: string; readonly handlers: readonly HandlerView[] }
  | { readonly kind: 'links'; readonly title: string; readonly links: readonly Choice[]; readonly ids: readonly string[] }

export interface BlocksProps {
  readonly blocks: readonly BlockView[]
  readonly words: { readonly call: string; readonly notFor: string }
  readonly onCall: (phone: string) => void
  readonly onOpen: (id: string) => void
}

const Body = ({ block, words, onCall, onOpen }: Omit<BlocksProps, 'blocks'> & { readonly block: BlockView }) => {
  switch (block.kind) {
    case 'text':
      return <Lines lines={block.lines} />
    case 'sides':
      return (
        <>
          {block.sides.map(({ name, lines }) => (
            <View key={name} className="part">
              <View className="name">{name}</View>
              <Lines lines={lines} />
            </View>
          ))}
        </>
      )
    case 'now':
    case 'later':
      return <Steps steps={block.lines} />
    case 'calls':
      return (
        <>
          {block.handlers.filter(({ phone }) => !phone).map(({ name, does }) => (
            <View key={name} className="text">
              {name}：{does}
            </View>
          ))}
          <CallList handlers={block.handlers} words={words} onCall={onCall} />
        </>
      )
    case 'links':
      return <ChoiceList kind="rows" choices={block.links} onChoose={(at) => onOpen(block.ids[at] ?? '')} />
  }
}

/** An article piece by piece; what to do now stands out. */
export const Blocks = ({ blocks, ...rest }: BlocksProps) => (
  <>
    {blocks.map((block, at) => (
      <View key={at} className={block.kind === 'now' ? 'now' : 'card'}>
        <Heading level={2}>{block.title}</Heading>
        <Body block={block} {...rest} />
      </View>
    ))}
  </>
)
