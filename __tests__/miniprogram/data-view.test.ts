import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileHere } from '../support/compiled/dist-loader'
import { dataEngine } from '../support/compiled/data-view'
import type { EngineParts } from '../support/compiled/engine'
import type { SetDataCall } from '../support/compiled/guarded'
import { tapTarget, tidy, visibleText } from '../support/compiled/view-node'

const templates = `<template name="tmpl_0_1"><view class="{{i.cl}}" bindtap="eh" data-sid="{{i.sid}}"></view></template>
<template name="tmpl_0_2"><view class="{{i.cl}}" aria-label="{{i.p3}}"></view></template>
<template name="tmpl_0_3"><view class="{{i.cl}}"><view wx:if="{{i.p0}}" class="title">{{i.p0}}</view><view wx:for="{{i.p1}}" wx:key="index" data-sid="{{i.sid}}" data-i="{{index}}" bindtap="eh"><view>{{item[0]}}</view><view>{{item[1]}}</view></view></view></template>
<template name="tmpl_0_9"><block>{{i.v}}</block></template>`

let dist = ''
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'data-view-'))
  writeFileSync(join(dist, 'base.wxml'), templates)
})
afterAll(() => rmSync(dist, { recursive: true }))

interface Heard { readonly type: string; readonly target: { readonly dataset: object }; readonly currentTarget: { readonly dataset: object } }

const nested = { nn: '1', sid: 'outer', cn: [{ nn: '2', sid: 'deaf', cn: [{ nn: '1', sid: 'inner', cn: [{ nn: '9', v: '按这里' }] }] }] }
const list = { nn: '3', sid: 'list', p0: '哪一种？', p1: [['读不出', '没反应'], ['密码不对', '']] }

function mounted(node: object) {
  const heard: Heard[] = []
  const log: SetDataCall[] = []
  const parts = { dist, platform: 'weapp', log, report: (error: unknown) => { throw error }, later: (run: () => void) => { run() } } as unknown as EngineParts
  const page = dataEngine('data', () => compileHere).create(parts).mount('pages/a/index', { data: { root: { cn: [node] } }, eh: (event: Heard) => heard.push(event) })
  return { heard, log, page, setData: page.instance['setData'] as (data: object) => void }
}

it('calls the handler of the target and of every ancestor that listens, innermost first', () => {
  const { heard, page } = mounted(nested)
  tapTarget(page.root(), '按这里').fire('tap', {}, true)
  expect(heard.map(({ currentTarget }) => currentTarget.dataset)).toEqual([{ sid: 'inner' }, { sid: 'outer' }])
  expect(heard.map(({ target }) => target.dataset)).toEqual([{ sid: 'inner' }, { sid: 'inner' }])
})

it('draws the rows a template repeats, and tells which one was tapped', () => {
  const { heard, page } = mounted(list)
  expect(tidy(visibleText(page.root()))).toBe('哪一种？\n读不出\n没反应\n密码不对')
  tapTarget(page.root(), '密码不对').fire('tap', {}, true)
  expect(heard.map(({ currentTarget }) => currentTarget.dataset)).toEqual([{ sid: 'list', i: 1 }])
})

it('applies what setData sends by path, and counts its bytes in UTF-8', () => {
  const { page, log, setData } = mounted(list)
  setData({ 'root.cn.[0].p1.[1].[0]': '密码锁了' })
  expect(tidy(visibleText(page.root()))).toContain('密码锁了')
  // 2 quotes, 22 letters, colon, 2 quotes, 4 × 3 bytes, 2 braces.
  expect(log).toEqual([{ page: 'pages/a/index', bytes: 2 + 22 + 1 + 2 + 12 + 2, keys: ['root.cn.[0].p1.[1].[0]'] }])
})
