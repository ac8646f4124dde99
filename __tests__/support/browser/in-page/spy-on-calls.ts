export interface SeenCall {
  readonly api: string
  readonly options: Readonly<Record<string, unknown>>
}

/** Runs in the page before its scripts: notes what the page asks of the system besides dialling, under the names the mini-programs use. */
export function spyOnCalls(): void {
  const seen: SeenCall[] = []
  Object.assign(window, { __calls: seen })
  const clipboard = { writeText: (data: string) => Promise.resolve(void seen.push({ api: 'setClipboardData', options: { data } })) }
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
  Object.defineProperty(navigator, 'share', { value: undefined, configurable: true })
  const keepScreenOn = (on: boolean) => seen.push({ api: 'setKeepScreenOn', options: { keepScreenOn: on } })
  Object.defineProperty(navigator, 'wakeLock', { value: { request: () => (keepScreenOn(true), Promise.resolve({ release: () => (keepScreenOn(false), Promise.resolve()) })) }, configurable: true })
  Object.defineProperty(navigator, 'vibrate', { value: () => true, configurable: true })
  window.print = () => void seen.push({ api: 'print', options: {} })
}
