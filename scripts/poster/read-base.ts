import { written } from '../command/written'

/** Longer ones make a code of more modules than the paper is tested with. */
const LONGEST = 60

const urlIn = (text: string): URL | null => {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/**
 * What is wrong with the prefix that is printed before every code, or null. Both platforms match what is printed letter by letter before
 * anything is opened, sub-paths only after a slash at the end (platform.md §1.2, §1.8), and the app looks for its code after /s/.
 */
export const faultOfBase = (base: string): string | null => {
  if (!base) return 'base 空着，要写网址前缀，比如 https://q.example.cn/s/'
  if (!/^https:\/\//.test(base)) return `base 要以 https:// 开头，现在是：${written(base)}`
  const url = urlIn(base)
  if (!url || url.search || url.hash || url.username || url.password || url.href.split(/[?#]/)[0] !== base || !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(url.hostname) || /^[\d.]+$/.test(url.hostname))
    return `base 要是一个完整的网址前缀，域名写小写字母，不带空格、问号、井号和密码，现在是：${written(base)}`
  if (url.port) return `base 不能带端口，微信和支付宝都不认，现在是：${written(base)}`
  if (!/\/s\/$/.test(base)) return `base 要以 /s/ 结尾（最后的斜杠也要），比如 ${written(`${url.origin}/s/`)}，现在是：${written(base)}`
  return base.length > LONGEST ? `base 太长，最多 ${LONGEST} 个字符，现在有 ${base.length} 个` : null
}
