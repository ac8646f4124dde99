import type { ShareButtonProps } from './share-button'

export type { ShareButtonProps }

export const ShareButton = ({ label, secondary, onShare }: ShareButtonProps) => (
  <button type="button" className={secondary ? 'choice ask' : 'lead'} onClick={onShare}>
    {label}
  </button>
)
