import { codesAfter } from '../../config/web/hosting'

/** The files the host of the printed addresses needs besides the web build, by name. Only what /s/ is about: headers are the web build's own matter. */
export const hostFiles = (base: string): Readonly<Record<string, string>> => {
  const { pathname, host } = new URL(base)
  const code = codesAfter(pathname)
  return {
    'nginx.conf': `# 放进 ${host} 的 server { } 里。印着的地址打开网页版；带点的文件名（校验文件）照常取文件，没有就是 404。
location ~ "${code}" {
  rewrite ^ /index.html last;
}
`,
    Caddyfile: `# 放进 ${host} { } 里。印着的地址打开网页版；带点的文件名（校验文件）照常取文件，没有就是 404。
@printed path_regexp \`${code}\`
rewrite @printed /index.html
`,
    _redirects: `# Netlify、Cloudflare Pages：有这个文件就给文件（校验文件），没有才打开网页版。
${pathname}*  /index.html  200
`,
    'README.txt': readme(base),
  }
}

const readme = (base: string): string => `海报上印的地址都以 ${base} 开头。这个前缀印出去以后不能再改。

一、把网页版（npm run build，dist/h5 里的全部文件）放到 ${new URL(base).origin}/ 。
二、让 ${base}任意编号 打开网页版的 index.html：nginx.conf、Caddyfile、_redirects 里选一个。
三、放校验文件，文件名和内容由两个平台给，原样放，不要改名：
    微信    ${base}<文件名>.txt
    支付宝  ${new URL(base).origin}/<文件名>.txt
四、自己用浏览器打开这两个 .txt：看到的要是文件里的那一行字，不是网页。
`
