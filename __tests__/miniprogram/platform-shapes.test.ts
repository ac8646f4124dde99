import { wxmlFromAxml, wxsFromSjs } from '../support/compiled/axml'
import type { Device } from '../support/compiled/device'
import { arrivals } from '../support/compiled/entry-options'
import { myApi } from '../support/compiled/my-api'
import { parseUrl } from '../support/compiled/page-stack'
import { wxApi } from '../support/compiled/wx-api'

const home = 'pages/home/index'
const address = 'https://q.example.cn/s/A1b2?x=1'

const device = (): Device => ({
  storage: new Map(), calls: [], fault: 'none', answers: new Map(), launchOptions: {}, enterOptions: {}, navigate: () => undefined, later: (run) => { run() },
})

type Call = (...args: unknown[]) => unknown
const call = (api: Record<string, unknown>, name: string, ...args: unknown[]): unknown => (api[name] as Call)(...args)

describe('a printed code', () => {
  it('reaches the page of a WeChat mini-program as q, encoded once, cold and hot', () => {
    const q = 'https%3A%2F%2Fq.example.cn%2Fs%2FA1b2%3Fx%3D1'
    for (const hot of [false, true]) expect(arrivals.weapp({ via: 'qr', address }, home, hot).page).toEqual({ path: home, query: expect.objectContaining({ q }) })
  })

  it('reaches the app of an Alipay mini-program as qrCode, and no page', () => {
    const cold = arrivals.alipay({ via: 'qr', address }, home, false)
    expect(cold.options).toMatchObject({ scene: '1011', query: { qrCode: encodeURIComponent(address) } })
    expect(cold.page).toEqual({ path: home, query: {} })
    expect(arrivals.alipay({ via: 'qr', address }, home, true).page).toBeUndefined()
  })
})

it('unlocking brings nothing at all', () => {
  expect(arrivals.weapp({ via: 'unlock' }, home, true)).toEqual({ options: {} })
  expect(arrivals.alipay({ via: 'unlock' }, home, true)).toEqual({ options: {} })
})

it('Alipay decodes the query of a page, WeChat does not', () => {
  expect(parseUrl('/pages/a/index?r=%E8%AF%BB&b=x=y', home, true)).toEqual({ path: 'pages/a/index', query: { r: '读', b: 'x=y' } })
  expect(parseUrl('/pages/a/index?r=%E8%AF%BB', home, false).query).toEqual({ r: '%E8%AF%BB' })
})

it('a path without a slash is relative to the page it is used on', () => {
  expect(parseUrl('../knowledge/result', home, false).path).toBe('pages/knowledge/result')
})

describe('a full store', () => {
  const full = () => Object.assign(device(), { fault: 'write' as const })

  it('throws on WeChat', () => {
    expect(() => call(wxApi(full()), 'setStorageSync', 'a', '1')).toThrow('exceed storage max size')
  })

  it('only answers on Alipay, with error 12', () => {
    expect(call(myApi(full()), 'setStorageSync', { key: 'a', data: '1' })).toMatchObject({ success: false, error: 12 })
  })

  it('keeps what it had, and can still be read', () => {
    const here = full()
    here.storage.set('a', 'before')
    call(myApi(here), 'setStorageSync', { key: 'a', data: 'after' })
    expect(call(myApi(here), 'getStorageSync', { key: 'a' })).toEqual({ data: 'before', success: true })
    expect(call(wxApi(here), 'getStorageSync', 'a')).toBe('before')
  })
})

it('a missing key is the empty string on WeChat and null on Alipay', () => {
  expect(call(wxApi(device()), 'getStorageSync', 'a')).toBe('')
  expect(call(myApi(device()), 'getStorageSync', { key: 'a' })).toEqual({ data: null, success: true })
})

it('a call is recorded under one name on both platforms', () => {
  const [wechat, alipay] = [device(), device()]
  call(wxApi(wechat), 'makePhoneCall', { phoneNumber: '12393', success: () => undefined })
  call(myApi(alipay), 'makePhoneCall', { number: '12393' })
  expect(wechat.calls).toEqual([{ api: 'makePhoneCall', options: { phoneNumber: '12393' } }])
  expect(alipay.calls).toEqual(wechat.calls)
})

describe('a template of Alipay', () => {
  it('binds what is written in capitals', () => {
    expect(wxmlFromAxml('<view a:for="{{o}}" a:key="index" onTap="eh" catchTouchMove="eh" class="on">')).toBe('<view wx:for="{{o}}" wx:key="index" bind:tap="eh" catch:touchMove="eh" class="on">')
  })

  it('leaves an event in lower case dead, as Alipay does', () => {
    expect(wxmlFromAxml('<view ontap="eh">')).toBe('<view ontap="eh">')
  })

  it('gets its script and its parts', () => {
    expect(wxmlFromAxml('<import-sjs name="xs" from="./utils.sjs" /><import src="../../base.axml"/>')).toBe('<wxs module="xs" src="./utils.wxs"/><import src="../../base.wxml"/>')
    expect(wxsFromSjs('export default {\n}')).toBe('module.exports = {\n}')
  })
})
