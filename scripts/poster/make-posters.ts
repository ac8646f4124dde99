import { complain } from '../command/print'
import { drawPdf } from './draw-pdf'
import { drawSvg } from './draw-svg'
import type { Faces } from './faces'
import { hostFiles } from './host-files'
import { posterOf, type PosterWindow } from './poster'
import { beginFolder, type Folder } from './put-in-place'

/** Lines of progress a run prints at most, besides the last. */
const LINES = 10

/** Taken away again when the run is stopped from outside. */
const givingUpOnSignals = (folder: Folder): (() => void) => {
  const stop = (signal: NodeJS.Signals) => {
    folder.giveUp()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  return () => process.off('SIGINT', stop).off('SIGTERM', stop)
}

/** Makes the posters one after another, so that no more than one is in memory, and puts the whole folder in its place; or nothing, when anything fails. */
export const makePosters = async (faces: Faces, windows: readonly PosterWindow[], out: string): Promise<void> => {
  const folder = beginFolder(out)
  const done = givingUpOnSignals(folder)
  const every = Math.ceil(windows.length / LINES)
  try {
    for (const [at, window] of windows.entries()) {
      const poster = posterOf(window)
      folder.write(`${poster.file}.pdf`, await drawPdf(faces, poster))
      folder.write(`${poster.file}.svg`, drawSvg(faces, poster))
      if ((at + 1) % every === 0 || at + 1 === windows.length) complain(`${at + 1}/${windows.length}`)
    }
    for (const [name, text] of Object.entries(hostFiles(windows[0]?.base ?? ''))) folder.write(`host/${name}`, text)
    folder.finish()
  } catch (error) {
    folder.giveUp()
    throw error
  } finally {
    done()
  }
}
