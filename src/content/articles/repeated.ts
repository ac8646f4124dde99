import { official, relayed } from '../wording/claim'

/* Sentences that several articles share word for word, as in faults/repeated.ts. */

export const openInWechat = official('微信：点“我”“服务”“医疗健康”，再点医保电子凭证。', 'wxpay-skills-2026')
export const addRelative = relayed('打开国家医保服务平台APP，点“亲情账户”，再点添加。', 'we54-2023')
export const relativePaysToday = relayed('今天看病，家人先用自己的卡或码结，差的付现金。', 'sina-2026-01-10 shenzhen-641783')
export const initialPinOnce = relayed('没改过密码、次数还多，才问清当地初始密码试一次。', 'rst-qa-2022 shanghai-bendibao cangzhou')
export const oldBankAccount = relayed('旧卡里的银行账户，去发卡银行处理。', 'endoxf')
