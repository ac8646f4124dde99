import { formatEntry } from '@/domain/entry/entry-code'
import { parseEntry } from '@/domain/entry/parse-entry'
import { drawPdf } from '../../../scripts/poster/draw-pdf'
import { readFaces } from '../../../scripts/poster/faces'
import { PAGE, SYMBOL } from '../../../scripts/poster/lay-out'
import { posterOf, type Poster } from '../../../scripts/poster/poster'
import { blurred, dimmed, pictureOf, readPdf, rotated, scan, shrunk, type Picture, type Sheet } from '../../support/paper'

const faces = readFaces()
const SCALE = 1.5
const PER_MM = (SCALE * 72) / 25.4

const posterAt = (city: string, site: string, window: string): Poster =>
  posterOf({ entry: { kind: 'window', city, site, window, from: null }, base: 'https://q.example.cn/s/', site: '示例人民医院', window: '门诊收费3号窗', city: '深圳' })

/** The shortest address, a usual one and the longest. */
const POSTERS = [posterAt('110000', '1', '1'), posterAt('440300', 'h0123', '05'), posterAt('320200', 'abcdefghijkl', 'mnopqr')]
let sheets: readonly Sheet[]
beforeAll(async () => {
  sheets = await Promise.all(POSTERS.map(async (poster) => readPdf(await drawPdf(faces, poster), SCALE)))
})

/** Something over part of the symbol, told in shares of its sides: soot (0), correction fluid (255) or a grey stain. */
const smudged = (picture: Picture, ink: number, covers: (across: number, down: number) => boolean): Picture =>
  pictureOf(picture.width, picture.height, (x, y) => {
    const across = (x / PER_MM - (PAGE.width - SYMBOL.side) / 2) / SYMBOL.side
    const down = (y / PER_MM - SYMBOL.top) / SYMBOL.side
    return across >= 0 && across < 1 && down >= 0 && down < 1 && covers(across, down) ? ink : (picture.grey[y * picture.width + x] ?? 255)
  })

/** A quarter of all its modules: the corner without a finder pattern, where fingers and damp begin. */
const corner = (across: number, down: number) => across >= 0.5 && down >= 0.5
/** A round stain in the middle, by its share of the symbol. */
const stain = (share: number) => (across: number, down: number) => (across - 0.5) ** 2 + (down - 0.5) ** 2 < share / Math.PI

const HARDSHIPS: readonly (readonly [string, (picture: Picture) => Picture])[] = [
  ['as printed', (picture) => picture],
  ['out of focus by two thirds of a module', (picture) => blurred(picture, 4)],
  ['turned by 33°', (picture) => rotated(picture, 33)],
  ['upside down', (picture) => rotated(picture, 180)],
  ['in a third of the light, from one side', (picture) => dimmed(picture, 90)],
  ['from so far that the whole sheet is 150 pixels wide', (picture) => shrunk(picture, 150)],
  ['with a quarter of it black', (picture) => smudged(picture, 0, corner)],
  ['with a quarter of it white', (picture) => smudged(picture, 255, corner)],
  ['with a quarter of it grey', (picture) => smudged(picture, 128, corner)],
  ['with a stain over an eighth of it, in the middle', (picture) => smudged(picture, 90, stain(0.125))],
  ['turned, out of focus and in little light', (picture) => dimmed(blurred(rotated(picture, 12), 2), 120)],
]

describe.each(POSTERS.map((poster, at) => [poster.file, poster, at] as const))('the poster %s', (_, poster, at) => {
  it.each(HARDSHIPS)('is read by another program %s', async (_hardship, suffer) => {
    expect((await scan(suffer(sheets[at]!.picture)))?.text).toBe(poster.address)
  })

  it('is one page of level H, with its words as text, and leads to its own window', async () => {
    const { pages, text, picture } = sheets[at]!
    expect([pages, (await scan(picture))?.level]).toEqual([1, 'H'])
    for (const words of ['医保卡刷不了？', '微信、支付宝、手机相机都能扫', '非官方工具', '示例人民医院', '门诊收费3号窗', '深圳', poster.shortCode]) expect(text).toContain(words)
    const [city, site, window] = poster.file.split('-')
    const entry = parseEntry({ query: { q: encodeURIComponent(poster.address) } })
    expect(entry).toEqual({ kind: 'window', city, site, window, from: null })
    expect(poster.address).toBe(`https://q.example.cn/s/${formatEntry(entry)}`)
  })
})

it('half of a code is not read, as it should not be: the hardships are real', async () => {
  expect(await scan(smudged(sheets[0]!.picture, 0, (across) => across >= 0.5))).toBeNull()
})
