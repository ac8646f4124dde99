import { useState } from 'react'
import { lexicon } from '@/content/diagnosis/lexicon'
import { words } from '@/content/screens/words'
import { readWords } from '@/domain/diagnosis/read-words'
import { usePageLaunch } from '@/platform/launch'
import { goBack, replaceWith } from '@/platform/navigation'
import { openQuestion } from './arrival'
import { useTextSize } from './text-size'
import { answerAll, type Whose } from './walks'

/** Words typed or pasted, taken as answers; in a package of its own, so that the dictionary is not in the way of the first question. */
export const useWords = () => {
  const query = usePageLaunch().query as { readonly g?: string; readonly b?: string } | undefined
  const whose: Whose = query?.g === '1' ? 'guest' : 'own'
  const [notice, setNotice] = useState('')
  // Opened from the questions, they are the page beneath.
  const onward = () => (query?.b ? goBack() : replaceWith('diagnosis', whose === 'guest' ? 'g=1' : ''))
  return {
    words,
    size: useTextSize(),
    notice,
    say: (text: string) => {
      const { answers, heard, ask, notes } = readWords(lexicon, text)
      if (Object.keys(answers).length === 0) {
        setNotice(heard.length > 0 && notes.length > 0 ? notes.join('') : words.notHeard)
        return
      }
      answerAll(whose, answers)
      openQuestion(ask)
      onward()
    },
    choose: onward,
    back: goBack,
  }
}
