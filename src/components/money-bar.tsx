import { View } from '@tarojs/components'
import { Lines } from './lines'

export interface MoneyBarProps {
  /** Each with how many tenths of the whole it is drawn as, and which of four tones. */
  readonly parts: readonly { readonly tone: 1 | 2 | 3 | 4; readonly tenths: number }[]
  /** What the bar shows, in words: it is for the eye alone. */
  readonly legend: readonly string[]
}

/** One tone for each cell of the bar. */
const cellsOf = (parts: MoneyBarProps['parts']): readonly number[] => {
  const cells: number[] = []
  for (const { tone, tenths } of parts) for (let cell = 0; cell < tenths; cell++) cells.push(tone)
  return cells
}

/** Money as one bar of parts, and the same as text beneath it. */
export const MoneyBar = ({ parts, legend }: MoneyBarProps) => (
  <>
    <View className="money" aria-hidden>
      {cellsOf(parts).map((tone, at) => (
        <View key={at} className={`money-part tone-${tone}`} />
      ))}
    </View>
    <Lines lines={legend} />
  </>
)
