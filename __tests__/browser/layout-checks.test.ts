import { join } from 'node:path'
import { layoutFindings } from '../support/browser/layout'
import { useBrowser } from '../support/browser/use-browser'

const lab = useBrowser(join(__dirname, '..', 'support', 'browser', 'blank-site'))
const sizes = { text: 18, notes: ['.small'], note: 16, target: 60, chips: ['.chip'], chip: 44 }

async function findings(body: string): Promise<string[]> {
  const { page, origin } = await lab.visit({ width: 320 })
  await page.goto(origin)
  await page.setContent(`<html lang="zh-CN"><meta name="viewport" content="width=device-width,initial-scale=1">
    <style>*{box-sizing:border-box}body{margin:0;padding:16px;font:18px/1.5 sans-serif}</style><body>${body}`)
  return layoutFindings(page, sizes)
}

const GOOD = `<h1 style="font-size:28px;line-height:1.3">屏幕上或工作人员说了什么？</h1>
  <button style="width:100%;min-height:60px;font-size:18px">卡状态不对</button>
  <button class="chip" style="min-height:44px;font-size:18px">窗口刷实体卡</button>
  <p class="small" style="font-size:16px">来源：省人社厅问答</p><p style="overflow:hidden">放得下的字</p>
  <input placeholder="搜一句话" style="height:60px;width:100%;font-size:18px">
  <span style="position:absolute;width:1px;height:1px;overflow:hidden">只读给看不见的人听</span>
  <footer style="position:sticky;bottom:0;background:#fff"><button style="width:100%;min-height:60px;font-size:18px">直接看结果</button></footer>`

test('a sound page has no findings', async () => {
  expect(await findings(GOOD)).toEqual([])
})

test('a sound page longer than the screen has none, although its footer lies on the text that is scrolled under it', async () => {
  expect(await findings(`${'<p>一行正文</p>'.repeat(40)}${GOOD}`)).toEqual([])
})

const FAULTS: readonly (readonly [name: string, body: string, finding: RegExp])[] = [
  ['a page wider than the screen', '<div style="width:400px">很宽的一块</div>', /^the page is 416 px wide on a screen of 320 px$/],
  ['a row that scrolls sideways', '<div class="row" style="overflow-x:auto"><div style="width:600px">一排筹码</div></div>', /^scrolls sideways: <div\.row>/],
  ['text that runs out of the screen where scrolling is hidden', '<div style="overflow:hidden;margin-right:-16px"><p style="white-space:nowrap">这一行字太长了它不会换行所以就跑到屏幕外面去了</p></div>', /^stands outside the screen: <p> “这一行字/],
  ['text cut off at the right by an ellipsis', '<p class="t" style="width:120px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">新卡的社保功能还没启用</p>', /^cut off: <p\.t> “新卡的社保/],
  ['text cut off at the bottom by a fixed height', '<div style="height:40px;overflow:hidden">第一行字第一行字第一行字第一行字第二行字</div>', /^cut off: <div>/],
  ['a placeholder longer than its field', '<input style="width:120px;height:60px;font-size:18px" placeholder="搜一句话，比如卡状态异常">', /^cut off: the placeholder of <input>/],
  ['what sticks out of a page that scrolls by itself', '<div style="height:200px;overflow:hidden scroll"><p class="w" style="width:400px">很宽的一段</p></div>', /^cut off: <div> “很宽的一段”$/],
  ['text squeezed into a column of single signs', '<div style="width:20px">卡状态不对</div>', /^squeezed into 5 lines/],
  ['a date broken at the end of a line', '<p style="width:70px">核对于 2026-11-21</p>', /^2026-11-21 is broken at the end of a line/],
  ['two texts drawn over each other', '<p style="margin:0">上面的字</p><p style="margin:-20px 0 0">下面的字</p>', /^overlap: <p> “上面的字” and <p> “下面的字”$/],
  ['a text that a box lies on', '<p>看不见的字</p><div style="position:absolute;top:0;left:0;width:200px;height:80px;background:#fff"></div>', /^covered: <p> “看不见的字”/],
  ['the last text hidden for good behind a fixed bar', `${'<p>行</p>'.repeat(30)}<p>最后一句</p><div style="position:fixed;left:0;right:0;bottom:0;height:120px;background:#fff">底栏</div>`, /^covered: <p> “最后一句” by <div> “底栏”$/],
  ['bars that leave less than half of the screen', '<p>正文</p><div style="position:fixed;left:0;right:0;bottom:0;height:400px;background:#fff">底栏</div>', /^bars that stay in place take 400 of 780 px$/],
  ['body text below 18 px', '<p style="font-size:17px">正文</p>', /^text of 17 px, less than 18: <p>/],
  ['a note below 16 px', '<p class="small" style="font-size:15px">来源</p>', /^text of 15 px, less than 16: <p\.small>/],
  ['lines too close', '<p style="line-height:1.2">这一段有两行字那么长，所以行与行之间要留出空来</p>', /^lines 1\.20 apart/],
  ['a row lower than 60 px', '<button style="min-height:59px;font-size:18px">卡状态不对</button>', /^target 59 px high, less than 60/],
  ['a chip lower than 44 px', '<button class="chip" style="min-height:43px;font-size:18px">窗口刷实体卡</button>', /^target 43 px high, less than 44/],
  ['a target too narrow', '<button style="width:40px;min-height:60px;font-size:18px;padding:0">✕</button>', /^target 40 px wide, less than 44/],
]

test.each(FAULTS)('%s is found', async (_, body, finding) => {
  expect(await findings(body)).toContainEqual(expect.stringMatching(finding))
})
