import { INSURANCE_HOTLINE, hearsay, inferred, relayed } from '../wording/claim'

/* Sentences that several faults share word for word, so that one correction reaches all of them. */

export const codeWithoutCard = relayed('别再试这张卡，改用本人的医保码，它不靠这张卡。', 'linketalent-2023')
export const tryIdCard = relayed('再问一句：能不能用身份证结算？', 'changsha-2022')
export const askBeforePaying = inferred('先问清能不能报、几号截止，再自费。', 'xinhuaqu-2024')
export const claimAtHome = inferred('已经自费的，留齐票据和清单，问参保地能不能报。', 'xinhuaqu-2024')

export const replaceCard = relayed('带身份证和旧卡，去合作银行或人社网点换卡。', 'rs-qa beijing-rs-2026')
export const nothingToUnbind = inferred('换卡一般不用解绑家人、医保码和异地备案，它们跟着人走。', 'linketalent-2023 sina-2026-01-09')
export const bankAccountSeparately = relayed('银行账户一般要另找发卡银行挂失。', 'gzhmu-2023 yongkang')

/** §3.3: no national limit was found, so none is told. */
export const cardTakes = relayed('能当场制卡的网点立等可取，其他办法要几天到几周，各地不同。', 'rs-qa beijing-rs-2026')
export const windowTakes = inferred('一般当场就能办好。', 'si-3rdcard shanghai-codes')

export const accountMayStillPay = hearsay('也可以问：只用个人账户余额付行不行，多地可以。', 'article-6635474', INSURANCE_HOTLINE)
