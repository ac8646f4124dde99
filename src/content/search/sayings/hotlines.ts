/** What people ask the handlers for, separated by blanks. */
export const hotlineSayings: Readonly<Record<string, string>> = {
  'insurance-hotline': '医保电话 医保局电话 医保热线 医保客服 医保投诉 报销打什么电话 医保问谁 打哪个电话 国家医保局电话 电话号码 热线 参保电话 人工客服 咨询电话',
  'card-hotline': '社保卡电话 社保电话 社保局电话 人社局电话 社保热线 挂失电话 社保卡客服 人社热线 补卡打什么电话 电话号码 热线',
  'city-hotline': '投诉 投诉电话 投诉医院 医院拒刷 踢皮球 没人管 市长热线 政务热线 举报 推来推去 互相推',
  'tax-hotline': '税务电话 缴费电话 医保缴费问谁 缴费没到账 交费没到账 缴费单位系统超时 未找到社保登记信息 税务局 居民医保缴费电话 交了医保查不到 缴费失败 扣费失败',
  'card-bank': '银行电话 银行客服 发卡行 银行挂失 卡面银行 问银行 合作银行',
  'hospital-cashier': '收费窗口 收费处 挂号窗口 人工窗口 缴费窗口 收银台',
  'hospital-insurance-office': '医保办 医院医保办 医保科 医院医保办公室 医院里找谁问医保',
  'hospital-it': '信息科 报修 机器报修 医院电脑部门',
  'inpatient-desk': '住院处 出入院 出院结算 办出院 住院部 出院窗口',
  'card-outlet': '社保卡网点 网点 人社网点 在哪办社保卡 服务网点 补卡地点 去哪办卡 即时制卡网点 社保局在哪 办卡地址',
  'insurance-agency': '医保局 医保中心 医保经办 医保窗口 医保大厅 经办机构 医保局在哪 办事大厅',
  'pay-platform': '微信客服 支付宝客服 平台客服 微信支付客服 支付宝电话 微信电话 退款客服 95188 95017',
  employer: '单位人事 人事 公司人事 人力资源 公司社保专员 HR',
}
