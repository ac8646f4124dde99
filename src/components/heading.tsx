import { View } from '@tarojs/components'

export interface HeadingProps {
  /** 1 for the screen's title, 2 for a card's. */
  readonly level: 1 | 2
  readonly children: string
}

export const Heading = ({ level, children }: HeadingProps) => (
  <View className={level === 1 ? 'title' : 'head'} ariaRole="heading">
    {children}
  </View>
)
