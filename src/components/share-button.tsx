import { Button } from '@tarojs/components'

export interface ShareButtonProps {
  readonly label: string
  /** Only where the platform has no share panel of its own. */
  readonly onShare: () => void
}

/** Opens the platform's panel of chats; the page's share handler says what goes out. */
export const ShareButton = ({ label }: ShareButtonProps) => (
  <Button className="lead" openType="share">
    {label}
  </Button>
)
