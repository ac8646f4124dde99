export interface Sizes {
  /** Smallest font in px. */
  readonly text: number
  /** Selectors of what may be as small as `note`: sources, dates, second lines. */
  readonly notes: readonly string[]
  readonly note: number
  /** Smallest height of what can be tapped. */
  readonly target: number
  /** Selectors of what may be as small as `chip`. */
  readonly chips: readonly string[]
  readonly chip: number
}

/** Runs in the page: text too small, lines too close, targets too small for an unsteady finger. */
export function checkSizes(sizes: Sizes): string[] {
  const findings = new Set<string>()
  const { texts, targets, describe } = window.probe
  const among = (element: Element, selectors: readonly string[]) => selectors.some((selector) => element.closest(selector))
  for (const { element, boxes } of texts()) {
    const style = getComputedStyle(element)
    const size = parseFloat(style.fontSize)
    const least = among(element, sizes.notes) ? sizes.note : sizes.text
    if (size < least - 0.01) findings.add(`text of ${size} px, less than ${least}: ${describe(element)}`)
    if (boxes.length > 1 && parseFloat(style.lineHeight) / size < 1.3) findings.add(`lines ${(parseFloat(style.lineHeight) / size).toFixed(2)} apart, less than 1.3: ${describe(element)}`)
  }
  for (const element of targets()) {
    const { width, height } = element.getBoundingClientRect()
    const least = among(element, sizes.chips) ? sizes.chip : sizes.target
    if (height < least - 0.01) findings.add(`target ${Math.round(height)} px high, less than ${least}: ${describe(element)}`)
    if (width < 43.99) findings.add(`target ${Math.round(width)} px wide, less than 44: ${describe(element)}`)
  }
  return [...findings]
}
