/** Runs in the page: what listens for a tap but is no button, link or field of the browser, so that no keyboard and no screen reader finds it. */
export function checkControls(): string[] {
  const NATIVE = 'a[href],button,input,select,textarea,summary,label'
  const listens = (element: Element) => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'))
    const props = key ? (element as unknown as Record<string, Record<string, unknown>>)[key] : undefined
    return typeof props?.['onClick'] === 'function' || element.hasAttribute('onclick')
  }
  const shown = Array.from(document.body.querySelectorAll<HTMLElement>('*')).filter((element) => element.checkVisibility())
  const deaf = shown.filter((element) => listens(element) && !element.closest(NATIVE))
  const pushy = shown.filter((element) => element.tabIndex > 0)
  return [...deaf.map((element) => `can only be tapped: ${window.probe.describe(element)}`), ...pushy.map((element) => `pushes itself forward in the order of Tab: ${window.probe.describe(element)}`)]
}

/** Runs in the page: what stops a person from enlarging it or a reader from pronouncing it. */
export function checkDocument(): string[] {
  const findings: string[] = []
  const { lang } = document.documentElement
  const viewport = document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? ''
  if (lang !== 'zh-CN') findings.push(`html lang is “${lang}”, not zh-CN`)
  if (/user-scalable\s*=\s*(no|0)|maximum-scale/.test(viewport)) findings.push(`the viewport forbids enlarging: ${viewport}`)
  if (!/width\s*=\s*device-width/.test(viewport)) findings.push(`the viewport does not follow the device: ${viewport}`)
  if (document.title === '') findings.push('the document has no title')
  return findings
}
