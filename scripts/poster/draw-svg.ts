import type { Faces } from './faces'
import { layOut, PAGE, type Mark, type TextMark } from './lay-out'
import type { Poster } from './poster'

const round = (length: number): number => Math.round(length * 1000) / 1000

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** As outlines: a printer's computer has other fonts, or none. */
const outlines = (faces: Faces, { text, weight, em, x, baseline, colour }: TextMark): string => {
  const { glyphs, font } = faces[weight]
  const scale = em / font.unitsPerEm
  let along = 0
  const paths = glyphs(text).map((glyph) => {
    const path = `<path transform="translate(${along})" d="${glyph.path.toSVG()}"/>`
    along += glyph.advanceWidth
    return path
  })
  return `<g fill="${colour}" transform="matrix(${scale.toFixed(6)} 0 0 -${scale.toFixed(6)} ${round(x)} ${round(baseline)})">${paths.join('')}</g>`
}

const drawn = (faces: Faces, mark: Mark): string =>
  mark.kind === 'text' ? outlines(faces, mark) : `<path fill="${mark.colour}" transform="translate(${round(mark.x)} ${round(mark.y)}) scale(${mark.scale.toFixed(6)})" d="${mark.path}"/>`

/** The sheet as an SVG of A4, all of it outlines. */
export const drawSvg = (faces: Faces, poster: Poster): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${PAGE.width}mm" height="${PAGE.height}mm" viewBox="0 0 ${PAGE.width} ${PAGE.height}">` +
  `<title>${escaped(`${poster.site} ${poster.window}`)}</title><rect width="${PAGE.width}" height="${PAGE.height}" fill="#fff"/>` +
  `${layOut(faces, poster).map((mark) => drawn(faces, mark)).join('')}</svg>\n`
