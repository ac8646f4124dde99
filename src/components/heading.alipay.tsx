import { View } from '@tarojs/components'
import type { HeadingProps } from './heading'

export type { HeadingProps }

export const Heading = ({ level, children }: HeadingProps) => (
  <View className={level === 1 ? 'title' : 'head'} role="heading">
    {children}
  </View>
)
