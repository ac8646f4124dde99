import { createElement, useRef } from 'react'

/**
 * What people say first, and smaller beneath it the technical words. Where a search hit something, the label or the hint ends with
 * the hit and what comes after it: [before, hint, hit, after], [label, before, , , hit, after].
 */
export type Choice = readonly [label: string, hint?: string | undefined, hit?: string, after?: string, hintHit?: string, hintAfter?: string]

export interface ChoiceListProps {
  /** rows: answers; chips: answers given; foot: actions in thumb reach, the first one leads; doors: ways on; folded, unfolded: what stands behind a row is shown beneath it; done, here, ahead: a timeline. */
  readonly kind: 'rows' | 'chips' | 'foot' | 'doors' | 'folded' | 'unfolded' | 'done' | 'here' | 'here last' | 'here failed' | 'ahead'
  readonly choices: readonly Choice[]
  readonly onChoose: (index: number) => void
  readonly title?: string
  readonly note?: string
  /** Index of the row that is already chosen. */
  readonly chosen?: number
}

type Tap = { readonly mpEvent: { readonly currentTarget: { readonly dataset: { readonly i: string | number } } } }

// A list made anew that reads the same is not sent to the view again.
const useUnlessSame = (rows: readonly Choice[]): readonly Choice[] => {
  const sent = useRef(rows)
  if (JSON.stringify(sent.current) !== JSON.stringify(rows)) sent.current = rows
  return sent.current
}

/** Rows to tap. Drawn by the <choice-list> template of config/mini, so that a list costs its texts and nothing else. */
export const ChoiceList = ({ kind, choices, onChoose, title, note, chosen }: ChoiceListProps) =>
  createElement('choice-list', {
    className: `choices ${kind}`,
    t: title ?? '',
    n: note ?? '',
    o: useUnlessSame(chosen === undefined ? choices : choices.map((choice, at) => (at === chosen ? ([`✓ ${choice[0]}`, choice[1]] as const) : choice))),
    onClick: (tap: Tap) => onChoose(Number(tap.mpEvent.currentTarget.dataset.i)),
  })
