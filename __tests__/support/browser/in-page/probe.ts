/** One run of text as it stands on the screen. `boxes` are its lines. */
export interface TextRun {
  readonly element: Element
  readonly text: string
  readonly boxes: readonly DOMRect[]
}

/** What the checks share. It lives in the page as `window.probe`. */
export interface Probe {
  describe(element: Element): string
  /** All text that is drawn, in reading order; the text of a field (typed or placeholder) has the field as its box. */
  texts(): TextRun[]
  /** Everything that can be operated. */
  targets(): Element[]
  /** What is seen at once, in px; innerHeight is more where a page is wider than the screen and can be zoomed out. */
  height(): number
  /** The ancestor, or the element itself, that stays in place while the page scrolls. */
  bar(element: Element): Element | null
}

declare global {
  interface Window {
    readonly probe: Probe
  }
}

/** Runs in the page before its scripts. */
export function installProbe(): void {
  const OPERABLE = 'a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=radio],[role=checkbox],[role=switch],[role=tab],[role=option],[tabindex]:not([tabindex="-1"])'
  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const forScreenReadersOnly = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clientWidth, clientHeight } = at
      if (clientWidth <= 1 && clientHeight <= 1 && getComputedStyle(at).overflow !== 'visible') return true
    }
    return false
  }
  const describe = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? ((element as HTMLElement).innerText || element.getAttribute('placeholder') || '')
    const names = typeof element.className === 'string' ? element.className.trim().replace(/\s+/g, '.') : ''
    return `<${element.localName}${names && `.${names}`}> “${words.replace(/\s+/g, ' ').trim().slice(0, 24)}”`
  }
  const written = () => {
    const runs: TextRun[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.nodeValue?.trim() ?? ''
      if (!element || !text || !visible(element) || forScreenReadersOnly(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = Array.from(range.getClientRects()).filter((box) => box.width > 0 && box.height > 0)
      if (boxes.length > 0) runs.push({ element, text, boxes })
    }
    return runs
  }
  const typed = (): TextRun[] =>
    Array.from(document.querySelectorAll<HTMLInputElement>('input,textarea'))
      .filter((field) => visible(field) && field.type !== 'checkbox' && field.type !== 'radio')
      .map((field) => ({ element: field, text: field.value || field.placeholder, boxes: [field.getBoundingClientRect()] }))
      .filter(({ text }) => text !== '')
  const probe: Probe = {
    describe,
    texts: () => [...written(), ...typed()],
    targets: () => Array.from(document.querySelectorAll(OPERABLE)).filter((element) => visible(element) && !element.matches(':disabled')),
    height: () => window.visualViewport?.height ?? window.innerHeight,
    bar: (element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at
      }
      return null
    },
  }
  Object.assign(window, { probe })
}
