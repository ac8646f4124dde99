/** Runs in the page: the place of the focused element among all controls, -1 for none, and what is wrong with how it shows. */
export function focusState(): { readonly at: number; readonly findings: readonly string[] } {
  const element = document.activeElement
  if (!element || element === document.body) return { at: -1, findings: [] }
  const { describe, targets } = window.probe
  const findings: string[] = []
  const rings = [element, ...(element.parentElement ? [element.parentElement] : [])].map((at) => getComputedStyle(at))
  const ringed = rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)
  if (!ringed) findings.push(`no ring of 2 px shows the focus on ${describe(element)}`)
  const { left, top, width, height } = element.getBoundingClientRect()
  const shown = document.elementFromPoint(left + width / 2, top + height / 2)
  if (!shown || (!element.contains(shown) && !shown.contains(element))) findings.push(`the focus is hidden: ${describe(element)} lies under ${shown ? describe(shown) : 'the edge of the screen'}`)
  return { at: targets().indexOf(element), findings }
}

/** Runs in the page: the next Tab begins at its first control. */
export function focusNothing(): void {
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
}
