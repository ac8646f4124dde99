/** An app whose own browser shows the web page, while a mini-program of ours could be opened there. */
export type HostApp = 'wechat' | 'alipay'

/** Null where there is nothing to say: in the mini-programs themselves, and in a browser of its own. */
export const hostApp = (): HostApp | null => null
