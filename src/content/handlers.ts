import type { Handler, HandlerId } from '@/domain/knowledge/fault-text'
import type { Claim } from '@/domain/shared/source'
import { INSURANCE_AGENCY, hearsay, inferred, official, relayed } from './wording/claim'

const handler = (id: HandlerId, name: string, phone: string | null, does: Claim, doesNot: Claim | null = null): Handler => ({ id, name, phone, does, doesNot })

const rows: readonly Handler[] = [
  handler(
    'insurance-hotline', '医保热线', '12393',
    hearsay('管参保、报销、异地备案、定点查询、医保码、亲情账户和家庭共济；问外地的事加区号。', 'articles', INSURANCE_AGENCY),
    relayed('社保卡的补办、挂失、启用和密码，要打 12333。', 'rs-qa gzhmu-2023'),
  ),
  handler(
    'card-hotline', '人社热线', '12333',
    relayed('管社保卡：申领、挂失、启用、密码和办卡进度。', 'rs-qa gzhmu-2023'),
    inferred('报销比例和异地备案，一般要打 12393。', 'rs-qa'),
  ),
  handler(
    'city-hotline', '政务热线', '12345',
    inferred('一般受理投诉再转办：医院拒刷、两边推来推去，可以打。', 'gzhmu-2023'),
  ),
  handler('tax-hotline', '税务热线', '12366', official('管居民和灵活就业人员的医保缴费、缴了费没到账。', 'wxpay-social-fee')),
  handler(
    'card-bank', '发卡银行', null,
    relayed('管银行账户挂失、银行功能激活和银行密码，找卡面上那家银行。', 'rs-qa gzhmu-2023'),
    inferred('医保报销。社保功能能不能一起启用，要问一句。', 'rs-qa'),
  ),
  handler('hospital-cashier', '医院收费窗口', null, inferred('能换机器、念提示原文、查付款记录，也能问退费重结。', 'shanghai-codes wxpay-skills-2026')),
  handler('hospital-insurance-office', '医院医保办', null, inferred('一般管医院这边的医保结算：异地开通、哪项不报。', 'shanghai-codes ybf-2022-22')),
  handler('hospital-it', '医院信息科', null, inferred('管读卡机和读卡程序，一般请收费窗口代为报修。', 'shanghai-codes si-3rdcard')),
  handler('inpatient-desk', '医院住院处', null, inferred('能查有没有没结清的住院，办出院结算。', 'wxpay-skills-2026')),
  handler('card-outlet', '社保卡服务网点', null, relayed('人社网点或合作银行网点，办补换卡、启用和社保密码重置。', 'rs-qa rst-qa-2022')),
  handler('insurance-agency', INSURANCE_AGENCY, null, inferred('办参保信息补报、合并和更正，也受理手工报销。', 'nhsa-qa-1952628 huaihua-mwmca xinhuaqu-2024')),
  handler('pay-platform', '支付平台客服', null, official('只管平台这边的扣款和退款；先请医院查单，再找平台。', 'wxpay-skills-2026')),
  handler('employer', '单位人事', null, inferred('职工参保、停保、续缴，和单位统一办的社保卡，一般由单位人事办。', 'insured-status-codes')),
]

const byId = (): Record<HandlerId, Handler> => {
  const all: Record<HandlerId, Handler> = {}
  for (const row of rows) all[row.id] = row
  return all
}

export const handlers: Readonly<Record<HandlerId, Handler>> = byId()
