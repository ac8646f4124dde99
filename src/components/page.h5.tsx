import { useEffect } from 'react'
import type { PageProps } from './page'

export type { PageProps }

/** A page with a title bar and a way back of its own: a browser may have neither. */
export const Page = ({ size, children, name, onBack }: PageProps) => {
  useEffect(() => {
    document.title = name
  }, [name])
  return (
    <main className={`app ${size}`}>
      {onBack ? (
        <nav className="bar" aria-label="返回">
          <button type="button" className="back" onClick={onBack}>
            ‹ 返回
          </button>
        </nav>
      ) : null}
      {children}
    </main>
  )
}
