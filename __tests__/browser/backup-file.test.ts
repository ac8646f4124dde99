import { readFileSync } from 'node:fs'
import { backupWords as words } from '@/content/screens/backup'
import { storedCards } from '../journeys/stored'
import { useBrowser } from '../support/browser/use-browser'
import { settle } from '../support/browser/web-driver'

const lab = useBrowser()

const page = { via: 'card', path: 'pages/settings/backup' } as const
const stored = storedCards([{ nickname: '妈妈', reason: 'lost', channel: 'branch', place: null, log: [] }])

test('a backup saved as a file on one device is chosen on another and taken in there; a file of something else is refused', async () => {
  const here = await lab.launch(page, { stored })
  const saved = here.visit.page.waitForEvent('download')
  await here.tap(words.save[0])
  const download = await saved
  const file = await download.path()
  await here.until((text) => text.includes('一共 1 条'), 'the backup is called made')
  expect([download.suggestedFilename(), readFileSync(file, 'utf8').split('\n')[0]]).toEqual(['yibaoka-backup.txt', words.head])

  const there = await lab.launch(page)
  const choose = async (path: string) => {
    const chooser = there.visit.page.waitForEvent('filechooser')
    await there.tap(words.file[0])
    await (await chooser).setFiles(path)
    await settle(there.visit)
  }
  await choose(__filename)
  await there.until((text) => text.includes(words.refusals.foreign), 'it is refused')
  await choose(file)
  await there.until((text) => text.includes('在等的卡 1 张：妈妈'), 'what is in it')
  await there.tap(words.choices.replace[0])
  await there.until((text) => text.includes('已导入：换卡。'), 'it is taken in')
  expect(Object.keys(await there.storage.entries()).some((key) => key.includes('replacement'))).toBe(true)
})
