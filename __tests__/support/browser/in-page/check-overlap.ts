/** Runs in the page: texts drawn over each other, texts something else lies on when they are scrolled into view, and bars that leave no room. */
export function checkOverlap(): string[] {
  const findings = new Set<string>()
  const { texts, describe, bar } = window.probe
  const FOOT = 0.15 // the part of a line box above and below the signs themselves
  const meet = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom - a.height * FOOT, b.bottom - b.height * FOOT) - Math.max(a.top + a.height * FOOT, b.top + b.height * FOOT) > 1
  const runs = texts()
  runs.forEach((one, index) => {
    for (const other of runs.slice(index + 1)) {
      if (bar(one.element) !== bar(other.element)) continue
      if (one.boxes.some((a) => other.boxes.some((b) => meet(a, b)))) findings.add(`overlap: ${describe(one.element)} and ${describe(other.element)}`)
    }
  })
  const middle = (index: number) => {
    const boxes = texts()[index]?.boxes ?? []
    return boxes[Math.floor(boxes.length / 2)]
  }
  const roller = (element: Element | null): Element => (!element ? document.documentElement : ['auto', 'scroll'].includes(getComputedStyle(element).overflowY) ? element : roller(element.parentElement))
  runs.forEach(({ element }, index) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const before = middle(index)
    if (before) roller(element).scrollBy({ top: before.top - window.probe.height() / 2, behavior: 'instant' })
    const line = middle(index)
    if (!line) return
    const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2)
    if (!top || (!element.contains(top) && !top.contains(element))) findings.add(`covered: ${describe(element)} by ${top ? describe(top) : 'the edge of the screen'}`)
  })
  runs[0]?.element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const bars = new Set(runs.map((run) => bar(run.element)).filter((element) => element !== null))
  const taken = [...bars].reduce((sum, element) => sum + element.getBoundingClientRect().height, 0)
  if (taken > window.probe.height() / 2) findings.add(`bars that stay in place take ${Math.round(taken)} of ${window.probe.height()} px`)
  return [...findings]
}
