/*
 * Real terminal wordings, from the exact to the general (domain.md §1.F for the faults of scenes A and B, and the 提示 lines).
* One line: what is said, > what it answers; ask: the question that tells the meanings apart; note: told instead of evidence.
 * # stands for digits. Of several heard, the line nearer the top wins.
 */
export const terminalWordings = `
用户取消密码输入 密码输入操作超时 不输入密码直接退出交易 输入密码长度错 > note:这是密码没输完，不是卡坏了。请再输一次。
缴费单位系统超时 未找到社保登记信息 > note:这是缴费系统的提示，不是卡的事。请打 12366。
初始密码不能交易 不能改为初始密码 > message=initial-pin pin-word=initial
PIN校验失败 密码认证失败 只允许#次出错机会 PIN校验失败剩余次数#次 密码认证失败只允许#次出错机会 > message=tries-left pin-word=tries-left
PIN锁定 PIN已经锁定 密钥锁定 鉴别方法锁定 密码锁定 鉴别方法 > message=pin-is-locked pin-word=pin-locked
PSAM卡算法不支持 没有RKSSSE密钥 不支持该命令 不支持该功能 没有SSF#算法 没有SM#算法 > message=psam unreadable-word=unsupported
卡类型不对 卡片类型不对 > message=card-type unreadable-word=not-seated
有卡未上电 卡尚未插入 非正式的市民卡 非正式的杭州市市民卡 屏幕显示无卡 提示无卡 显示无卡 未上电 > message=no-card unreadable-word=not-seated
卡无应答 卡片无应答 无应答 > message=no-answer unreadable-word=silent
读卡器连接错 未建立连接 加载动态库错 动态库加载错误 接口设备故障 无PSAM卡 读卡器无响应 动态库 接口设备 > message=reader-error unreadable-word=device
内部认证失败 用户卡不合法 外部认证失败 剩余可尝试次数 内部认证与加密机不一致 不满足安全条件 加密机 > message=card-auth unreadable-word=unsupported
应用被锁定 应用已被永久锁定 卡片锁定 卡被锁定 应用锁定 不满足使用条件 永久锁定 社保应用被锁 > message=app-locked card-state-word=locked
传入数据与卡内不符 信息校验和出错 检查是否为同一张卡 身份ID摘要不匹配 校验和 > message=data-mismatch insured-word=mismatch
信息不匹配 姓名不匹配 姓名无法通过公安校验 > message=data-mismatch insured-word=mismatch
在院状态不允许结算 > message=in-hospital insured-word=restricted
临时挂失 口头挂失 预挂失 > message=temp-loss card-state-word=temp-loss
正式挂失 社保卡已挂失 书面挂失 > message=formal-loss card-state-word=formal-loss
医保码未激活 医保码没激活 医保码没有激活 电子凭证未激活 没激活医保码 未激活医保码 没有激活医保码 > own-code=no-phone
已领卡未激活 > message=sealed card-state-word=sealed
待领卡 > message=awaiting-pickup recent-card=no-card card-progress=ready
银行开户回盘失败 工厂制卡数据回盘失败 即时制卡失败 制卡失败 照片不合格 重复采集 人员信息错误 回盘失败 > message=making-failed recent-card=no-card card-progress=failed
补卡中 换卡中 制卡中 > message=being-made lately=card-event card-progress=making ask:recent-card note:卡还没做好。可到“换卡进度”里记下，看走到哪一步。
封存 未启用 未激活 > message=sealed card-state-word=sealed
已注销 卡注销 注销 > message=cancelled card-state-word=cancelled
无效卡令牌 卡令牌过期 卡信息异常 无绑卡记录 卡令牌 > message=card-token ask:recent-card
卡信息不存在 > message=card-missing ask:recent-card
系统里还是旧卡信息 旧卡信息 还是旧卡号 旧卡号 旧的卡号 办理医保关联 没有关联医保 没关联医保 未关联医保 医保建档 > message=old-record insured-word=old-record
已激活医保电子凭证但系统未查询到您的有效参保记录 未查询到您的有效参保记录 > message=record-missing insured-word=not-found
由于各地信息系统不统一 数据没有及时同步 电子凭证无法展码 参保地显示不正确 查询不到参保地 > message=area-unclear
未参保或参保状态异常 参保异常 > message=insured ask:insured-word
参保人未参保 > message=not-insured insured-word=not-found
未查询到参保信息 未查询到有效参保 未查询到参保 人员信息不存在 未找到该人员 > message=person-missing insured-word=not-found
暂停参保 参保状态异常 终止参保 > message=suspended insured-word=suspended
未参保 > message=not-insured insured-word=not-found
黑名单 账户状态异常 > message=account-state insured-word=restricted
账户余额不足 余额不足 > message=balance-low
暂停受理刷卡结算 暂停受理刷卡 暂停刷卡结算 > message=settlement-stop whole-hospital=notice
操作员未备案 医师未备案 科室未对码 缺少国家码 签到失败 签名超时 验签失败 证书已过期 网关超时 接口异常 接口返回异常 服务器异常 网络交互失败 未对码 国家码 验签 网关 > message=interface
违反 超限额 限支付 重复用药 > message=rule
卡状态异常 > message=state-abnormal ask:card-state-word
`
