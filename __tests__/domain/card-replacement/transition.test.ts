import { possibleStates, whyNot } from '@/domain/card-replacement/possible-states'
import { whyNotSide } from '@/domain/card-replacement/side-transition'
import { REFUSALS, STAGES, type Channel, type Position, type ReplacementCase, type SideState, type Stage } from '@/domain/card-replacement/states'
import { whyNotStage } from '@/domain/card-replacement/transition'
import { readRow } from '../../support/card-replacement-grid'

// Rows: where the card is. Columns: where it is said to have come, in this order. Marks: support/card-replacement-grid.ts; + is allowed.
const COLUMNS: readonly Stage[] = [
  ...(['draft', 'submitted'] as const),
  ...(['reviewing', 'batched', 'bank_opening', 'cert_issuing', 'producing', 'initializing', 'dispatched', 'pending_pickup'] as const),
  ...(['instant_issue'] as const),
  ...(['picked_up', 'ss_enabled', 'synced', 'usable'] as const),
  ...(['review_rejected', 'bank_failed', 'factory_failed', 'init_failed', 'instant_failed', 'pickup_overdue'] as const),
]

type Grid = readonly (readonly [from: Stage, row: string])[]

/** 网点, 线上, 单位: made in days or weeks. It can never be at instant_issue or instant_failed. */
const IN_TIME: Grid = [
  //                   to ds rbBcpiDP I uesU RBFIJO
  ['draft', /*         */ '=+ aaaaaaaa i aaaa aaaaia'],
  ['submitted', /*     */ '+= ++++++++ i +ppp ++++im'],
  ['reviewing', /*     */ '+g =+++++++ i +ppp ++++im'],
  ['batched', /*       */ 'wg g=++++++ i +ppp g+++im'],
  ['bank_opening', /*  */ 'wg gg=+++++ i +ppp g+++im'],
  ['cert_issuing', /*  */ 'wg ggg=++++ i +ppp gg++im'],
  ['producing', /*     */ 'wg gggg=+++ i +ppp gg++im'],
  ['initializing', /*  */ 'wg ggggg=++ i +ppp ggg+im'],
  ['dispatched', /*    */ 'wg gggggg=+ i +ppp ggggi+'],
  ['pending_pickup', /**/ 'wg ggggggg= i +ppp ggggi+'],
  ['picked_up', /*     */ 'wh gggggggg i =+ee hhhhih'],
  ['ss_enabled', /*    */ 'wh gggggggg i g=++ hhhhih'],
  ['synced', /*        */ 'wh gggggggg i gg=+ hhhhih'],
  ['usable', /*        */ 'wh gggggggg i ggg= hhhhih'],
  ['review_rejected', /**/'f+ ffffffff i ffff =fffif'],
  ['bank_failed', /*   */ 'f+ ffffffff i ffff f=ffif'],
  ['factory_failed', /**/ 'f+ ffffffff i ffff ff=fif'],
  ['init_failed', /*   */ 'f+ ffffffff i ffff fff=if'],
  ['pickup_overdue', /**/ 'f+ ffffffff i ffff ffffi='],
]

/** 即时制卡: made while one waits at the counter. It can be at no making stage and at none of their failures. */
const AT_ONCE: Grid = [
  //                   to ds rbBcpiDP I uesU RBFIJO
  ['draft', /*         */ '=+ oooooooo a aaaa aaooao'],
  ['submitted', /*     */ '+= oooooooo + +ppp ++oo+o'],
  ['instant_issue', /* */ 'wg oooooooo = +ppp ggoo+o'],
  ['picked_up', /*     */ 'wh oooooooo g =+ee hhooho'],
  ['ss_enabled', /*    */ 'wh oooooooo g g=++ hhooho'],
  ['synced', /*        */ 'wh oooooooo g gg=+ hhooho'],
  ['usable', /*        */ 'wh oooooooo g ggg= hhooho'],
  ['review_rejected', /**/'f+ oooooooo f ffff =foofo'],
  ['bank_failed', /*   */ 'f+ oooooooo f ffff f=oofo'],
  ['instant_failed', /**/ 'f+ oooooooo f ffff ffoo=o'],
]

const cells = (grid: Grid) => grid.flatMap(([from, row]) => readRow(row).map((why, n) => [from, COLUMNS[n] ?? 'draft', why] as const))

test('the grids name every stage once, and every cell is filled', () => {
  expect([...COLUMNS].sort()).toEqual([...STAGES].sort())
  for (const [from, row] of [...IN_TIME, ...AT_ONCE]) expect([from, readRow(row).length]).toEqual([from, 21])
})

describe.each<[string, readonly Channel[], Grid]>([
  ['made in days or weeks', ['branch', 'online', 'employer'], IN_TIME],
  ['made at the counter', ['instant'], AT_ONCE],
])('a card %s', (_, channels, grid) => {
  it.each(channels)('comes through %s by the steps of the grid, and by no other', (channel) => {
    expect(cells(grid).map(([from, to]) => [from, to, whyNotStage(from, to, channel)])).toEqual(cells(grid))
  })

  it('can be everywhere the grid has a row for, and nowhere else', () => {
    const reached = new Set<Stage>(['draft'])
    for (let before = 0; before < reached.size; ) {
      before = reached.size
      for (const from of [...reached]) for (const to of STAGES) if (whyNotStage(from, to, channels[0] ?? 'branch') === null) reached.add(to)
    }
    expect([...reached].sort()).toEqual(grid.map(([from]) => from).sort())
  })
})

const WAITING: Position = { stage: 'producing', oldCard: 'normal', bankAccount: 'inactive', ecard: null, payee: 'to_update', hospital: 'to_relink' }
const HELD: Position = { ...WAITING, stage: 'picked_up' }
const FIRST: Partial<Position> = { oldCard: null }

type SideGrid = readonly (readonly [at: Partial<Position>, waiting: string, held: string])[]

const SIDE_GRIDS: readonly (readonly [name: string, columns: readonly SideState[], SideGrid])[] = [
  ['the old card', ['normal', 'temp_loss', 'formal_loss', 'cancelled'], [
    [{ oldCard: 'normal' }, '=+++', '=+++'],
    [{ oldCard: 'temp_loss' }, '+=+x', '+=+x'],
    [{ oldCard: 'formal_loss' }, 'll=+', 'll=+'],
    [{ oldCard: 'cancelled' }, 'ddd=', 'ddd='],
    [FIRST, 'nnnn', 'nnnn'],
  ]],
  ['the bank account of the new card', ['inactive', 'activated'], [
    [{ bankAccount: 'inactive' }, '=p', '=+'],
    [{ bankAccount: 'activated' }, 'g=', 'g='],
    [{ ...FIRST, bankAccount: 'inactive' }, '=p', '=+'],
  ]],
  ['the 电子社保卡', ['suspended', 'restored'], [
    [{ ecard: null }, '+p', '++'],
    [{ ecard: 'suspended' }, '=p', '=+'],
    [{ ecard: 'restored' }, 'g=', 'g='],
    [{ ...FIRST, ecard: null }, 'np', 'n+'],
    [{ ...FIRST, ecard: 'restored' }, 'n=', 'n='],
  ]],
  ['the account that pensions are paid to', ['to_update', 'updated'], [
    [{ payee: 'to_update' }, '=p', '=+'],
    [{ payee: 'updated' }, 'g=', 'g='],
  ]],
  ['the hospital’s record', ['to_relink', 'relinked'], [
    [{ hospital: 'to_relink' }, '=p', '=+'],
    [{ hospital: 'relinked' }, 'g=', 'g='],
  ]],
]

describe.each(SIDE_GRIDS)('%s', (_, columns, grid) => {
  it.each(grid)('at %j moves as the grid says, before and after the new card is in the hand', (at, waiting, held) => {
    expect(columns.map((state) => whyNotSide({ ...WAITING, ...at }, state))).toEqual(readRow(waiting))
    expect(columns.map((state) => whyNotSide({ ...HELD, ...at }, state))).toEqual(readRow(held))
  })
})

it.each<[Stage, string]>([
  ['draft', 'p'],
  ['submitted', 'p'],
  ['pending_pickup', 'p'],
  ['instant_issue', 'p'],
  ['pickup_overdue', 'p'],
  ['instant_failed', 'p'],
  ['picked_up', '+'],
  ['ss_enabled', '+'],
  ['synced', '+'],
  ['usable', '+'],
])('at %s what hangs on the new card is marked %s', (stage, mark) => {
  for (const state of ['activated', 'restored', 'updated', 'relinked'] as const) expect([whyNotSide({ ...WAITING, stage }, state)]).toEqual(readRow(mark))
})

const BRANCH: ReplacementCase = { reason: 'damaged', channel: 'branch', place: null }

describe('what can come next', () => {
  it('lies ahead, fails, or happens to the old card while the new one is made', () => {
    expect(possibleStates(WAITING, BRANCH)).toEqual([
      'initializing', 'dispatched', 'pending_pickup', 'picked_up', 'factory_failed', 'init_failed',
      'temp_loss', 'formal_loss', 'cancelled', 'suspended',
    ])
  })

  it('is enabling and what hangs on the new card once it is in the hand', () => {
    expect(possibleStates({ ...HELD, oldCard: 'formal_loss', ecard: 'suspended' }, BRANCH)).toEqual(['ss_enabled', 'cancelled', 'activated', 'restored', 'updated', 'relinked'])
  })

  it('is the application alone for somebody who has only just begun a first card', () => {
    expect(possibleStates({ ...WAITING, ...FIRST, stage: 'draft' }, { ...BRANCH, reason: 'first' })).toEqual(['submitted'])
  })

  it('is nothing at all once everything is done', () => {
    const all: Position = { stage: 'usable', oldCard: 'cancelled', bankAccount: 'activated', ecard: 'restored', payee: 'updated', hospital: 'relinked' }
    expect(possibleStates(all, BRANCH)).toEqual([])
  })

  it('depends on the channel', () => {
    const applied: Position = { ...WAITING, stage: 'submitted' }
    expect(whyNot(applied, 'instant_issue', BRANCH)).toBe('instant-only')
    expect(whyNot(applied, 'instant_issue', { ...BRANCH, channel: 'instant' })).toBeNull()
  })
})

test('every refusal of a step is met in these grids; the others are about days, words and the record', () => {
  const rows = [...IN_TIME, ...AT_ONCE].map(([, row]) => row).concat(SIDE_GRIDS.flatMap(([, , grid]) => grid.flatMap(([, waiting, held]) => [waiting, held])))
  const met = new Set(rows.flatMap(readRow))
  expect(REFUSALS.filter((why) => !met.has(why))).toEqual(['no-such-state', 'no-such-day', 'in-the-future', 'before-previous', 'no-such-entry', 'too-many'])
})
