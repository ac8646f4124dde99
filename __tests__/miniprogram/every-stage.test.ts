import { STAGES } from '@/domain/card-replacement/states'
import { targets } from '../support/compiled/targets'
import { CARD, cardFindings, EVERY_STAGE, sharedAt, sharedFindings, storedAt } from '../support/every-stage'

it('no stage of a replacement is left out', () => {
  expect(EVERY_STAGE.map(({ stage }) => stage).sort()).toEqual([...STAGES].sort())
})

describe.each(targets)('$name', ({ launch, platform }) => {
  it.each(EVERY_STAGE.map((of) => [of.stage, of] as const))('at %s a card says where it is, what lies ahead, what to use and, when it failed, whom to call; family reads the same of it', async (_, of) => {
    const driver = await launch({ entry: CARD, stored: storedAt(of) })
    expect(await cardFindings(driver, of)).toEqual([])
    const shared = sharedAt(of)
    expect(await driver.share()).toMatchObject({ title: `换卡进度：${of.label}`, path: (platform === 'weapp' ? '/' : '') + shared.path })
    await driver.showApp(shared)
    expect(await driver.currentPath()).toBe('pages/card-replacement/progress')
    expect(await sharedFindings(driver, of)).toEqual([])
    expect(await driver.problems()).toEqual([])
    await driver.close()
  })
})
