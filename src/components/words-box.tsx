import { Button, Input, View } from '@tarojs/components'
import { useRef } from 'react'
import { useAfterTyping } from './after-typing'

export interface WordsBoxProps {
  readonly placeholder: string
  readonly go: string
  /** What stands in the field at first. To put other words in, give the box another key. */
  readonly start?: string
  /** digit: for amounts. idcard: for ID numbers and dates, a line of its own, and nothing of it is remembered by the browser or suggested. */
  readonly keyboard?: 'text' | 'idcard' | 'digit'
  /** How many characters it takes. More than the usual 200 are no words: a line of its own, and nothing of it is remembered. */
  readonly most?: number
  /** Never called without words; blanks around them are left off. */
  readonly onWords: (words: string) => void
  /** Called when typing pauses, also when nothing is left. */
  readonly onTyping?: (words: string) => void
}

// Taro (4.2.0) writes what is typed back into the field with every key stroke. A slow phone is a few letters behind by then,
// and its keyboard loses what it was composing; so nothing is written back.
const keepOut = { configurable: true, get: () => '', set: () => undefined }
const quiet = (field: object | null): void => {
  if (field) Object.defineProperty(field, 'value', keepOut)
}

/** One line of words. What is typed stays in the field: no key stroke redraws it. */
export const WordsBox = ({ placeholder, go, start = '', keyboard = 'text', most = 200, onWords, onTyping }: WordsBoxProps) => {
  const typed = useRef(start)
  const typing = useAfterTyping(onTyping)
  const send = () => {
    if (typed.current) onWords(typed.current)
  }
  return (
    <View className={keyboard === 'idcard' || most > 200 ? 'words wide' : 'words'}>
      <Input
        ref={quiet}
        value={start}
        className="words-field"
        placeholder={placeholder}
        aria-label={placeholder}
        maxlength={most}
        type={keyboard}
        confirmType="search"
        onInput={(event) => {
          typed.current = event.detail.value.trim()
          typing(typed.current)
        }}
        onConfirm={send}
      />
      <Button className="words-go" onClick={send}>
        {go}
      </Button>
    </View>
  )
}
