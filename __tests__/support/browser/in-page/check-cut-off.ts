/** Runs in the page: text that is cut off by its own box, squeezed into a column too narrow to read, or a date or telephone number broken at the end of a line. */
export function checkCutOff(): string[] {
  const findings = new Set<string>()
  const NUMBERS = /\d[\d,.:-]*\d/g
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  const cuts = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const wide = element.scrollWidth > element.clientWidth + 1 && hides(overflowX)
    const high = element.scrollHeight > element.clientHeight + 1 && hides(overflowY)
    return element.clientWidth > 1 && (wide || high)
  }
  const drawnWidth = (element: Element, text: string) => {
    const { font, letterSpacing } = getComputedStyle(element)
    const span = document.createElement('span')
    span.textContent = text
    Object.assign(span.style, { font, letterSpacing, position: 'absolute', whiteSpace: 'nowrap', visibility: 'hidden' })
    document.body.append(span)
    const { width } = span.getBoundingClientRect()
    span.remove()
    return width
  }
  const roomIn = (field: Element) => {
    const { paddingLeft, paddingRight } = getComputedStyle(field)
    return field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
  }
  const broken = (node: Text) => {
    const range = document.createRange()
    return [...(node.data.match(NUMBERS) ?? [])].filter((number) => {
      range.setStart(node, node.data.indexOf(number))
      range.setEnd(node, node.data.indexOf(number) + number.length)
      return new Set(Array.from(range.getClientRects()).map(({ top }) => Math.round(top))).size > 1
    })
  }
  for (const { element, text, boxes } of window.probe.texts()) {
    for (const node of Array.from(element.childNodes).filter((child) => child instanceof Text)) {
      for (const number of broken(node)) findings.add(`${number} is broken at the end of a line: ${window.probe.describe(element)}`)
    }
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      if (cuts(at)) findings.add(`cut off: ${window.probe.describe(at)}`)
    }
    if (element instanceof HTMLInputElement && element.value === '' && drawnWidth(element, text) > roomIn(element) + 1) {
      findings.add(`cut off: the placeholder of ${window.probe.describe(element)}`)
    }
    if (boxes.length >= 4 && text.length / boxes.length < 3) findings.add(`squeezed into ${boxes.length} lines: ${window.probe.describe(element)}`)
  }
  return [...findings]
}
