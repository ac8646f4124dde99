import { useEffect, useState } from 'react'
import { backupWords as words } from '@/content/screens/backup'
import type { IsoDate } from '@/domain/shared/iso-date'
import { copyText } from '@/platform/clipboard'
import { canChooseFile, canSaveFile, chooseFile, saveFile } from '@/platform/file'
import { goBack } from '@/platform/navigation'
import { exportBackup, readBackup, type Exported } from '@/stores/backup/backup'
import type { Records } from '@/stores/backup/kinds'
import { merge } from '@/stores/backup/merge'
import { MOST_PASTED } from '@/stores/backup/seal'
import { takeBack, takeOver } from '@/stores/backup/take-over'
import { useFollowing } from '../arrival'
import { forgetAllLongRemoved } from '../stored'
import { useTextSize } from '../text-size'
import { undoStore, useUndo } from '../undo'
import { today } from '../walks'
import { isAllReadable, recordsNow, stores } from './kept'
import { importedLines, previewOf, takenBackLines, undoLine } from './words'

const FILE_NAME = 'yibaoka-backup.txt'
/** One more than is looked at: what is longer is told to be, and not cut. */
const MOST = MOST_PASTED + 1

/** What is told: of the backup made, of what was pasted, of what was taken over. One at a time. */
interface Told {
  readonly at: 'make' | 'restore' | 'undo'
  readonly lines: readonly string[]
}
const NOTHING: Told = { at: 'make', lines: [] }

interface Found {
  readonly made: IsoDate
  readonly records: Records
}

const notMade = ({ why }: Extract<Exported, { kind: 'not-done' }>): string =>
  why === 'empty' || why === 'differs' ? words[why] : words.notMade + words.refusals[why]

const madeLines = (exported: Exported, done: boolean, good: string, bad: string): readonly string[] => [
  exported.kind === 'done' ? (done ? good.replace('{}', String(exported.count)) : bad) : notMade(exported),
  ...(isAllReadable() ? [] : [words.without]),
]

const replacing = (records: Records): readonly string[] => importedLines(takeOver(stores, undoStore, records, today()))

/** Joined with what is kept now, which may be more than when it was looked at. */
const merging = (theirs: Records): readonly string[] => {
  const merged = merge(recordsNow(), theirs)
  return merged.kind === 'ok' ? replacing(merged.records) : [words.notMerged[merged.why], words.untouched]
}

export const useBackup = () => {
  useFollowing()
  const size = useTextSize()
  const undo = useUndo()
  const [told, setTold] = useState(NOTHING)
  const [found, setFound] = useState<Found | null>(null)
  const [round, setRound] = useState(0)
  const [isSure, setSure] = useState(false)
  useEffect(() => {
    forgetAllLongRemoved()
  }, [])

  const tell = (at: Told['at'], lines: readonly string[]): void => {
    setFound(null)
    setSure(false)
    setTold({ at, lines })
  }

  const make = (way: number): void => {
    const exported = exportBackup(recordsNow(), today())
    const text = exported.kind === 'done' ? `${words.head}\n${exported.text}\n` : ''
    const end = (done: boolean): void => tell('make', way === 0 ? madeLines(exported, done, words.copied, words.notCopied) : madeLines(exported, done, words.saved, words.notSaved))
    if (!text) end(false)
    else if (way === 0) void copyText(text).then(end)
    else end(saveFile(FILE_NAME, 'text/plain', text))
  }

  const look = (pasted: string): void => {
    const read = readBackup(pasted, today())
    tell('restore', read.kind === 'refused' ? [words.refusals[read.why], words.untouched] : [])
    if (read.kind === 'ok') setFound(read)
  }

  const preview = found && previewOf(found.made, found.records, recordsNow())
  const ways = preview ? [...(preview.canMerge ? ([['merge', words.choices.merge]] as const) : []), ['replace', words.choices.replace] as const, ['no', words.choices.no] as const] : []

  return {
    words,
    size,
    told,
    makeRows: [words.copy, ...(canSaveFile() ? [words.save] : [])],
    make,
    round,
    most: MOST,
    look,
    fileRows: canChooseFile() ? [words.file] : [],
    openFile: () => void chooseFile(MOST).then((text) => (text === null ? tell('restore', [words.noFile]) : look(text))),
    preview,
    beforeChoosing: words.canUndo + (undo.on ? words.noOtherUndo : ''),
    ways: ways.map(([, row]) => row),
    choose: (at: number) => {
      const way = ways[at]?.[0]
      if (!found || !way) return
      setRound(round + 1)
      tell('restore', way === 'no' ? [words.untouched] : way === 'merge' ? merging(found.records) : replacing(found.records))
    },
    undo: undo.on ? undoLine(undo.on, today()) : '',
    undoRows: isSure ? words.undoSure : [words.undoAsk],
    answerUndo: (at: number) => {
      if (!isSure) return setSure(true)
      if (at === 1) return setSure(false)
      const outcome = takeBack(stores, undoStore)
      tell('undo', outcome ? takenBackLines(outcome) : [])
    },
    back: goBack,
  }
}
