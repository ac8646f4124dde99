import { codeChannels } from '@/content/online-payment/code-channels'
import { oldGuideMyths } from '@/content/online-payment/old-guide-myths'
import { onlinePayment } from '@/content/screens/online-payment'
import { sources } from '@/content/sources'
import type { Claim } from '@/domain/shared/source'
import type { Foldable } from '../folding'
import { readDay } from '../spoken'

const words = onlinePayment.ready

type Tell = (claim: Claim) => string

/** Where the code is activated, an app a row: what to search for at once, the path behind it; last what old guides get wrong. */
export const codeRows = (tell: Tell): readonly Foldable[] => [
  ...codeChannels.map(({ id, name, find, way }) => ({ id, title: name, hint: find ? words.search.replace('{}', find) : words.counter, parts: [{ name: '', lines: way.map(tell) }] })),
  {
    id: 'old-guides',
    title: words.oldGuides[0],
    hint: words.oldGuides[1],
    parts: oldGuideMyths.map(({ said, truth, instead }) => ({ name: words.notSo.replace('{}', said), lines: [...truth, instead].map(tell) })),
  },
]

/** Who says so, and as of when, a source a line. */
export const sourceRows = (claims: readonly Claim[]): readonly Foldable[] => {
  const { sources: name, checkedOn } = onlinePayment.stuck
  const ids = claims.reduce<readonly string[]>((all, claim) => all.concat(claim.sources.filter((id) => all.indexOf(id) < 0)), [])
  const cited = ids.map((id) => sources[id]).filter((source) => source !== undefined)
  const line = ({ issuer, title, published, checkedOn: checked }: (typeof cited)[number]): string =>
    `${issuer}《${title.replace(/[《》]/g, '')}》${published ? readDay(published) : ''} · ${checkedOn}${readDay(checked)}`
  return cited.length > 0 ? [{ id: 'sources', title: name[0], hint: name[1], parts: [{ name: '', lines: cited.map(line) }] }] : []
}
