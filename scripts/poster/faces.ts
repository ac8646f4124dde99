import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { create, type Font, type Glyph } from 'fontkit'
import { woffToSfnt } from '../../__tests__/support/browser/woff-to-sfnt'

/** A weight of the font everything is set in. */
export interface Face {
  readonly font: Font
  /** The characters of a text it has no glyph for. */
  readonly missing: (text: string) => readonly string[]
  /** In em. */
  readonly width: (text: string) => number
  readonly glyphs: (text: string) => readonly Glyph[]
}

export interface Faces {
  readonly regular: Face
  readonly bold: Face
}

export type Weight = keyof Faces

const FOLDER = join(createRequire(__filename).resolve('@fontsource/noto-sans-sc/400.css'), '..', 'files')

const face = (weight: number): Face => {
  // fontkit reads WOFF as well, but unpacks all of it for every glyph.
  const font = create(woffToSfnt(readFileSync(join(FOLDER, `noto-sans-sc-chinese-simplified-${weight}-normal.woff`)))) as Font
  const kept = new Map<string, Glyph>()
  const glyphOf = (char: string): Glyph => {
    const glyph = kept.get(char) ?? font.glyphForCodePoint(char.codePointAt(0) ?? 0)
    kept.set(char, glyph)
    return glyph
  }
  const glyphs = (text: string) => [...text].map(glyphOf)
  return {
    font,
    glyphs,
    missing: (text) => [...new Set(text)].filter((char) => !font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)),
    width: (text) => glyphs(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) / font.unitsPerEm,
  }
}

/** Reads Noto Sans SC, the 7,900 characters of its simplified set, in two weights. */
export const readFaces = (): Faces => ({ regular: face(500), bold: face(700) })
