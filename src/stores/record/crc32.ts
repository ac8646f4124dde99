const remainders: number[] = []
for (let byte = 0; byte < 256; byte++) {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  remainders.push(remainder)
}

/** CRC-32 (ISO-HDLC, as in zip) of an ASCII text, eight lower-case hexadecimal digits. */
export const crc32 = (ascii: string): string => {
  let crc = -1
  for (let index = 0; index < ascii.length; index++) {
    crc = (crc >>> 8) ^ (remainders[(crc ^ ascii.charCodeAt(index)) & 255] ?? 0)
  }
  return ('0000000' + (~crc >>> 0).toString(16)).slice(-8)
}
