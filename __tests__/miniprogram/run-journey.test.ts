import type { Step } from '../journeys/journey'
import { runJourney } from '../journeys/run-journey'
import type { Driver, Entry, Launch } from '../support/driver'

/** A driver of a page that reads 「卡刷不了」 and notes what is done to it. */
function pretend(over: Partial<Driver> = {}) {
  const done: string[] = []
  const driver: Driver = {
    name: 'pretended',
    platform: 'weapp',
    storage: { entries: async () => ({ kept: '1' }), put: async () => undefined, fail: async (fault) => { done.push(`fail ${fault}`) } },
    showApp: async ({ via }) => { done.push(`hot ${via}`) },
    open: async () => undefined,
    currentPath: async () => 'pages/home/index',
    text: async () => '卡 刷不了\n换卡',
    tap: async (text) => { done.push(`tap ${text}`) },
    type: async (field, value) => { done.push(`type ${field} ${value}`) },
    submit: async (field) => { done.push(`submit ${field}`) },
    back: async () => { done.push('back') },
    share: async () => ({ title: '结果', path: '/pages/knowledge/result?r=A1' }),
    shareTimeline: async () => undefined,
    calls: async () => [{ api: 'makePhoneCall', options: { phoneNumber: '12393' } }],
    until: async (holds, what) => { if (!holds('卡 刷不了\n换卡')) throw new Error(`never: ${what}`) },
    settle: async () => undefined,
    problems: async () => [],
    close: async () => { done.push('close') },
    ...over,
  }
  const launches: { entry: Entry; stored?: Readonly<Record<string, string>> }[] = []
  const launch: Launch = async (options) => {
    launches.push(options)
    return driver
  }
  return { done, launches, walk: (...steps: Step[]) => runJourney(launch, { name: 'a journey', entry: { via: 'icon' }, steps }) }
}

it('does what the steps say, in their order, and closes the app', async () => {
  const { walk, done, launches } = pretend()
  await walk({ tap: '甲' }, { type: ['字', '乙'] }, { submit: '字' }, { back: true }, { hot: { via: 'unlock' } }, { fail: 'write' })
  expect(done).toEqual(['tap 甲', 'type 字 乙', 'submit 字', 'back', 'hot unlock', 'fail write', 'close'])
  expect(launches).toEqual([{ entry: { via: 'icon' } }])
})

it('starts again with what was stored', async () => {
  const { walk, launches } = pretend()
  await walk({ relaunch: { via: 'qr', address: 'https://q.example.cn/s/A' } })
  expect(launches[1]).toEqual({ entry: { via: 'qr', address: 'https://q.example.cn/s/A' }, stored: { kept: '1' } })
})

it.each<Step>([
  { see: '卡刷不了' }, { notSee: '读不出来' }, { nowhere: '11010519491231002X' }, { at: 'pages/home/index' }, { share: { title: '结果', path: 'r=A1' } }, { call: 'makePhoneCall', with: { phoneNumber: '12393' } }, { call: 'makePhoneCall' },
])('%j holds', async (step) => {
  await expect(pretend().walk(step)).resolves.toBeUndefined()
})

it.each<Step>([
  { see: '读不出来' }, { notSee: '卡刷不了' }, { nowhere: '卡 刷不了' }, { nowhere: 'KEPT' }, { nowhere: '12393' }, { nowhere: 'r=a1' }, { at: 'pages/knowledge/result' }, { share: { title: '首页' } }, { share: { path: 'r=B2' } },
  { call: 'setClipboardData' }, { call: 'makePhoneCall', with: { phoneNumber: '110' } },
])('%j does not hold, and the step is named', async (step) => {
  const { walk, done } = pretend()
  await expect(walk({ tap: '甲' }, step)).rejects.toThrow(`step 2 ${JSON.stringify(step)} on pretended`)
  expect(done).toEqual(['tap 甲', 'close'])
})

it('refuses a page that offers no card, except on the web, which has no menu to offer it in', async () => {
  await expect(pretend({ share: async () => undefined }).walk({ share: {} })).rejects.toThrow('shares')
  await expect(pretend({ share: async () => undefined, platform: 'h5' }).walk({ share: {} })).resolves.toBeUndefined()
})

it('refuses a journey at the end of which the engine had complained, and one that hides it by starting again', async () => {
  const complaining = () => pretend({ problems: async () => ['setData of undefined'] })
  await expect(complaining().walk()).rejects.toThrow('setData of undefined')
  await expect(complaining().walk({ relaunch: { via: 'icon' } })).rejects.toThrow('setData of undefined')
})
