import { Button } from '@tarojs/components'

export interface ShareButtonProps {
  readonly label: string
  /** Beside another action that leads. */
  readonly secondary?: boolean
  /** Only where the platform has no share panel of its own. */
  readonly onShare: () => void
}

/** Opens the platform's panel of chats; the page's share handler says what goes out. */
export const ShareButton = ({ label, secondary }: ShareButtonProps) => (
  <Button className={secondary ? 'choice ask' : 'lead'} openType="share">
    {label}
  </Button>
)
