// Draws the cover pictures of shared cards, WeChat's 5:4 and the square one, for each package that shares: `npm run covers`. The pictures are committed.
import { join } from 'node:path'
import { drawPictures } from './draw-pictures'

const page = ([first, second, third]: readonly [string, string, string]) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
body{margin:0;height:100vh;display:flex;flex-direction:column;justify-content:center;background:#0A5C4F;color:#fff;font-family:'Noto Sans SC',sans-serif}
p{margin:0 8%;line-height:1.3}.a{font-size:13.5vw;font-weight:700}.b{font-size:10vw}.c{margin-top:6%;font-size:6vw}
</style><p class="a">${first}</p><p class="b">${second}</p><p class="c">${third}</p></html>`

const texts = {
  knowledge: ['医保卡刷不了', '现在可以这样办', '非官方工具 · 点开看步骤'],
  'card-replacement': ['换卡进度', '看办到哪一步', '非官方工具 · 点开看'],
  'family-binding': ['绑家人的医保', '先看要准备什么', '非官方工具 · 点开看'],
  diagnosis: ['帮我看看', '医保卡用不了', '非官方工具 · 点开就能答'],
  payment: ['医保的票和账', '看对不对得上', '非官方工具 · 不带金额'],
} as const
// The square one is shown as a small icon only: in 朋友圈 and on Alipay's card.
const sizes = { 'share-cover.png': [500, 400], 'share-cover-square.png': [200, 200] } as const

const drawings = (Object.keys(texts) as (keyof typeof texts)[]).flatMap((folder) =>
  Object.entries(sizes).map(([name, [width, height]]) => ({ file: join(__dirname, '../src/pages', folder, name), html: page(texts[folder]), width, height })),
)

void drawPictures(drawings, 4)
