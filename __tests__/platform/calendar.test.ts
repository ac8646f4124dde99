import { reminders } from '@/content/card-replacement/reminders'
import { addReminder as alipay } from '@/platform/calendar.alipay'
import { addReminder as h5 } from '@/platform/calendar.h5'
import { addReminder as weapp, type Reminder, type ReminderOutcome } from '@/platform/calendar'
import { copyText as copyOnWeb } from '@/platform/clipboard.h5'
import { copyText } from '@/platform/clipboard'
import { breachesOf, instantOf, readCalendar, textOf } from '../support/calendar-reader'

type Call = jest.Mock<unknown, [Record<string, unknown>]>

const mockTaro: { addPhoneCalendar?: Call; setClipboardData: Call } = { setClipboardData: jest.fn() }

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro
  },
}))

const ok = () => Promise.resolve({ errMsg: 'ok' })
const fails = (error: unknown) => () => Promise.reject(error)
const throws = (error: unknown) => () => {
  throw error
}

/** 9:00 in Shanghai on 25 November 2026. */
const REMINDER: Reminder = { title: '看一下办理进度', description: '打开来看，走到哪一步。', at: 1_795_568_400_000, text: '2026年11月25日上午9点：看一下办理进度。打开来看，走到哪一步。' }

const AGENTS = {
  safari: 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1',
  desktop: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Safari/605.1.15',
  chrome: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0',
  'wechat, Android': 'Mozilla/5.0 (Linux; Android 13; V2; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MicroMessenger/8.0.44',
  'wechat, iPhone': 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.43(0x18002b2d) NetType/WIFI Language/zh_CN',
  alipay: 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/20G75 NebulaSDK/1.8.100112 AlipayClient/10.5.30',
  'wechat, Windows': 'Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/107.0.0.0 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat(0x63090719) XWEB/8461',
  'alipay, Android': 'Mozilla/5.0 (Linux; U; Android 10; zh-CN; V1) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/69.0.3497.100 UWS/3.22.2.28 Mobile Safari/537.36 NebulaSDK/1.8.100112 AliApp(AP/10.2.13) AlipayClient/10.2.13',
  'QQ, Android': 'Mozilla/5.0 (Linux; Android 9; V1) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/89.0.4389.72 MQQBrowser/6.2 TBS/046011 Mobile Safari/537.36 V1_AND_SQ_8.8.20 QQ/8.8.20.5865',
  'QQ browser': 'Mozilla/5.0 (Linux; U; Android 9; zh-cn; V1) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/89.0.4389.72 MQQBrowser/12.1 Mobile Safari/537.36',
  'some app, Android': 'Mozilla/5.0 (Linux; Android 12; SM-S901B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/110.0.0.0 Mobile Safari/537.36',
  'some app, iPhone': 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
  'some app, iPad as a desktop': 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
} as const

interface Link {
  href: string
  download?: string
  click: jest.Mock
}

const browser = { files: [] as Blob[], links: [] as Link[], attached: [] as unknown[], revoked: [] as string[], writeText: jest.fn<unknown, [string]>() }

/** A browser of this make, with nothing in it that is not named here. */
const open = (agent: keyof typeof AGENTS, without: { readonly download?: true; readonly clipboard?: true; readonly objectUrls?: true } = {}) => {
  Object.assign(browser, { files: [], links: [], attached: [], revoked: [] })
  const clipboard = without.clipboard ? undefined : { writeText: browser.writeText }
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: AGENTS[agent], clipboard }, configurable: true })
  const createElement = (): Link => {
    const link: Link = { href: '', ...(without.download ? {} : { download: '' }), click: jest.fn(() => expect(browser.attached).toContain(link)) }
    browser.links.push(link)
    return link
  }
  const body = { appendChild: (node: unknown) => browser.attached.push(node), removeChild: (node: unknown) => browser.attached.splice(browser.attached.indexOf(node), 1) }
  Object.defineProperty(globalThis, 'document', { value: { createElement, body }, configurable: true })
  URL.createObjectURL = without.objectUrls
    ? throws(new TypeError('createObjectURL is not a function'))
    : (file) => {
        browser.files.push(file as Blob)
        return `blob:${browser.files.length}`
      }
  URL.revokeObjectURL = (url) => browser.revoked.push(url)
}

beforeEach(() => {
  jest.resetAllMocks()
  jest.useFakeTimers({ now: 1_795_316_868_000 })
  mockTaro.addPhoneCalendar = jest.fn<unknown, [Record<string, unknown>]>(ok)
  mockTaro.setClipboardData = jest.fn<unknown, [Record<string, unknown>]>(ok)
  browser.writeText.mockImplementation(ok)
  open('safari')
})

afterEach(() => jest.useRealTimers())

describe('on WeChat', () => {
  it('writes the entry into the calendar, in seconds: 9:00 on 25 November 2026 is 1795568400', async () => {
    expect(await weapp(REMINDER)).toBe('added')
    expect(mockTaro.addPhoneCalendar?.mock.calls).toEqual([[{ title: '看一下办理进度', description: '打开来看，走到哪一步。', startTime: 1_795_568_400 }]])
    expect(mockTaro.setClipboardData.mock.calls).toEqual([])
  })

  it('asks while the tap lasts, not in a later task: WeChat takes the call from a tap only', () => {
    void weapp(REMINDER)
    expect(mockTaro.addPhoneCalendar?.mock.calls).toHaveLength(1)
  })

  it.each<readonly [string, ReminderOutcome]>([
    ['addPhoneCalendar:fail cancel', 'cancelled'],
    ['addPhoneCalendar:fail user cancel', 'cancelled'],
    ['addPhoneCalendar:fail auth deny', 'refused'],
    ['addPhoneCalendar:fail auth denied', 'refused'],
    ['addPhoneCalendar:fail:auth denied', 'refused'],
    ['addPhoneCalendar:fail authorization refuesed', 'refused'],
    ['addPhoneCalendar:fail system permission denied', 'refused'],
    ['addPhoneCalendar:fail privacy permission is not authorized', 'refused'],
  ])('answered %s: %s, and nothing is copied behind the person’s back', async (errMsg, outcome) => {
    mockTaro.addPhoneCalendar?.mockImplementation(fails({ errMsg, errno: 1 }))
    expect(await weapp(REMINDER)).toBe(outcome)
    expect(mockTaro.setClipboardData.mock.calls).toEqual([])
  })

  it.each([
    { errMsg: 'addPhoneCalendar:fail system error' },
    { errMsg: 'addPhoneCalendar:fail calendar account unavailable' },
    { errno: 112, errMsg: 'addPhoneCalendar:fail api scope is not declared in the privacy agreement' },
    { errMsg: 1 }, {}, null, undefined, 'fail', new Error('x'),
  ])('answered %j, which the person cannot mend: the text is copied instead', async (error) => {
    mockTaro.addPhoneCalendar?.mockImplementation(fails(error))
    expect(await weapp(REMINDER)).toBe('copied')
    expect(mockTaro.setClipboardData.mock.calls).toEqual([[{ data: REMINDER.text }]])
  })

  it('that throws instead of answering is no worse', async () => {
    mockTaro.addPhoneCalendar?.mockImplementation(throws(new TypeError('x')))
    expect(await weapp(REMINDER)).toBe('copied')
  })

  it('older than library 2.15 copies the text', async () => {
    delete mockTaro.addPhoneCalendar
    expect(await weapp(REMINDER)).toBe('copied')
    expect(mockTaro.setClipboardData.mock.calls).toEqual([[{ data: REMINDER.text }]])
  })

  it('says failed when the text could not be copied either', async () => {
    delete mockTaro.addPhoneCalendar
    mockTaro.setClipboardData.mockImplementation(fails({ errMsg: 'setClipboardData:fail privacy permission is not authorized', errno: 104 }))
    expect(await weapp(REMINDER)).toBe('failed')
  })
})

describe('on Alipay', () => {
  it('copies the text, whatever call may bear the name of WeChat’s', async () => {
    expect(await alipay(REMINDER)).toBe('copied')
    expect(mockTaro.setClipboardData.mock.calls).toEqual([[{ data: REMINDER.text }]])
    expect(mockTaro.addPhoneCalendar?.mock.calls).toEqual([])
  })

  it.each([fails({ error: 4, errorMessage: '无权限' }), throws(new TypeError('x'))])('says failed when it could not', async (answer) => {
    mockTaro.setClipboardData.mockImplementation(answer)
    expect(await alipay(REMINDER)).toBe('failed')
  })
})

describe('on the web', () => {
  const download = async () => {
    expect(browser.files).toHaveLength(1)
    const bytes = Buffer.from(await browser.files[0]!.arrayBuffer())
    expect(breachesOf(bytes)).toEqual([])
    return readCalendar(bytes.toString('utf8')).parts[0]!.properties
  }

  it.each(['safari', 'desktop', 'chrome', 'firefox', 'QQ browser'] as const)('%s: a calendar file of that very instant is downloaded', async (agent) => {
    open(agent)
    expect(await h5(REMINDER)).toBe('saved-file')
    const { DTSTART, DTSTAMP, SUMMARY, DESCRIPTION } = await download()
    expect(DTSTART).toEqual(['20261125T010000Z'])
    expect(instantOf(DTSTAMP?.[0] ?? '')).toBe(1_795_316_868_000)
    expect([SUMMARY, DESCRIPTION].map((values) => textOf(values?.[0] ?? ''))).toEqual([REMINDER.title, REMINDER.description])
    expect(browser.files[0]?.type).toBe('text/calendar;charset=utf-8')
    const links = browser.links.filter(({ click }) => click.mock.calls.length > 0)
    expect(links.map(({ href, download: name }) => [href, name])).toEqual([['blob:1', 'reminder.ics']])
    expect(browser.writeText.mock.calls).toEqual([])
  })

  it('leaves no link behind, and keeps the file until the person has answered the phone', async () => {
    await h5(REMINDER)
    expect(browser.attached).toEqual([])
    jest.advanceTimersByTime(30_000)
    expect(browser.revoked).toEqual([])
    jest.advanceTimersByTime(60_000)
    expect(browser.revoked).toEqual(['blob:1'])
  })

  it('gives every file an id of its own, or the second reminder would replace the first', async () => {
    const ids: unknown[] = []
    for (let i = 0; i < 20; i++) {
      open('safari')
      await h5(REMINDER)
      const { UID } = await download()
      ids.push(UID?.[0])
      expect(UID?.[0]).toMatch(/^[a-z0-9]{8,}-[a-z0-9]{6,}$/)
    }
    expect(new Set(ids).size).toBe(20)
  })

  it.each(['wechat, Android', 'wechat, iPhone', 'wechat, Windows', 'alipay', 'alipay, Android', 'QQ, Android', 'some app, Android', 'some app, iPhone', 'some app, iPad as a desktop'] as const)(
    '%s: a download would go nowhere, so the text is copied',
    async (agent) => {
      open(agent)
      expect(await h5(REMINDER)).toBe('copied')
      expect(browser.writeText.mock.calls).toEqual([[REMINDER.text]])
      expect(browser.files).toEqual([])
    },
  )

  it('a browser that cannot download, or has no object URLs, copies the text', async () => {
    open('safari', { download: true })
    expect(await h5(REMINDER)).toBe('copied')
    open('safari', { objectUrls: true })
    expect(await h5(REMINDER)).toBe('copied')
  })

  it('says failed where nothing can be copied: no clipboard, or a refused one', async () => {
    open('wechat, iPhone', { clipboard: true })
    expect(await h5(REMINDER)).toBe('failed')
    open('wechat, iPhone')
    browser.writeText.mockImplementation(fails(new DOMException('no', 'NotAllowedError')))
    expect(await h5(REMINDER)).toBe('failed')
  })
})

describe('copying', () => {
  it('hands the text to the platform and says whether it was taken', async () => {
    expect([await copyText('甲'), await copyOnWeb('乙')]).toEqual([true, true])
    expect([mockTaro.setClipboardData.mock.calls, browser.writeText.mock.calls]).toEqual([[[{ data: '甲' }]], [['乙']]])
    mockTaro.setClipboardData.mockImplementation(fails({ errMsg: 'setClipboardData:fail' }))
    browser.writeText.mockImplementation(throws(new TypeError('x')))
    expect([await copyText('甲'), await copyOnWeb('乙')]).toEqual([false, false])
  })
})

it('every outcome has its sentence, and no sentence is for none', () => {
  const outcomes: Readonly<Record<ReminderOutcome, true>> = { added: true, 'saved-file': true, copied: true, cancelled: true, refused: true, failed: true }
  expect(Object.keys(reminders.outcomes).sort()).toEqual(Object.keys(outcomes).sort())
  expect(new Set(Object.values(reminders.outcomes)).size).toBe(6)
})
