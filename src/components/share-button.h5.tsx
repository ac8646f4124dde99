import type { ShareButtonProps } from './share-button'

export type { ShareButtonProps }

export const ShareButton = ({ label, onShare }: ShareButtonProps) => (
  <button type="button" className="lead" onClick={onShare}>
    {label}
  </button>
)
