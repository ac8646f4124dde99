import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export interface PageProps {
  /** standard, large or largest: sets every size on the screen through CSS variables. */
  readonly size: string
  readonly children: ReactNode
  /** For the web's own title bar; the mini-programs have theirs. */
  readonly name: string
  readonly onBack?: () => void
}

export const Page = ({ size, children }: PageProps) => <View className={`app ${size}`}>{children}</View>
