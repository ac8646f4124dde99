import { join } from 'node:path'
import { axeFindings } from '../support/browser/axe'
import { useBrowser } from '../support/browser/use-browser'

const lab = useBrowser(join(__dirname, '..', 'support', 'browser', 'blank-site'))

async function violated(body: string): Promise<readonly string[]> {
  const { page, origin } = await lab.visit()
  await page.goto(origin)
  await page.setContent(`<html lang="zh-CN"><title>样张</title><body style="background:#fff"><main><h1>标题</h1>${body}</main>`)
  return (await axeFindings(page)).violated.map((line) => line.split(' ', 1)[0] ?? '')
}

test('a sound page passes every rule, although the site forbids foreign scripts', async () => {
  expect(await violated('<button style="min-height:44px">查</button>')).toEqual([])
})

test.each([
  ['a button without a name', '<button style="width:60px;height:60px"></button>', 'button-name'],
  ['pale text', '<p style="color:#999">看不清</p>', 'color-contrast'],
  ['text below 7 to 1, a rule axe leaves out by default', '<p style="color:#666">不够黑</p>', 'color-contrast-enhanced'],
  ['a heading level that is left out', '<h3>跳级</h3>', 'heading-order'],
  ['text outside the landmarks', '</main><p>在外面</p>', 'region'],
])('%s is found', async (_, body, rule) => {
  expect(await violated(body)).toContain(rule)
})
