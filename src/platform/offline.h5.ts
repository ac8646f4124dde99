// Keeps the whole page on the phone, so that it opens without a network. After the page itself: whoever stands at a window comes first.
// Where it is refused (plain http, no room, a private window) the page works as it did.
window.addEventListener('load', () => {
  if (navigator.serviceWorker) navigator.serviceWorker.register('/sw.js').catch(() => undefined)
})
