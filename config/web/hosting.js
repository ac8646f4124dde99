const { mkdirSync, writeFileSync } = require('node:fs')
const path = require('node:path')

/** What is printed as a window's code, after a prefix. Never a name with a dot: files such as a platform's verification <name>.txt are there or are not. */
const codesAfter = (prefix) => `^${prefix}[^/\\\\.]{1,200}/?$`
const SITE_CODE = codesAfter('/s/')
/** Files that never change under their name. */
const HASHED = '\\.[0-9a-f]{5}\\.js$'

// require-trusted-types-for 'script' cannot be set: Taro's router fills its (hidden) title bar through innerHTML.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'", // Taro's router writes a <style> element
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What every answer carries (reliability.md b.3). */
const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(), microphone=(), camera=(self), clipboard-read=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

// On plain http the first means nothing and the second breaks Safari on localhost: for real hosts only.
const OVER_HTTPS = {
  ...HEADERS,
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; upgrade-insecure-requests`,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
}

/** How long each kind of file may be kept; the first that fits counts. */
const CACHING = [
  ['^/(index\\.html)?$', 'no-store'],
  [SITE_CODE, 'no-store'],
  [HASHED, 'public, max-age=31536000, immutable'],
  ['', 'no-cache'],
]
const cacheControl = (address) => CACHING.find(([form]) => new RegExp(form).test(address))[1]

const headerLines = (line) => Object.entries(OVER_HTTPS).map(([name, value]) => line(name, value)).join('\n')

const nginx = () => `# nginx. Put it into conf.d, and change the name, the certificate and the folder (the contents of dist/h5).
map $uri $cache_control {
  default "no-cache";
  "/index.html" "no-store";
  "~${HASHED}" "public, max-age=31536000, immutable";
}
server {
  listen 443 ssl;
  server_name q.example.cn;
  ssl_certificate /etc/ssl/q.example.cn.pem;
  ssl_certificate_key /etc/ssl/q.example.cn.key;
  root /srv/yibaoka/h5;
  # An address carries the code of a window: it is not to be collected.
  access_log off;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json application/manifest+json;
  include mime.types;
  types { application/manifest+json webmanifest; }
  charset utf-8;
${headerLines((name, value) => `  add_header ${name} "${value}" always;`)}
  add_header Cache-Control $cache_control always;
  location = / { try_files /index.html =404; }
  location ~ "${SITE_CODE}" { try_files /index.html =404; }
  location / { try_files $uri =404; }
}
`

const caddy = () => `# Caddy. Change the name and the folder (the contents of dist/h5). Nothing is logged unless a log is asked for.
q.example.cn {
	root * /srv/yibaoka/h5
	encode gzip
	@window path_regexp \`${SITE_CODE}\`
	rewrite @window /index.html
	header {
${headerLines((name, value) => `\t\t${name} "${value}"`)}
		?Cache-Control "no-cache"
	}
	# Before the rewriting, whatever the order here.
	@page path / /index.html
	header @page Cache-Control "no-store"
	header @window Cache-Control "no-store"
	@hashed path_regexp \`${HASHED}\`
	header @hashed Cache-Control "public, max-age=31536000, immutable"
	header /manifest.webmanifest Content-Type "application/manifest+json"
	file_server
}
`

const netlifyHeaders = () => `/*
${headerLines((name, value) => `  ${name}: ${value}`)}
/
  Cache-Control: no-store
/index.html
  Cache-Control: no-store
/s/*
  Cache-Control: no-store
/js/*
  Cache-Control: public, max-age=31536000, immutable
`

// A file that is there wins over the rule: verification files are served.
const netlifyRedirects = () => '/s/* /index.html 200\n'

const byHand = () => `# 对象存储加 CDN（阿里云 OSS、腾讯云 COS 等）：在控制台里逐条填
1. 上传 dist/h5 里的全部文件，默认首页填 index.html，不设“404 也返回首页”。
2. 回源重写：路径匹配 ${SITE_CODE} 的，改成 /index.html；*.txt 不改（平台的校验文件）。
3. 响应头，所有文件都加：
${headerLines((name, value) => `   ${name}: ${value}`)}
4. 缓存（Cache-Control）：/js/ 下的文件 public, max-age=31536000, immutable；index.html 和 /s/ 用 no-store；其余 no-cache。
5. 关掉访问日志，或不记网址：网址里有窗口的编号。
`

/** Writes the configuration of common hosts into a folder, all from the tables above. */
exports.writeHosting = (folder) => {
  mkdirSync(folder, { recursive: true })
  const files = { 'nginx.conf': nginx(), Caddyfile: caddy(), _headers: netlifyHeaders(), _redirects: netlifyRedirects(), 'cdn.zh.txt': byHand() }
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
}

Object.assign(exports, { codesAfter, HASHED: new RegExp(HASHED), HEADERS, SITE_CODE: new RegExp(SITE_CODE), cacheControl })
