import { backupWords as words } from '@/content/screens/backup'
import type { IsoDate } from '@/domain/shared/iso-date'
import { writeBackup } from '@/stores/backup/backup'
import { storedCards } from '../../journeys/stored'
import type { Screen, ScreenStep } from './screens'

const entry = { via: 'card', path: 'pages/settings/backup' } as const
const tap = (text: string): ScreenStep => ({ tap: text })
const card = (nickname: string) => ({ nickname, reason: 'lost', channel: 'branch', place: '110000', log: [], archivedOn: null }) as const
const backup = writeBackup({ replacement: { cards: [{ ...card('外婆'), id: 'c1' }, { ...card('爸爸'), id: 'c2' }], removed: [], unread: [], lastId: 2 } }, '2026-11-20' as IsoDate)
const stored = storedCards([card('妈妈')])
const look: readonly ScreenStep[] = [{ type: [words.paste, backup] }, tap(words.pasteGo)]

/** The screens of making a backup and of taking one in. A code in the field is longer than it, which is what fields are checked for. */
export const DATA_SCREENS: readonly Screen[] = [
  { name: 'backup-made', caption: '备份和恢复：已复制', entry, stored, steps: [tap(words.copy[0])] },
  { name: 'backup-refused', caption: '备份和恢复：不是备份', entry, steps: [{ type: [words.paste, '备份发你了'] }, tap(words.pasteGo)] },
  { name: 'backup-done', caption: '备份和恢复：导入了，能撤销', entry, stored, steps: [...look, tap(words.choices.merge[0]), tap(words.undoAsk[0])] },
]
