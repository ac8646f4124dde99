export type Fault = 'none' | 'write' | 'read' | 'all'

/** Runs in the page: from now on localStorage fails as browsers make it fail, by throwing. */
export function faultStorage(fault: Fault): void {
  const state = window as unknown as { __fault?: Fault }
  const hooked = state.__fault !== undefined
  state.__fault = fault
  if (hooked) return
  const { setItem, getItem, removeItem, key } = Storage.prototype
  const failing = (kind: 'write' | 'read') => state.__fault === kind || state.__fault === 'all'
  const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  const denied = () => new DOMException('The operation is insecure.', 'SecurityError')
  Storage.prototype.setItem = function (name, value) {
    if (failing('write')) throw full()
    setItem.call(this, name, value)
  }
  Storage.prototype.removeItem = function (name) {
    if (failing('write')) throw denied()
    removeItem.call(this, name)
  }
  Storage.prototype.getItem = function (name) {
    if (failing('read')) throw denied()
    return getItem.call(this, name)
  }
  Storage.prototype.key = function (index) {
    if (failing('read')) throw denied()
    return key.call(this, index)
  }
}

/** Runs in the page: the browser forbids storage altogether, as with cookies blocked; the very property throws. */
export function denyStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  }
}
