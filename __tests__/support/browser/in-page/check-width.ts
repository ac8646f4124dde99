/** Runs in the page: what does not fit into the width of the screen. Nothing may be reached by scrolling sideways. */
export function checkWidth(width: number): string[] {
  const findings: string[] = []
  const page = document.scrollingElement ?? document.documentElement
  const scrolls = (element: Element) => element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
  if (page.scrollWidth > width) findings.push(`the page is ${page.scrollWidth} px wide on a screen of ${width} px`)
  for (const element of Array.from(document.body.querySelectorAll('*')).filter(scrolls)) findings.push(`scrolls sideways: ${window.probe.describe(element)}`)
  const outside = (box: DOMRect) => box.left < -0.5 || box.right > width + 0.5
  const boxes = (element: Element) => [element.getBoundingClientRect()]
  const all = [...window.probe.texts(), ...window.probe.targets().map((element) => ({ element, boxes: boxes(element) }))]
  for (const element of new Set(all.filter((run) => run.boxes.some(outside)).map((run) => run.element))) {
    findings.push(`stands outside the screen: ${window.probe.describe(element)}`)
  }
  return findings
}
