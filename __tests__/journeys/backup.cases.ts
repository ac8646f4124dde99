import { backupWords as words } from '@/content/screens/backup'
import { settings } from '@/content/screens/settings'
import type { IsoDate } from '@/domain/shared/iso-date'
import { writeBackup } from '@/stores/backup/backup'
import { kinds } from '@/stores/backup/kinds'
import type { CardReplacement } from '@/stores/card-replacement'
import type { Journey, Step } from './journey'
import { storedCards, storedClaims, storedFamily } from './stored'

const on = '2026-11-02' as IsoDate
const card = (nickname: string) => ({ nickname, reason: 'lost', channel: 'branch', place: '110000', log: [{ kind: 'event', state: 'submitted', on }] }) as const
const tap = (text: string): Step => ({ tap: text })
const see = (text: string): Step => ({ see: text })
const toSettings = tap('字大一点 · 城市 · 设置')
const toBackup = tap(settings.backup[0])
const back: Step = { back: true }

/** What another phone kept: one card of 外婆's, under the number that 妈妈's has here, and a city. */
const another = `${words.head}\n${writeBackup(
  {
    user: { ...kinds.user.empty, settings: { textSize: null, place: '440300' } },
    replacement: { cards: [{ ...card('外婆'), id: 'c1', archivedOn: null }], removed: [], unread: [], lastId: 1 } satisfies CardReplacement,
  },
  '2026-11-20' as IsoDate,
)}`
const damaged = another.slice(0, -9) + (another.slice(-9, -8) === 'A' ? 'B' : 'A') + another.slice(-8)
const hostile = writeBackup({ replacement: { cards: [{ ...card('11010519491231002X'), id: 'c1', archivedOn: null }], removed: [], unread: [], lastId: 1 } }, on)

/** Making a backup, losing everything, getting it back; and what another phone's backup can do here. */
export const journeys: readonly Journey[] = [
  {
    name: 'everything is copied as a backup, cleared, brought back from what was copied, and the import is taken back',
    entry: { via: 'icon' },
    stored: { ...storedCards([card('妈妈')]), ...storedFamily([{ nickname: '爸爸', born: '1955-03-08' as IsoDate }]), ...storedClaims([{ nickname: '外婆' }]) },
    steps: [
      toSettings, toBackup, see(words.warning), tap(words.copy[0]), see('备份成功，一共 4 条'),
      { notSent: '妈妈' }, { notSent: 'YBKJJ' },
      back, tap(settings.clear), tap(settings.sureYes), see('您自己另存的备份不在这里'), see(settings.nothing),
      toBackup, { paste: words.paste }, tap(words.pasteGo),
      see('这份备份是2026年11月21日做的，一共 4 条'), see('在等的卡 1 张：妈妈'), see('要绑的家人 1 位：爸爸（1955年3月8日）'), see('在等的报销 1 件：外婆'), see(words.goesNothing),
      tap(words.choices.replace[0]), see('已导入：换卡、家人、报销。'), { notSent: '妈妈' }, { notSent: 'YBKJJ' },
      back, see('在等的卡 1 张：妈妈'), see('导入以前的内容（2026年11月21日导入），30 天内能撤销'),
      { relaunch: { via: 'icon' }, day: '2026-12-01' }, toSettings, see('在等的报销 1 件：外婆'),
      toBackup, see('2026年11月21日导入过，过了今天还有 20 天可以撤销'), tap(words.undoAsk[0]), tap(words.undoSure[1][0]), tap(words.undoAsk[0]), tap(words.undoSure[0][0]), see('已撤销，回到了导入以前：换卡、家人、报销。'),
      tap(words.copy[0]), see(words.empty),
      { relaunch: { via: 'icon' } }, toSettings, see(settings.nothing),
    ],
  },
  {
    name: 'the backup of another phone is joined with what is here; a damaged or doctored one, and a full phone, change nothing and say why',
    entry: { via: 'icon' },
    stored: storedCards([card('妈妈')]),
    steps: [
      toSettings, toBackup,
      { type: [words.paste, '妈妈，备份发你了'] }, tap(words.pasteGo), see(words.refusals.foreign), see(words.untouched),
      { type: [words.paste, damaged] }, tap(words.pasteGo), see(words.refusals.damaged),
      { type: [words.paste, hostile] }, tap(words.pasteGo), see(words.refusals.number), { notSent: '11010519491231002X' },
      { type: [words.paste, another] }, tap(words.pasteGo), see('换卡，加 1 个：外婆'), see('手机上现在的 1 条都换掉：'), tap(words.choices.no[0]), see(words.untouched), { notSee: '外婆' },
      { fail: 'write' }, { type: [words.paste, another] }, tap(words.pasteGo), tap(words.choices.merge[0]), see(words.nothing['no-way-back']),
      { fail: 'none' }, { type: [words.paste, another] }, tap(words.pasteGo), tap(words.choices.merge[0]), see('已导入：设置、收藏和回答、换卡。'),
      { relaunch: { via: 'icon' } }, toSettings, see('在等的卡 2 张：妈妈、外婆'), see('城市：广东深圳'),
    ],
  },
]
