import { inflateSync } from 'node:zlib'

const SFNT_HEADER = 12
const SFNT_ENTRY = 16
const WOFF_HEADER = 44
const WOFF_ENTRY = 20

/** Unwraps a WOFF 1.0 font into the plain TrueType file it was made from (https://www.w3.org/TR/WOFF/): the system font lists of Linux do not take WOFF. */
export function woffToSfnt(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 file')
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * count)
  writeHeader(head, woff, count)
  const parts = [head]
  let offset = head.length
  for (let i = 0; i < count; i++) {
    const entry = WOFF_HEADER + WOFF_ENTRY * i
    const table = readTable(woff, entry)
    const at = SFNT_HEADER + SFNT_ENTRY * i
    woff.copy(head, at, entry, entry + 4) // tag
    woff.copy(head, at + 4, entry + 16, entry + 20) // checksum
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(table.length, at + 12)
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

function writeHeader(head: Buffer, woff: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count))
  woff.copy(head, 0, 4, 8) // flavour
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(SFNT_ENTRY << power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(SFNT_ENTRY * count - (SFNT_ENTRY << power), 10)
}

function readTable(woff: Buffer, entry: number): Buffer {
  const from = woff.readUInt32BE(entry + 4)
  const packed = woff.readUInt32BE(entry + 8)
  const unpacked = woff.readUInt32BE(entry + 12)
  const bytes = woff.subarray(from, from + packed)
  return packed < unpacked ? inflateSync(bytes) : bytes
}
