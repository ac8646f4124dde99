/** Runs in the page: resolves when the document is loaded, nothing moves and nothing has changed for a moment. The real clock only paces the question; nothing is measured. */
export function whenQuiet(): Promise<void> {
  const QUIET = 120
  const PATIENCE = 5000
  return new Promise((resolve) => {
    let timer = 0
    const moving = () => document.getAnimations().some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().iterations !== Infinity)
    const done = () => {
      changes.disconnect()
      resolve()
    }
    const changes = new MutationObserver(() => restart())
    const restart = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => (moving() ? restart() : done()), QUIET)
    }
    const begin = () => {
      changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      restart()
    }
    window.setTimeout(done, PATIENCE)
    if (document.readyState === 'complete') begin()
    else window.addEventListener('load', begin)
  })
}
