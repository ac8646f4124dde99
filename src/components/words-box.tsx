import { Button, Input, View } from '@tarojs/components'
import { useRef } from 'react'

export interface WordsBoxProps {
  readonly placeholder: string
  readonly go: string
  readonly onWords: (words: string) => void
}

/** One line of words. What is typed stays in the field until it is sent: no key stroke redraws the page. */
export const WordsBox = ({ placeholder, go, onWords }: WordsBoxProps) => {
  const typed = useRef('')
  const send = () => {
    const words = typed.current.trim()
    if (words) onWords(words)
  }
  return (
    <View className="words">
      <Input
        className="words-field"
        placeholder={placeholder}
        aria-label={placeholder}
        maxlength={200}
        confirmType="search"
        onInput={(event) => {
          typed.current = event.detail.value
        }}
        onConfirm={send}
      />
      <Button className="words-go" onClick={send}>
        {go}
      </Button>
    </View>
  )
}
