/** Runs in the page: what does not fit into the width of the screen. Nothing may be reached by scrolling sideways. */
export function checkWidth(width: number): string[] {
  const findings: string[] = []
  const page = document.scrollingElement ?? document.documentElement
  if (page.scrollWidth > width) findings.push(`the page is ${page.scrollWidth} px wide on a screen of ${width} px`)
  const outside = (box: DOMRect) => box.left < -0.5 || box.right > width + 0.5
  const boxes = (element: Element) => [element.getBoundingClientRect()]
  const all = [...window.probe.texts(), ...window.probe.targets().map((element) => ({ element, boxes: boxes(element) }))]
  for (const element of new Set(all.filter((run) => run.boxes.some(outside)).map((run) => run.element))) {
    findings.push(`stands outside the screen: ${window.probe.describe(element)}`)
  }
  return findings
}
