// Draws the icons of the web page for a phone's home screen: `npm run icons`. The pictures are committed.
import { join } from 'node:path'
import { drawPictures } from './draw-pictures'

// Two plain words on the colour of what to do: no emblem that could be taken for an office's.
const page = (share: number) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
body{margin:0;height:100vh;display:flex;flex-direction:column;justify-content:center;text-align:center;background:#0A5C4F;color:#fff;font:700 ${share}vw/1.15 'Noto Sans SC',sans-serif}
</style>医保<br>救急</html>`

/** Side in px, and how much of it a character takes: a phone may cut a maskable icon down to a circle of 80 %. */
const icons = { '192.png': [192, 36], '512.png': [512, 36], 'maskable-512.png': [512, 26], 'apple-touch-icon.png': [180, 34] } as const

void drawPictures(Object.entries(icons).map(([name, [side, share]]) => ({ file: join(__dirname, '../config/web/icons', name), html: page(share), width: side, height: side })))
