import { useState } from 'react'
import { lexicon } from '@/content/diagnosis/lexicon'
import { words } from '@/content/screens/words'
import { readWords } from '@/domain/diagnosis/read-words'
import { goBack, replaceWith } from '@/platform/navigation'
import { openQuestion } from './arrival'
import { useTextSize } from './text-size'
import { answerAll, setOut, useErrand } from './walks'

/** Words typed or pasted, taken as answers; in a package of its own, so that the dictionary is not in the way of the first question. */
export const useWords = () => {
  const { whose, question } = useErrand()
  const [notice, setNotice] = useState('')
  // Opened from a question, the questions are the page beneath.
  const onward = () => {
    setOut(whose)
    if (question) goBack()
    else replaceWith('diagnosis')
  }
  return {
    words,
    size: useTextSize(),
    notice,
    say: (text: string) => {
      const { answers, heard, ask, notes } = readWords(lexicon, text)
      if (Object.keys(answers).length === 0 && !ask) {
        setNotice(heard.length > 0 && notes.length > 0 ? notes.join('') : words.notHeard)
        return
      }
      if (Object.keys(answers).length > 0) answerAll(whose, answers)
      openQuestion(ask)
      onward()
    },
    choose: onward,
    back: goBack,
  }
}
