import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

/** A grey picture, a byte a pixel, 0 is black. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8ClampedArray
}

export const pictureOf = (width: number, height: number, greyAt: (x: number, y: number) => number): Picture => {
  const grey = new Uint8ClampedArray(width * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) grey[y * width + x] = greyAt(x, y)
  return { width, height, grey }
}

/** Between the pixels, by the four around; paper beyond the edge. */
const sample = ({ width, height, grey }: Picture, x: number, y: number): number => {
  if (x < 0 || y < 0 || x > width - 1 || y > height - 1) return 255
  const at = (y | 0) * width + (x | 0)
  const [right, down] = [x - (x | 0), y - (y | 0)]
  const upper = (grey[at] ?? 255) * (1 - right) + (grey[at + 1] ?? 255) * right
  return upper * (1 - down) + ((grey[at + width] ?? 255) * (1 - right) + (grey[at + width + 1] ?? 255) * right) * down
}

export const rotated = (picture: Picture, degrees: number): Picture => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const side = Math.ceil(Math.hypot(picture.width, picture.height))
  return pictureOf(side, side, (x, y) => {
    const [dx, dy] = [x - side / 2, y - side / 2]
    return sample(picture, picture.width / 2 + dx * cos + dy * sin, picture.height / 2 - dx * sin + dy * cos)
  })
}

/** The mean of each run of 2r + 1 pixels along one line, its ends repeated; `step` leads from one pixel to the next. No names of the sandbox in here: jest makes each of them slow. */
const blurLine = (from: Uint8ClampedArray, to: Uint8ClampedArray, start: number, step: number, length: number, r: number): void => {
  const last = length - 1
  let sum = 0
  for (let i = -r; i <= r; i++) sum += from[start + (i < 0 ? 0 : i > last ? last : i) * step] ?? 255
  for (let i = 0; i < length; i++) {
    to[start + i * step] = sum / (2 * r + 1)
    const [out, next] = [i - r, i + r + 1]
    sum += (from[start + (next > last ? last : next) * step] ?? 255) - (from[start + (out < 0 ? 0 : out) * step] ?? 255)
  }
}

/** The mean of a square around each pixel: a hand that was not still, a lens that was not sharp. */
export const blurred = ({ width, height, grey }: Picture, radius: number): Picture => {
  const [across, down] = [new Uint8ClampedArray(grey.length), new Uint8ClampedArray(grey.length)]
  for (let y = 0; y < height; y++) blurLine(grey, across, y * width, 1, width, radius)
  for (let x = 0; x < width; x++) blurLine(across, down, x, width, height, radius)
  return { width, height, grey: down }
}

/** Little light, from one side: white paper is `light` at the left edge and half of that at the right, black ink is never quite black. */
export const dimmed = (picture: Picture, light: number): Picture =>
  pictureOf(picture.width, picture.height, (x, y) => 12 + ((picture.grey[y * picture.width + x] ?? 255) / 255) * (light - 12) * (1 - x / picture.width / 2))

/** As many pixels as a far or an old camera gives it. */
export const shrunk = (picture: Picture, width: number): Picture => {
  const step = picture.width / width
  return pictureOf(width, Math.round(picture.height / step), (x, y) => {
    let sum = 0
    for (let i = 0; i < 4; i++) for (let j = 0; j < 4; j++) sum += sample(picture, (x + (i + 0.5) / 4) * step - 0.5, (y + (j + 0.5) / 4) * step - 0.5)
    return sum / 16
  })
}

const PDFIUM = PDFiumLibrary.init()

export interface Sheet {
  readonly pages: number
  readonly text: string
  readonly picture: Picture
}

/** A PDF as another program sees it: PDFium, which Chrome draws with. `scale` 1 is 72 dots an inch. */
export const readPdf = async (pdf: Buffer, scale: number): Promise<Sheet> => {
  const document = await (await PDFIUM).loadDocument(pdf)
  const text = document.getPage(0).getText()
  const { width, height, data } = await document.getPage(0).render({ scale, render: 'bitmap' })
  const pages = document.getPageCount()
  document.destroy()
  return { pages, text, picture: pictureOf(width, height, (x, y) => data[(y * width + x) * 4 + 1] ?? 255) }
}

const wasm = readFileSync(createRequire(__filename).resolve('zxing-wasm/reader/zxing_reader.wasm'))
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) as ArrayBuffer } })

export interface Scan {
  readonly text: string
  readonly level: string
}

/** What a decoder that shares no line with the encoder finds: ZXing. Null where it finds no code, or more than one. */
export const scan = async ({ width, height, grey }: Picture): Promise<Scan | null> => {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  grey.forEach((value, at) => data.fill(value, at * 4, at * 4 + 3))
  const [found, ...more] = await readBarcodes({ data, width, height, colorSpace: 'srgb' } as ImageData, { formats: ['QRCode'] })
  return found?.isValid && !more.length ? { text: found.text, level: found.ecLevel } : null
}
