import type { Needle } from './needles'
import type { Stretch } from './search-entry'
import { searchedText } from './searched-text'
import type { Sounds } from './sounds'

/** In order, those that touch joined. */
const joined = (found: Stretch[]): readonly Stretch[] => {
  const all: Stretch[] = []
  for (const stretch of found.sort((a, b) => a[0] - b[0])) {
    const last = all[all.length - 1]
    if (last && stretch[0] <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], stretch[1])]
    else all.push(stretch)
  }
  return all
}

/** For each of some texts the stretches where something looked for stands. All are looked through at once: native scans of long texts are cheap. */
export const stretchesIn = (needles: readonly Needle[], texts: readonly string[], sounds: () => Sounds): readonly (readonly Stretch[])[] => {
  const target = searchedText(texts.join('\n').toLowerCase(), sounds)
  const all: Stretch[] = []
  for (const { find } of needles) {
    const { at, length } = find(target)
    for (let i = 0; i < at.length; i++) all.push([at[i] ?? 0, (at[i] ?? 0) + (length[i] ?? 0)])
  }
  const stretches = joined(all)
  let next = 0
  let from = 0
  return texts.map((text) => {
    const own: Stretch[] = []
    for (; (stretches[next]?.[0] ?? Infinity) < from + text.length; next++) own.push([(stretches[next]?.[0] ?? 0) - from, (stretches[next]?.[1] ?? 0) - from])
    from += text.length + 1
    return own
  })
}
