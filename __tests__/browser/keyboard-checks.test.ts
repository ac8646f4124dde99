import { join } from 'node:path'
import { checkDocument } from '../support/browser/in-page/check-controls'
import { keyboardFindings } from '../support/browser/keyboard'
import { useBrowser } from '../support/browser/use-browser'

const lab = useBrowser(join(__dirname, '..', 'support', 'browser', 'blank-site'))

async function pageWith(body: string, head = '<title>样张</title><meta name="viewport" content="width=device-width,initial-scale=1">', lang = 'zh-CN') {
  const { page, origin } = await lab.visit()
  await page.goto(origin)
  await page.setContent(`<html lang="${lang}">${head}<style>:focus{outline:3px solid #000}</style><body>${body}`)
  return page
}

test('buttons, links and fields in their order have no findings', async () => {
  expect(await keyboardFindings(await pageWith('<a href="#x">链接</a><button>按钮</button><input aria-label="搜"><p>字</p>'))).toEqual([])
})

test.each([
  ['a control Tab does not reach', '<button>一</button><div role="button">二</div>', /^Tab never reaches <div> “二”$/],
  ['an order that jumps', '<button tabindex="2">一</button><button tabindex="1">二</button>', /^pushes itself forward in the order of Tab: <button> “一”$/],
  ['a focus nobody sees', '<button style="outline:none">一</button>', /^no ring of 2 px shows the focus on <button> “一”$/],
  ['a focus under a bar', '<button>一</button><div style="position:fixed;inset:0;background:#fff">盖住</div>', /^the focus is hidden: <button> “一” lies under <div> “盖住”$/],
  ['something that can only be tapped', '<div onclick="void 0">二</div>', /^can only be tapped: <div> “二”$/],
])('%s is found', async (_, body, finding) => {
  expect(await keyboardFindings(await pageWith(body))).toContainEqual(expect.stringMatching(finding))
})

test.each([
  ['a language that is not Chinese', '<title>样张</title><meta name="viewport" content="width=device-width">', 'en', 'html lang is “en”, not zh-CN'],
  ['a viewport that forbids enlarging', '<title>样张</title><meta name="viewport" content="width=device-width,user-scalable=no">', 'zh-CN', 'the viewport forbids enlarging: width=device-width,user-scalable=no'],
  ['a largest scale', '<title>样张</title><meta name="viewport" content="width=device-width,maximum-scale=1">', 'zh-CN', 'the viewport forbids enlarging: width=device-width,maximum-scale=1'],
  ['a fixed width', '<title>样张</title><meta name="viewport" content="width=375">', 'zh-CN', 'the viewport does not follow the device: width=375'],
  ['a missing title', '<title></title><meta name="viewport" content="width=device-width">', 'zh-CN', 'the document has no title'],
])('%s is found', async (_, head, lang, finding) => {
  expect(await (await pageWith('<p>字</p>', head, lang)).evaluate(checkDocument)).toEqual([finding])
})
