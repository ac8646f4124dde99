import { join } from 'node:path'
import { withPalette } from '../support/browser/palette-png'
import { useBrowser } from '../support/browser/use-browser'

const lab = useBrowser(join(__dirname, '..', 'support', 'browser', 'blank-site'))

async function blank() {
  const { page, origin } = await lab.visit({ width: 60, height: 40 })
  await page.goto(origin)
  return page
}

/** Runs in the page: which dots of a sign are dark, drawn as the page would draw it. */
function dots(sign: string): string {
  const context = Object.assign(document.createElement('canvas'), { width: 40, height: 40 }).getContext('2d', { willReadFrequently: true })
  if (!context) return ''
  context.font = '30px sans-serif'
  context.fillText(sign, 4, 32)
  return context.getImageData(0, 0, 40, 40).data.filter((_, at) => at % 4 === 3).map((alpha) => (alpha > 127 ? 1 : 0)).join('')
}

test('Chinese, full-width punctuation and the signs in use are drawn with glyphs of their own', async () => {
  const page = await blank()
  const missing = await page.evaluate(dots, '\u{10fffd}')
  const drawn = await Promise.all([...'医保卡急“，？✓‹①12'].map((sign) => page.evaluate(dots, sign)))
  expect(drawn).not.toContain(missing)
  expect(drawn.filter((dot) => !dot.includes('1'))).toEqual([])
  expect(new Set(drawn).size).toBe(drawn.length)
})

/** What a picture looks like to a browser: the colour at three places. */
async function coloursIn(png: Buffer): Promise<string[]> {
  const page = await blank()
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = data
    await image.decode()
    const context = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d', { willReadFrequently: true })
    context?.drawImage(image, 0, 0)
    return [[5, 5], [30, 20], [55, 35]].map(([x = 0, y = 0]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].join())
  }, `data:image/png;base64,${png.toString('base64')}`)
}

test('a picture with a palette has the same colours in the same places', async () => {
  const page = await blank()
  await page.setContent('<body style="margin:0;background:linear-gradient(90deg,#0a5c4f 0 20px,#f4f2ec 0 40px,#a3211a 0)">')
  expect(await coloursIn(withPalette(await page.screenshot()))).toEqual(['10,92,79,255', '244,242,236,255', '163,33,26,255'])
})

test.each([16, 4])('with at most %i colours several dots share a byte, and each keeps its own', async (colours) => {
  const page = await blank()
  await page.setContent('<body style="margin:0;background:linear-gradient(90deg,#0a5c4f 0 20px,#f4f2ec 0 40px,#a3211a 0)">')
  const shot = await page.screenshot()
  expect(await coloursIn(withPalette(shot, colours))).toEqual(['10,92,79,255', '244,242,236,255', '163,33,26,255'])
  await page.setContent('<body style="margin:0;display:flex;background:#fff"><i style="width:31px;height:40px;background:#0a5c4f"></i>')
  // The borders lie within a byte: dot 30 is the last of the first stripe, 31 the first beside it.
  const edge = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = data
    await image.decode()
    const context = Object.assign(document.createElement('canvas'), { width: 60, height: 40 }).getContext('2d', { willReadFrequently: true })
    context?.drawImage(image, 0, 0)
    return [30, 31].map((x) => context?.getImageData(x, 39, 1, 1).data[0])
  }, `data:image/png;base64,${withPalette(await page.screenshot(), colours).toString('base64')}`)
  expect(edge).toEqual([10, 255])
})

test('where there are more colours than places, each becomes one close to it', async () => {
  const page = await blank()
  const stripes = Array.from({ length: 60 }, (_, column) => `<i style="width:1px;height:40px;background:rgb(${[4, 4, 4].map((step) => step * column).join()})"></i>`)
  await page.setContent(`<body style="margin:0;display:flex">${stripes.join('')}`)
  // All 60 greys are equally common, so the 32 darkest are kept, up to 31 × 4 = 124.
  expect(await coloursIn(withPalette(await page.screenshot()))).toEqual(['20,20,20,255', '120,120,120,255', '124,124,124,255'])
})
