import { useEffect, useState } from 'react'
import { knowledge as words } from '@/content/screens/knowledge'
import { sources } from '@/content/sources'
import { entryQuery } from '@/domain/entry/entry-query'
import { parseEntry } from '@/domain/entry/parse-entry'
import type { Block } from '@/domain/knowledge/article'
import type { Entry } from '@/domain/knowledge/entry'
import { sourcesOf } from '@/domain/knowledge/fault-article'
import { shareCard } from '@/domain/share/share-card'
import { daysBetween } from '@/domain/shared/iso-date'
import type { PlaceCode } from '@/domain/shared/source'
import { usePageLaunch } from '@/platform/launch'
import { goBack, goHome, goTo, replaceAtOnce } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { platformName, useShareCard, type OutgoingCard } from '@/platform/share'
import { blockView } from './block-view'
import { useFollowing } from './arrival'
import { kindOf, knowledge, noteRead, toggleFavourite, useIsFavourite } from './knowledge'
import { openEntry, takeOpened } from './opened-entry'
import { searchNear } from './search-words'
import { aloneNote } from './single-page'
import { readDay } from './spoken'
import { holdsIn, tellIn, useOwnPlace } from './tell'
import { tellShare } from './tell-share'
import { useTextSize } from './text-size'
import { today } from './walks'

/** Half a year without a look, and the page says so (engine.md, Risks). */
const STALE_AFTER = 180

const cited = (blocks: readonly Block[]) => sourcesOf(blocks).map((id) => sources[id]).filter((source) => source !== undefined)

const sourcesLine = (blocks: readonly Block[]): string => {
  const all = cited(blocks)
  if (!all[0]) return ''
  return words.sources + all.map(({ issuer, title, published }) => `${issuer}《${title}》${published ? readDay(published) : ''}`).join('；') + ` · ${words.checkedOn} ${readDay(all[0].checkedOn)}`
}

const staleLine = (blocks: readonly Block[]): string => {
  const oldest = cited(blocks).map(({ checkedOn }) => checkedOn).sort()[0]
  return oldest && daysBetween(oldest, today()) > STALE_AFTER ? words.stale.replace('{}', readDay(oldest)) : ''
}

/** What holds elsewhere only is left out of a list of claims, and with it a piece that has nothing else. */
const here = (place: PlaceCode | null) => (block: Block): Block => {
  const holds = holdsIn(place)
  if ('claims' in block) return { ...block, claims: block.claims.filter(holds) }
  if ('steps' in block) return { ...block, steps: block.steps.filter(holds) }
  return block
}

/** Who has this trouble needs what to do before what it is; who reads up on something does not. */
const deedsFirst = ({ kind, blocks }: Entry): readonly Block[] =>
  kind === 'fault' || kind === 'procedure' ? [...blocks.filter((block) => block.kind === 'now'), ...blocks.filter((block) => block.kind !== 'now')] : blocks

const cardOf = ({ id, title }: Entry): OutgoingCard => {
  const { path, query } = shareCard(platformName, 'article', 'pages/knowledge/article', entryQuery({ kind: 'article', id, from: 'chat' }))
  return { title, path, query }
}

const nowhere: Entry = { id: '', kind: 'theme', title: words.name, lead: '', blocks: [], faults: [] }

/** One entry of the knowledge, told for today and for the person's place. */
export const useArticle = () => {
  const launch = usePageLaunch('article')
  const [id] = useState(() => {
    const inside = takeOpened()
    if (inside !== null) return inside
    const entry = parseEntry(launch)
    return entry.kind === 'article' ? entry.id : ''
  })
  const known = knowledge.entry(id)
  const entry = known ?? nowhere
  const place = useOwnPlace()
  const favourite = useIsFavourite(entry.id)
  const [shared, setShared] = useState('')
  const blocks = deedsFirst(entry).map(here(place))
  useFollowing()
  useShareCard(() => cardOf(entry))
  useEffect(() => {
    if (known) noteRead(id)
    else {
      // An id that is gone: search goes on with what can be understood of it.
      searchNear(id)
      replaceAtOnce('search')
    }
  }, [])
  const alone = aloneNote()
  const ways = [favourite ? words.unkeep : words.keep, words.library, words.home] as const
  const go = [() => toggleFavourite(entry.id), () => goTo('library'), goHome]
  return {
    words,
    size: useTextSize(),
    label: kindOf(entry),
    title: entry.title,
    lead: entry.lead,
    stale: staleLine(entry.blocks),
    blocks: blocks.map(blockView(tellIn(place), place)).filter((view) => view !== null).filter(({ kind }) => !alone || kind !== 'links').map((view) => (entry.kind === 'hotline' && view.kind === 'calls' ? { ...view, title: words.blocks.hotline } : view)),
    sources: sourcesLine(blocks),
    notice: shared,
    alone,
    ways,
    go: (at: number) => go[at]?.(),
    open: openEntry,
    call: dial,
    share: () => {
      void tellShare(cardOf(entry), words).then(setShared)
    },
    back: goBack,
  }
}
