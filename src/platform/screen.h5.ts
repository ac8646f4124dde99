type Lock = { release(): Promise<void> }
type WithWakeLock = Navigator & { wakeLock?: { request(kind: 'screen'): Promise<Lock> } }

let lock: Promise<Lock> | undefined

export const keepAwake = (on: boolean): void => {
  const { wakeLock } = navigator as WithWakeLock
  if (!wakeLock) return
  if (on) {
    lock = wakeLock.request('screen')
    lock.catch(() => undefined)
  } else if (lock) {
    lock.then((held) => held.release()).catch(() => undefined)
    lock = undefined
  }
}
