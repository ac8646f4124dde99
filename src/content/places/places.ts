import type { Claim, PlaceCode } from '@/domain/shared/source'
import { CARD_HOTLINE, INSURANCE_HOTLINE, hearsay, inPlace, official, relayed } from '../wording/claim'

/** A city to choose, and the local numbers for which there is a source. */
export interface Place {
  readonly code: PlaceCode
  readonly name: string
  readonly hotlines: readonly { readonly phone: string; readonly note: Claim }[]
}

/** A local line: its note holds in its own city only. */
const city = (code: PlaceCode, name: string, ...lines: readonly (readonly [phone: string, note: Claim])[]): Place => ({
  code,
  name,
  hotlines: lines.map(([phone, note]) => ({ phone, note: inPlace(code, note) })),
})

/** domain.md §8. Old lines (北京 96102, 深圳 96888) are left out on purpose: 12333 and 12393 hold everywhere. */
export const places: readonly Place[] = [
  city('510100', '成都',
    ['02812333', hearsay('成都人社热线，管社保卡，在外地打要加区号 028。', 'articles', CARD_HOTLINE)],
    ['02812393', hearsay('成都医保热线，在外地打要加区号 028。', 'articles', INSURANCE_HOTLINE)]),
  city('110000', '北京'),
  city('310000', '上海',
    ['962222', relayed('上海社保卡专线，号码可能会变。', 'shanghai-bendibao')],
    ['962218', hearsay('上海医保专线，号码可能会变。', 'articles', INSURANCE_HOTLINE)]),
  city('440100', '广州',
    ['02012333', official('广州人社热线，可以挂失社保卡。', 'gzhmu-2023')],
    ['02012343', official('广州社保卡流程里列出的电话，号码可能会变。', 'gzhmu-2023')],
    ['02012345', official('广州政务热线，也可以挂失社保卡。', 'gzhmu-2023')]),
  city('440300', '深圳'),
  city('330100', '杭州', ['96225', relayed('杭州市民卡专线，号码可能会变。', 'hangzhou-2024', CARD_HOTLINE)]),
  city('320200', '无锡'),
  city('220100', '长春'),
  city('430100', '长沙'),
  city('350100', '福州'),
  city('410800', '焦作'),
]
