export type SharePlatform = 'weapp' | 'alipay' | 'h5'

/** Which of our own sentences stands on the card. The words are looked up where the card is made; none ever travel in a link. */
export type ShareTitle = 'home' | 'result' | 'article' | 'ask-family' | 'progress' | 'preparation' | 'bill'

export interface ShareCard {
  readonly title: ShareTitle
  /** In the form this platform wants; on the web, what follows the page's own address. */
  readonly path: string
  /** The same without the page, for WeChat's 朋友圈. */
  readonly query: string
}

// WeChat demands the leading slash, Alipay refuses it (platform.md §2); on the web the router lives in the hash.
const ROOT: Readonly<Record<SharePlatform, string>> = { weapp: '/', alipay: '', h5: '#/' }

// Nothing but a code and a channel goes out: a query of any other shape may hold what somebody typed.
const OUTGOING = /^(c=([wrh]1-[\w-]{3,29}|b1-[\w-]{7}|a1-[a-z\d][a-z\d-]{0,32}|p1-[a-z_]{4,20}-([1-8]\d{5}|0)|f1-[a-z]{4,8}-[a-z-]{4,16})(&from=[a-z-]{1,16})?|from=[a-z-]{1,16})?$/

/**
 * The card that leads to a page (its route as in app.config) with an entry's query. The path stays under 128 characters as
 * long as the route stays under 70; a query that is not ours is left out rather than sent.
 */
export const shareCard = (platform: SharePlatform, title: ShareTitle, route: string, query: string): ShareCard => {
  const sent = OUTGOING.test(query) ? query : ''
  return { title, path: ROOT[platform] + route.replace(/^\/+/, '') + (sent && '?' + sent), query: sent }
}
