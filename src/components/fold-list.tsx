import { View } from '@tarojs/components'
import { ChoiceList } from './choice-list'
import { Lines } from './lines'

/** A row that opens what stands behind it. */
export interface FoldRow {
  readonly title: string
  readonly hint?: string | undefined
  readonly open: boolean
  readonly parts: readonly { readonly name: string; readonly lines: readonly string[] }[]
  /** What can be done once it is open; nothing where it is only to be read. */
  readonly act?: string | undefined
}

export interface FoldListProps {
  readonly rows: readonly FoldRow[]
  /** Beneath the title of an open row: that a tap closes it. */
  readonly close: string
  readonly onFold: (index: number) => void
  readonly onAct?: (index: number) => void
}

/** Rows one below the other; the one that was tapped shows what it holds, right beneath it. */
export const FoldList = ({ rows, close, onFold, onAct }: FoldListProps) => (
  <>
    {rows.map(({ title, hint, open, parts, act }, at) => (
      <View key={title}>
        <ChoiceList kind={open ? 'unfolded' : 'folded'} choices={[[title, open ? close : hint]]} onChoose={() => onFold(at)} />
        {open ? (
          <View className="within">
            {parts.map(({ name, lines }) => (
              <View key={name}>
                {name ? <View className="name">{name}</View> : null}
                <Lines lines={lines} />
              </View>
            ))}
            {act && onAct ? <ChoiceList kind="rows" choices={[[act]]} onChoose={() => onAct(at)} /> : null}
          </View>
        ) : null}
      </View>
    ))}
  </>
)
