import { channelTexts, reasonTexts } from '@/content/card-replacement/reasons'
import { papers } from '@/content/papers'
import { cardReplacement } from '@/content/screens/card-replacement'
import type { ReplacementCase } from '@/domain/card-replacement/states'
import type { Claim } from '@/domain/shared/source'

const words = cardReplacement.card

interface Told {
  readonly say: readonly Claim[]
  readonly bring: readonly string[]
}

const once = <T>(all: readonly (readonly T[])[]): readonly T[] => all.reduce<readonly T[]>((some, more) => some.concat(more.filter((one) => some.indexOf(one) < 0)), [])

/** What to take along to apply, once more or for the first time: alone, for a child, for an old person. */
export const toApply = ({ reason, channel }: ReplacementCase, tell: (claim: Claim) => string) => {
  const texts = [reasonTexts[reason], channelTexts[channel]]
  const part = (name: string, told: readonly Told[]) => {
    const names = once(told.map(({ bring }) => bring)).map((id) => papers[id]).filter((paper) => paper !== undefined).map(({ name: paper }) => tell(paper))
    return { name, lines: [...(names.length > 0 ? [words.bring + names.join('、')] : []), ...once(told.map(({ say }) => say.map(tell)))] }
  }
  const forOther = (who: 'child' | 'elder'): readonly Told[] => texts.map((text) => ({ say: [text[who].say], bring: text.bring.concat(text[who].bring) }))
  return [part(words.self, texts), part(words.child, forOther('child')), part(words.elder, forOther('elder'))]
}
