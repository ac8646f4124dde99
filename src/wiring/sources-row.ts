import { sources } from '@/content/sources'
import type { Claim } from '@/domain/shared/source'
import type { Foldable } from './folding'
import { readDay } from './spoken'

/** Who says so, and as of when, a source a line. */
export const sourcesRow = (claims: readonly Claim[], words: { readonly sources: readonly [string, string]; readonly checkedOn: string }): Foldable => {
  const ids = claims.reduce<readonly string[]>((all, claim) => all.concat(claim.sources.filter((id) => all.indexOf(id) < 0)), [])
  const cited = ids.map((id) => sources[id]).filter((source) => source !== undefined)
  return {
    id: 'sources', title: words.sources[0], hint: words.sources[1],
    parts: [{ name: '', lines: cited.map(({ issuer, title, published, checkedOn }) => `${issuer}《${title.replace(/[《》]/g, '')}》${published ? readDay(published) : ''} · ${words.checkedOn}${readDay(checkedOn)}`) }],
  }
}
