import { deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const INDEXED = 3

interface Picture {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel. */
  readonly rgb: Buffer
}

/**
 * Writes an 8-bit RGB or RGBA PNG, as browsers make them, again with a palette: the commonest colours, the others as the
 * nearest of these. A page of few colours looks the same at a quarter of the size. Transparency is dropped. With at most 16
 * colours a byte holds two dots, with at most four, four.
 */
export function withPalette(png: Buffer, colours = 32): Buffer {
  const { width, height, rgb } = decode(png)
  const count = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3)
    count.set(colour, (count.get(colour) ?? 0) + 1)
  }
  const palette = [...count].sort(([a, n], [b, m]) => m - n || a - b).slice(0, colours).map(([colour]) => colour)
  const place = new Map(palette.map((colour, index) => [colour, index]))
  const depth = colours > 16 ? 8 : colours > 4 ? 4 : 2
  const dots = 8 / depth
  const line = 1 + Math.ceil((width * depth) / 8)
  const rows = Buffer.alloc(line * height)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = rgb.readUIntBE(pixel * 3, 3)
    const index = place.get(colour) ?? nearest(palette, colour)
    place.set(colour, index)
    const x = pixel % width
    const at = Math.floor(pixel / width) * line + 1 + Math.floor((x * depth) / 8)
    // The first dot of a byte is in its highest bits.
    rows[at] = (rows[at] ?? 0) | (index << ((dots - 1 - (x % dots)) * depth))
  }
  const table = Buffer.alloc(palette.length * 3)
  palette.forEach((colour, index) => table.writeUIntBE(colour, index * 3, 3))
  return Buffer.concat([SIGNATURE, chunk('IHDR', header(width, height, depth)), chunk('PLTE', table), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function nearest(palette: readonly number[], colour: number): number {
  const distance = (other: number) => [16, 8, 0].reduce((sum, shift) => sum + (((other >> shift) & 255) - ((colour >> shift) & 255)) ** 2, 0)
  return palette.reduce((best, other, index) => (distance(other) < distance(palette[best] ?? 0) ? index : best), 0)
}

function header(width: number, height: number, depth: number): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([depth, INDEXED, 0, 0, 0], 8)
  return data
}

function decode(png: Buffer): Picture {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = { 2: 3, 6: 4 }[png[25] ?? 0]
  if (png[24] !== 8 || png[28] !== 0 || channels === undefined) throw new Error('not an 8-bit RGB or RGBA picture')
  const lines = unfilter(inflateSync(Buffer.concat(parts(png, 'IDAT'))), width * channels, height, channels)
  const rgb = Buffer.alloc(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++) lines.copy(rgb, pixel * 3, pixel * channels, pixel * channels + 3)
  return { width, height, rgb }
}

function parts(png: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = []
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === wanted) found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return found
}

/** Undoes the five filters of PNG (specification §9); each line begins with the number of its filter. */
function unfilter(data: Buffer, length: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(length * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (length + 1)] ?? 0
    for (let x = 0; x < length; x++) {
      const at = y * length + x
      const left = x < step ? 0 : (out[at - step] ?? 0)
      const above = y === 0 ? 0 : (out[at - length] ?? 0)
      const corner = x < step || y === 0 ? 0 : (out[at - length - step] ?? 0)
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0
      out[at] = ((data[y * (length + 1) + 1 + x] ?? 0) + guess) & 255
    }
  }
  return out
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value)) as [number, number, number]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length, 0)
  sum.writeUInt32BE(crc(body), 0)
  return Buffer.concat([size, body, sum])
}

function crc(bytes: Buffer): number {
  let value = -1
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return ~value >>> 0
}
