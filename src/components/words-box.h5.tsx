import { useRef } from 'react'
import type { WordsBoxProps } from './words-box'

export type { WordsBoxProps }

// A plain field: the web version of Taro's Input (4.2.0) is always controlled and shows nothing of what is typed without a value.
export const WordsBox = ({ placeholder, go, onWords }: WordsBoxProps) => {
  const field = useRef<HTMLInputElement>(null)
  const send = () => {
    const words = field.current?.value.trim()
    if (words) onWords(words)
  }
  return (
    <form
      className="words"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <input ref={field} className="words-field" type="search" placeholder={placeholder} aria-label={placeholder} maxLength={200} enterKeyHint="search" />
      <button type="submit" className="words-go">
        {go}
      </button>
    </form>
  )
}
