export interface Found {
  readonly element: Element | null
  /** What the candidates read, for the error when there is not exactly one. */
  readonly candidates: readonly string[]
}

/** Runs in the page: what a person means by a text. Equal wins over containing, what can be tapped over what cannot, the innermost over what surrounds it. */
export function findTarget(wanted: string): Found {
  const TAPPABLE = 'a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=radio],[role=checkbox],[role=switch],[role=tab],[role=option],[tabindex]:not([tabindex="-1"])'
  const squash = (text: string) => text.replace(/\s+/g, '')
  const label = (element: Element) => squash(element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? '')
  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  const text = squash(wanted)
  const all = Array.from(document.body.querySelectorAll('*')).filter((element) => label(element).includes(text) && visible(element))
  const equal = all.filter((element) => label(element) === text)
  const tiers = [equal.filter((e) => e.matches(TAPPABLE)), equal, all.filter((e) => e.matches(TAPPABLE)), all]
  const tier = tiers.find((some) => some.length > 0) ?? []
  const innermost = tier.filter((element) => !tier.some((other) => other !== element && element.contains(other)))
  return { element: innermost.length === 1 ? (innermost[0] ?? null) : null, candidates: innermost.map(label) }
}

/** Runs in the page: the visible field with this placeholder or label. */
export function findField(name: string): Found {
  const label = (field: Element) => field.getAttribute('aria-label') ?? field.getAttribute('placeholder') ?? ''
  const fields = Array.from(document.querySelectorAll('input,textarea')).filter((field) => field.checkVisibility())
  const named = fields.filter((field) => label(field).includes(name))
  return { element: named.length === 1 ? (named[0] ?? null) : null, candidates: fields.map(label) }
}
