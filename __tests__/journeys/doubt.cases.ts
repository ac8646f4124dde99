import { model } from '@/content/diagnosis/model'
import { questionTexts } from '@/content/diagnosis/question-texts'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'
import type { Journey } from './journey'

/** A locked password that still leaves the card unread, on a card that others say is fine: something was misheard. */
const candidates = [
  { message: 'unreadable', 'unreadable-word': 'device', 'other-card': 'works', 'other-window': 'still' },
  { message: 'system', 'other-card': 'works', 'own-code': 'works', 'other-window': 'still' },
  { message: 'pin-locked', 'pin-word': 'pin-locked', 'card-look': 'damaged', 'other-hospital': 'fails' },
  { message: 'unreadable', 'unreadable-word': 'silent', 'other-card': 'fails', 'card-look': 'damaged', 'other-hospital': 'fails' },
]
const compiled = compileModel(model)
const contradicting = candidates.find((answers) => diagnose(compiled, answers).doubtful !== null)
const doubtful = contradicting ? diagnose(compiled, contradicting).doubtful : null

/** One answer against all the others. */
export const journeys: readonly Journey[] =
  contradicting && doubtful
    ? [
        {
          name: 'an answer that contradicts the rest is asked about again, once',
          entry: { via: 'card', path: `pages/knowledge/result?c=r1-${encodeAnswers(layoutOf(model), contradicting)}` },
          steps: [{ see: '有一题和别的回答不太一致' }, { tap: questionTexts[doubtful]?.ask ?? '' }, { at: 'pages/diagnosis/index' }, { see: '改这一题' }, { back: true }, { at: 'pages/knowledge/result' }, { notSee: '有一题和别的回答不太一致' }],
        },
      ]
    : []
