import { useRef } from 'react'
import { useAfterTyping } from './after-typing'
import type { WordsBoxProps } from './words-box'

export type { WordsBoxProps }

// A plain field: the web version of Taro's Input (4.2.0) is always controlled and shows nothing of what is typed without a value.
export const WordsBox = ({ placeholder, go, start = '', keyboard = 'text', most = 200, onWords, onTyping }: WordsBoxProps) => {
  const field = useRef<HTMLInputElement>(null)
  const typing = useAfterTyping(onTyping)
  return (
    <form
      className={keyboard === 'idcard' || most > 200 ? 'words wide' : 'words'}
      onSubmit={(event) => {
        event.preventDefault()
        const words = field.current?.value.trim()
        if (words) onWords(words)
      }}
    >
      <input ref={field} className="words-field" type={keyboard === 'text' ? 'search' : 'text'} inputMode={keyboard === 'digit' ? 'decimal' : undefined} autoComplete={keyboard === 'text' && most === 200 ? undefined : 'off'} defaultValue={start} placeholder={placeholder} aria-label={placeholder} maxLength={most} enterKeyHint="search" onChange={(event) => typing(event.target.value.trim())} />
      <button type="submit" className="words-go">
        {go}
      </button>
    </form>
  )
}
