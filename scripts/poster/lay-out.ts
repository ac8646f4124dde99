import type { Faces, Weight } from './faces'
import { legibleEm } from './legible'
import type { Poster } from './poster'
import { darkPath, qrOf } from './qr'
import { BY_HAND, PURPOSE, SCANNERS, UNOFFICIAL } from './words'

/** All lengths in mm, from the upper left corner of a sheet of A4. */
export const PAGE = { width: 210, height: 297 } as const
const INNER = 182

export interface TextMark {
  readonly kind: 'text'
  readonly text: string
  readonly weight: Weight
  readonly em: number
  readonly x: number
  readonly baseline: number
  readonly colour: string
}

/** A filled path of M, h, v and z, in units of `scale`. */
export interface PathMark {
  readonly kind: 'path'
  readonly path: string
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly colour: string
}

export type Mark = TextMark | PathMark

const INK = '#000000'
/** The product's green, dark enough to be black on a copier. */
const ACCENT = '#085749'

export const SYMBOL = { side: 104, top: 71 } as const

/** From one metre, where people stand while they type. */
const NEAR = legibleEm(1)
const CODE_EM = 13.5
const WINDOW_EM = 12
const GAP = 6

/** How far below the upper edge of an em the baseline is: Chinese characters stand on 0.12. */
const BASE = 0.88

const lineAt =
  (faces: Faces, centre: number) =>
  (top: number, em: number, text: string, weight: Weight = 'bold', colour: string = INK): TextMark => ({
    kind: 'text', text, weight, em, colour, x: centre - (faces[weight].width(text) * em) / 2, baseline: top + em * BASE,
  })

/** A site's name in at most two lines of the sheet; null where it takes more. Broken anywhere, as Chinese may be. */
export const breakName = (faces: Faces, name: string): readonly string[] | null => {
  const lines: string[] = ['']
  for (const char of name) {
    const last = lines[lines.length - 1] ?? ''
    if (faces.bold.width(last + char) * NEAR <= INNER) lines[lines.length - 1] = last + char
    else lines.push(char)
  }
  return lines.length <= 2 ? lines : null
}

/** Whether the name of a window and its city stand in one line. */
export const windowFits = (faces: Faces, window: string, city: string): boolean => faces.bold.width(window) * WINDOW_EM + GAP + faces.regular.width(city) * NEAR <= INNER

export const codeFits = (faces: Faces, code: string): boolean => faces.bold.width(code) * CODE_EM <= INNER

/** Everything on a sheet. What it is for reads from two metres, the rest from one. */
export const layOut = (faces: Faces, poster: Poster): readonly Mark[] => {
  const line = lineAt(faces, PAGE.width / 2)
  const qr = qrOf(poster.address)
  const site = breakName(faces, poster.site) ?? []
  const siteTop = site.length > 1 ? 248 : 252
  const windowWidth = faces.bold.width(poster.window) * WINDOW_EM
  const cityWidth = faces.regular.width(poster.city) * NEAR
  const left = (PAGE.width - windowWidth - GAP - cityWidth) / 2
  const windowTop = siteTop + site.length * 10.5
  return [
    line(9, 24, PURPOSE[0], 'bold', ACCENT),
    line(36, 22, PURPOSE[1], 'bold', ACCENT),
    { kind: 'path', path: darkPath(qr), x: (PAGE.width - SYMBOL.side) / 2, y: SYMBOL.top, scale: SYMBOL.side / qr.size, colour: INK },
    line(187, 10.5, SCANNERS),
    ...BY_HAND.map((text, at) => line(203 + at * 10.5, NEAR, text, 'regular')),
    line(225, CODE_EM, poster.shortCode),
    { kind: 'path', path: 'M0 0h182v0.5h-182z', x: 14, y: 243.5, scale: 1, colour: INK },
    ...site.map((text, at) => line(siteTop + at * 10.5, NEAR, text)),
    { kind: 'text', text: poster.window, weight: 'bold', em: WINDOW_EM, colour: INK, x: left, baseline: windowTop + WINDOW_EM * BASE },
    { kind: 'text', text: poster.city, weight: 'regular', em: NEAR, colour: INK, x: left + windowWidth + GAP, baseline: windowTop + WINDOW_EM * BASE },
    line(281.5, NEAR, UNOFFICIAL, 'regular'),
  ]
}
