import { searchFor } from '@/domain/search/search-for'
import { findFor, searchIndex } from '@/wiring/search'
import { qualityOf, type Hit, type LabelledQuery, type Quality } from '../../../__tests__/support/search-quality'
import type { Figure } from '../figure'
import { printTable } from '../table'
import { makePlainSearch } from './plain-search'

type Find = (text: string) => readonly Hit[]

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const columns = ({ top1, top3, zero, mrr }: Quality): readonly string[] => [percent(top1), percent(top3), percent(zero), mrr.toFixed(3)]

const atLeast = (name: string, value: number, least: number): Figure => ({ name, shown: percent(value), target: `>= ${percent(least)}`, verdict: value >= least ? 'ok' : 'over' })
const atMost = (name: string, value: number, most: number): Figure => ({ name, shown: percent(value), target: `<= ${percent(most)}`, verdict: value <= most ? 'ok' : 'over' })

/** Shares of labelled queries that find what they should; of the test queries only the totals, so that nobody tunes on them. */
export function measureQuality(sets: Readonly<Record<'train' | 'test', readonly LabelledQuery[]>>): readonly Figure[] {
  const index = searchIndex()
  const plain = makePlainSearch(index.entries)
  const engines: readonly (readonly [string, Find])[] = [
    ['ours', (text) => { const { nothing, results } = findFor(text); return nothing ? [] : results }],
    ['ours, without the diagnosis', (text) => searchFor(index, text).map(({ entry }) => entry)],
    ['plain substring', plain],
  ]
  const rows = Object.entries(sets).flatMap(([set, queries]) => engines.map(([name, find]) => [`${set}, ${queries.length} queries: ${name}`, ...columns(qualityOf(queries, find))]))
  printTable([`${index.entries.length} entries`, 'first', 'in three', 'nothing', 'MRR@10'], rows)
  const ours = qualityOf(sets.test, engines[0]![1])
  const yardstick = qualityOf(sets.test, plain)
  return [
    atLeast('test: right thing first', ours.top1, 0.75),
    atLeast('test: right thing among three', ours.top3, 0.9),
    atMost('test: nothing found', ours.zero, 0.03),
    { name: 'test: MRR@10 / plain substring', shown: `${(ours.mrr / yardstick.mrr).toFixed(1)} (${yardstick.mrr.toFixed(3)})`, target: '', verdict: '' },
  ]
}
