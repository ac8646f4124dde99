/*
 * What people say, typing errors included, in the form of terminal-wordings.ts; like there, the exact stands above the general, and
 * what denies everything stands last. A name in braces stands for any of its words. Wrong beliefs (a card "losing its magnetism", an account to be topped up) are heard for what
 * they tell us and never repeated.
 */
export const everydayWordings = `
没看清提示 没看清屏幕 没看清 屏幕太快 > message=unsure
没备案 没办备案 没有备案 未备案 忘了备案 忘记备案 备案没办 备案过期 备案到期 备案失效 没做备案 不在统筹区 统筹区外 没异地备案 没办异地 没办过备案 没备过案 没备过 先办理异地 先办备案 先备案 请备案 需要备案 先去备案 办理异地就医备案 不在本统筹区 非本统筹区 异地未登记 未登记异地 没登记异地 异地没登记 备案有效期 没办异地 异地手续没 没去备案 忘备案 备案忘 没被案 没备按 没报备 没有报备 > message=remote remote-word=unfiled
不能结异地 异地结不了 异地不能结 异地没开通 未开通异地 没开通异地 没有开通异地 不支持异地 没有联网 没联网 未联网 异地不能直接结算 不能直接结异地 异地没有联网 没开跨省 没开通跨省 不能直接结算 没有接异地 没接异地 结不了外地 结不了外省 不能跨省 跨省不能 不能结外地 不能结外省 > message=remote remote-word=not-networked
非定点 不是定点 没有定点 不是医保定点 不是医保药店 不是医保店 不是定点药店 不是定点医院 不属于定点 没医保资格 不是定点 不能刷医保不是 > message=remote remote-word=not-designated
没选点 未选点 没有选点 没签约 未签约 没绑社康 未绑定社康 请先绑定社康 没绑定社康 非选定 没选这家 没选医院 没转诊 要转诊 未转诊 没有转诊 选的不是这家 定点不是这家 不是我的定点 不是您的定点 不是你的定点 不是本人定点 先签约 签约家庭 选定医院 选定门诊 要首诊 首诊医院 没有签这家 没签这家 没签社区 没选定 没有选定 社区转诊 社区医院转诊 转诊才 没绑定社区 没绑社区 先去社区 > message=remote remote-word=not-selected
密码锁 密码被锁 锁密码 密码锁死 #次锁了 #次被锁 #次就锁 #次给锁 #次后锁 #次卡锁 密码冻结 次给锁 密码给锁 密码已锁 输错太多 密码错太多 密码试多 密码输太多 > message=pin-locked pin-word=pin-locked
还剩#次 剩余#次 剩#次 还有#次机会 还能试#次 > message=pin-wrong pin-word=tries-left
要先改密码 先改密码 改初始密码 原始密码不行 默认密码不行 初始密码不行 不让用初始密码 原始密码交 这个原始密码 没改过密码 没改密码 > message=pin-wrong pin-word=initial
输错了#次 输错#次 错了#次 输错好多次 密码输错#次 密码错 密码错误 密码不对 密码输错 密码不正确 密码忘 忘了密码 忘记密码 不记得密码 记不得密码 密码想不起 密码记不清 密码输不对 密码过不去 社保密码不知道 不知道密码 没设过密码 没设密码 密码是多少 密码是什么 密码是六 密码是# 密码老是 密码一直不 密码都不对 不晓得密码 密码我忘 密码我给忘 密码给忘 密码记不 密码想不 密码不记得 密码我不晓得 想不起密码 密码不知 密码输了两 密码输了几 医保卡密码 社保卡密码 密马 蜜码 忘了卡的 > message=pin-wrong
锁了 锁住 被锁 锁死 > message=pin-locked ask:pin-word
人员状态异常 待遇状态异常 享受状态异常 不享受医保待遇 未享受医保待遇 被暂停 暂停使用 > message=insured ask:insured-word
等待期 没生效 还没生效 未生效 没到享受时间 还没到时间 没到享受期 没过等待 生效时间没到 还没到期不 没到期不给 还没到期报 个月才能用 个月才能报 个月才能享 个月后才 > message=insured insured-word=waiting
医保停 社保停 停保 停缴了 参保暂停 暂停了参保 保险停 医保断了 社保断了 医保暂停 社保暂停 医保状态暂停 停了社保 停了医保 停了我的医保 给我停了 待遇暂停 待遇停 医保断掉 医保就断 医保就停 医保给停 医保被停 社保报停 停了保 > message=insured insured-word=suspended
没参保 没有参保 没有医保 没医保 没交医保 没买医保 没缴医保 查无此人 查不到人 查不到我 查不到信息 查不到参保 没有参保信息 无参保信息 没有参保记录 没我这个人 没有这个人 找不到我 没有缴费记录 没缴费记录 无缴费记录 查询不到 查不到该 没有交医保 根本没交 没得参保 没得医保 没有我的参保 没有我的记录 查不到医保 查步到 查不到他的 查不到她的 没上医保 没查到参保 莫得医保 冇医保 > message=insured insured-word=not-found
以前的卡号 原来的卡号 老卡号 更新信息 更新档案 没建档 没有建档 没有档案 重新建档 关联一下 关联医保 信息没同步 没更新过来 没同步过来 还没同步 没有同步 系统还没更新 更新了一下资 > message=insured insured-word=old-record
名字不对 姓名不符 姓名不一致 信息不符 信息不一致 信息对不上 名字对不上 身份证对不上 证件号不对 身份证号不对 姓名对不上 号码不一致 不匹配 不一致 还是老名字 还是旧名字 名字跟系统 名字和系统 名字跟医保 名字和医保 名字不一样 姓名不一样 > message=insured insured-word=mismatch
被限制 暂停联网结算 冒用 账户冻结 账户被冻结 医保冻结 违规 骗保 把我的卡限制 > message=insured insured-word=restricted
正在住院 在住院 住着院 住院没结 住院未结 没出院 出院没结 没办出院 住院账没结 还住院呢 押金没退 住院还没 显示在院 在院状态 住院的账 没办出院 > inpatient=yes
余额没了 没余额 没有余额 余额为# 余额是# 余额不够 余额为零 余额是零 卡里没钱 卡里钱不够 卡里的钱不够 钱不够 没钱了 账户没钱 个人账户没钱 账户里没钱 钱用完 钱花完 余额用完 医保没钱 让我充值 要充值 去充值 充值 没钱扣 没得钱 莫得钱 没得余额 冲值 充钱 冲钱 充点钱 帐户没钱 帐户余额 余额清零 卡里钱用 卡上没钱 里面没钱 卡里没有钱 > message=balance note:余额不足不影响报销，差的钱另外付就行。
药不能报 药不报 药报不了 药不给报 项目不能报 项目不报 检查不能报 检查不报 自费药 自费项目 目录外 不在目录 不在范围 超量 超限 限量 适应症 开多了 超天数 不在医保目录 不在医保范围 医保不报 超过限额 用药限额 超过限量 限额 {item}医保不 {item}不在医保 {item}为啥不 {item}为什么不 {item}为啥一分 {item}咋不 {item}不能刷医保 {item}不能走医保 配药配多 > message=item
年底结账 年终结转 年度结转 停机 暂停结算 停机公告 系统年底 贴了通知 贴了公告 停机通知 在结转 正结转 系统结转 系统要停 医保系统停 贴了告示 贴公告 贴通知 发公告 > message=system whole-hospital=notice
系统坏 系统断 系统崩 系统故障 系统问题 系统瘫 系统忙 系统慢 系统卡住 系统维护 系统升级 系统没反应 系统出问题 系统出错 系统出毛病 网络不好 网断 断网 没网 没有网 网络故障 网络问题 网络断 网络异常 超时 连不上 连接不上 连接失败 服务器 停电 系统都断 系统都坏 系统都瘫 系统都崩 系统全断 系统全坏 系统也断 系统又断 系统又坏 网都断 正在维护 在维护 维护中 网络中断 通讯失败 通信失败 通讯异常 网络不通 网络不行 网络有问题 网有问题 网出问题 网坏 系统不行 系统有问题 > message=system
读卡器坏 机器坏 设备坏 读卡机坏 机器故障 设备故障 机器有毛病 机器出毛病 机器没电 读卡器故障 终端故障 刷卡机坏 读卡器没 读卡器不亮 机器没插电 机器没开 未找到读卡 找不到读卡 读卡器异常 读卡器错误 机子坏 机子有 机子故障 刷卡器坏 刷卡器没 刷卡器不 刷卡器插 没亮灯 灯不亮 灯没亮 设备掉线 机器掉线 读卡的机子 读卡的设备 > message=unreadable unreadable-word=device
插反 没插好 没插到底 插错 拿错卡 没插进去 卡拿错 没插紧 未检测到卡 没检测到卡 检测不到卡 请插入社保卡 请插卡 请插入卡 未插卡 卡反了 放反 方向不对 插错方向 插倒 插歪 没推到底 没插牢 拿成银行卡 拿错了卡 拿了银行卡 显示没有卡 显示没卡 反着插 插反 > message=unreadable unreadable-word=not-seated
说不支持 不支持三代卡 不支持这种卡 机器不支持 不支持新卡 不支持国密 认证失败 鉴权失败 密钥校验失败 密钥错误 PSAM 认不了新 不认新 新卡不认 密钥校验 卡认证 不支持新 机器太老 机子太老 设备太老 三代卡不认 三代卡读不 > message=unreadable unreadable-word=unsupported
挥卡没反应 挥卡不行 贴卡没反应 贴着没反应 挥不了 贴上去没反应 感应没反应 碰一下没反应 拍卡没反应 挥一下没 感应不行 感应的不行 感应坏 挥卡读不 感应读不 拍卡没 感应没用 > message=unreadable unreadable-word=tap-silent
插卡没反应 插进去没反应 插着没反应 刷卡没反应 插上没反应 > message=unreadable unreadable-word=silent
消磁 失磁 退磁 掉磁 磁没了 没磁 磁条坏 充磁 加磁 > message=unreadable note:芯片卡不靠磁，多半不是“消磁”。
读不出 读不了 读不到 读不出来 读卡失败 读卡错误 读卡出错 读不进去 刷不出 刷不上 刷不出来 刷不进去 没反应 没反映 没有反应 没有反映 无反应 没动静 没有动静 不识别 不能识别 识别不了 识别不出 识别不到 无法识别 认不出 不认卡 不认这张卡 不认我的卡 不认这卡 感应不到 感应不了 滴不了 嘀不响 读卡不成功 不读卡 不能读卡 反应都没有 没一点反应 没点反应 没任何反应 毫无反应 没啥反应 什么反应都没有 不吱声 没声音 读取社保卡信息失败 读取失败 无法读取 不能读取 无法获取卡信息 获取卡信息失败 读取卡信息失败 插不进去 读步出 刷步出 芯片脏 芯片氧化 芯片生锈 芯片发黑 触点脏 金属片脏 金片脏 读不进 读不上 没得反应 莫得反应 冇反应 不反应 > message=unreadable
这种卡停用 这种卡不能用了 老卡停用 卡停用了 这种卡早不用了 卡作废 是老卡 老卡不能用 要换三代卡 要换成三代 卡太老 卡太旧 老卡早 老卡停 老卡不让 这个老卡 要换三代的 叫我换三代 让我换三代 得换三代 老卡用不了 蓝本 > message=withdrawn
无效卡 卡无效 卡已失效 卡失效 失效了 > message=card-state card-state-word=cancelled
非法卡 > message=card-auth unreadable-word=unsupported
卡号不存在 此卡未登记 卡不存在 没有这张卡 > message=card-missing ask:recent-card
卡异常 卡片异常 卡片状态异常 状态异常 卡状态不对 > message=state-abnormal ask:card-state-word
卡不正常 卡有问题 卡冻结 冻结 被冻 > message=card-state ask:card-state-word
电话挂失 手机挂失 打电话挂失 网上挂失 挂失又找到 又找到了 找回来了 挂失过后找到 打#挂失 挂失后找到 自己挂失 又找到 又找着 找着了 挂失了后来 挂失后来 没解挂 没解除挂失 忘了解 解挂 解除挂失 取消挂失 底下找到 后来找到 卡找到 卡找回 手机上挂失 电话挂了失 > recent-card=phone-loss lately=card-event
卡被退回 退回来了 申请被退 被退回 制卡没成 照片不合格 审核没过 审核不通过 开户失败 新卡说审核没 新卡审核 补卡审核 制卡被退 卡审核没 说照片不行 照片不合规 > recent-card=no-card lately=card-event card-progress=failed
卡做好了 卡已制好 卡制好了 等着领卡 还没领到 没领到卡 没去领 还没去领 没领卡 还没领卡 卡在路上 卡在邮寄 邮寄中 寄过来 快递 卡还没寄到 让我去领卡 通知领卡 卡寄 没收到卡 卡没收到 卡还没收到 去取卡 没取卡 没去取 来取卡 卡没领 没去领 让去领卡 > recent-card=no-card lately=card-event card-progress=ready
新卡还没 卡还没下来 还没拿到卡 没拿到新卡 卡在做 新卡什么时候 卡没到手 卡还没到 卡没下来 卡还没做好 还没做好 > recent-card=no-card lately=card-event
去挂失了 在补卡 正在补 等新卡 补办中 拿着回执 在补办 补卡补 没发下来 新的还没 > recent-card=formal-loss lately=card-event
没激活金融 没激活银行 银行没激活 金融没激活 银行卡没激活 金融账户没激活 银行账户没激活 银行功能没激活 银行功能未激活 金融功能没激活 金融功能未激活 没去银行激活 银行卡功能没激活 银行那边没 银行那个没 没去银行弄 钱进不来 只开了社保 只开社保 金融没开 银行没开通 > recent-card=new-card lately=card-event enabled=social-only
只去银行 只在银行 银行激活了 银行办了激活 在银行激活 银行那边激活 没弄社保 去银行激活过 去银行激活了 银行柜台办 银行给我激活 社保那个没 > recent-card=new-card lately=card-event enabled=bank-only
昨天启用 昨天才启用 刚启用 今天启用 今天才启用 刚激活 昨天激活 昨天刚激活 才激活 启用了两天 启用两天 昨天刚换 昨天才领 昨天刚领 前天才领 卡刚换完 刚换完卡 新卡还查不 新卡查不到 > recent-card=new-card lately=card-event enabled=just-enabled
换成工行 换成建行 换成农行 换到建行 换成中行 换行以后 换了家银行 钱没过来 钱没转过来 余额没过来 余额没转 余额还在旧 余额在旧 钱还在旧 钱在旧卡 钱还在老 老卡里的钱 旧卡里的钱 原来卡里的钱 老卡里个人 钱没划过来 > message=balance recent-card=new-card lately=card-event enabled=enabled
换了银行 换银行了 换了一家银行 换行 换了开户行 > ask:recent-card
电子社保卡打不 电子社保卡打不开 电子社保卡用不了 电子社保卡不能用 电子社保卡不行 电子社保卡失效 电子社保卡刷不了 电子社保卡扫不了 电子社保卡没了 电子社保卡显示异常 电子社保卡签发 > in-hand=ecard
用电子社保卡 电子社保卡 > in-hand=ecard
拿的旧卡 拿的是旧卡 拿着旧卡 带的旧卡 带的是旧卡 带了旧卡 用的旧卡 用的是旧卡 还用旧卡 手里是旧卡 换下来的 拿成旧 旧的那张 那张旧 拿错旧卡 拿了旧卡 > recent-card=new-card lately=card-event enabled=old-card
启用过社保功能 社保功能启用过 社保功能激活过 已启用 启用过 激活过 激活了 启用了 > recent-card=new-card lately=card-event enabled=enabled
没激活 没启用 没有激活 没有启用 没开卡 不知道要激活 没激活过 社保功能没 没去开通 没去启用 没去激活 社保没开 > message=sealed card-state-word=sealed
新卡 换了卡 换了新卡 换过卡 换过新卡 补了卡 补过卡 补卡了 刚换 刚领 新领 新办的卡 刚办的卡 新社保卡 新的社保卡 卡刚下来 刚拿到卡 > recent-card=new-card lately=card-event
卡丢了 卡丢过 丢了卡 找不到卡 卡没了 > ask:recent-card
挂失 挂师 > message=card-state ask:card-state-word
断缴 断交 断保 停缴 欠费 没交费 没缴费 没交钱 忘交 忘了交 忘记交 漏缴 漏交 忘缴 没续 单位没交 公司没交 单位欠费 没按时交 离职 辞职 辞工 换工作 失业 下岗 刚毕业 毕业了 跳槽 换单位 换了单位 不干了 刚退休 才退休 今年退休 办退休 退休手续 被裁 灵活就业没 没交了 还没交 没交上 没给交 没给我交 没续费 离了职 辞了职 单位没给 公司没给 厂里没 > life-change=left-job lately=life-event
补缴 刚交上 刚续上 刚参保 刚交了 重新交 接上了 断了又交 刚补 才交上 新参保 才参保 刚交医保 没到账 刚缴 刚交费 刚交的 断了半年 才办的医保 刚交上 断了几个月 断了一年 断了两年 医保补交 补交了医保 > life-change=re-paid lately=life-event
医保转 转医保 转移接续 医保关系转 迁过来 转过来 换了城市 居民转职工 职工转居民 新农合转 以前在别的地方交 别处参过 外地交过 老家也交 老家还有医保 两边都交 又交了职工 又交职工 关系转 社保转 > life-change=moved lately=life-event
两个医保 两份医保 重复参保 多地参保 两个参保地 好几个参保地 参保地不对 参保地错 参保地不正确 参保地不是这 有两条 参保地是老家 参保地还是老家 参保地是外地 参保地还是 参保地显示不是 参保地变 参保地写 这边都有医保 老家和这边 刷出来是老家 老家也有 参保地是别 > app-status=several
改名 改过名 换名字 换了名字 名字改 改了姓 改姓 身份证号变 身份证号改 身份证改 生僻字 名字里有点 少数民族名字 改了身份证 身份证升位 升位 有个点 少数民族 升过位 身份证升 > life-change=renamed lately=life-event
外地没备案 外省没备案 跨省没备案 > area=other-province-unfiled message=remote remote-word=unfiled lately=away
备案了 已备案 已经备案 备过案 办了备案 有备案 备案过了 办过备案 备案好了 备案成功 备案已经办 备案办了 备案办过 > area=other-province-filed lately=away
同省 省内 本省 隔壁市 别的市 外市 > area=same-province
本市 同城 本地人 本地医保 就在本地 > area=same-city
外省 跨省 异地 外地 参保地不在 > ask:area
弯了 折了 折断 掰弯 压弯 弯曲 裂了 裂开 有裂 裂缝 芯片掉 芯片坏 芯片脱 芯片划 芯片没了 芯片花 芯片裂 断成两 缺了角 洗衣机 压坏 摔坏 踩坏 烤坏 变形 卡片损坏 卡已损坏 卡损坏 卡断了 泡水 泡了水 水泡 进水 芯片磨 划痕 裂纹 裂了 压弯 金片掉 芯片掉 掰断 芯片列 列了一道 心片掉 心片坏 卡裂 卡折 卡弯 一道缝 一条缝 开裂 芯片烂 卡烂 > card-look=damaged lately=worn-card
没有芯片 没芯片 无芯片 只有黑条 磁条卡 老式卡 老式的卡 旧式 医保本 一代卡 一代的 没有金色 没有小方块 一代社保卡 第一代 黑条 磁条的 磁条老 老磁条 > card-look=no-chip
照片看不清 照片磨 照片花 照片模糊 卡面看不清 字看不清 字磨没 名字磨 卡面花 看不清照片 看不出是谁 照片不清 照片都没了 字都磨 字都没了 磨没了 看不清字 不像本人 照片不像 照片太模糊 照片太糊 > card-look=worn-face lately=worn-card
有效期过了 过了有效期 卡过期 卡到期 卡面过期 卡面到期 过期 到期 超过有效期 已过有效期 过有效期 有效期{past} 日期过了还 卡面日期 卡上日期 上日期过 写的日期过 > card-look=expired
卡是好的 卡好好的 卡没坏 卡完好 芯片好的 芯片完好 没有弯 没弯 没有裂 没裂 卡面完好 没有损坏 没损坏 卡挺新 > card-look=intact
大家都不行 大家都刷不了 谁的卡都不行 谁的都不行 谁都刷不了 所有人都刷不了 所有人都不行 都刷不了了 没人能刷 没一个能 谁的卡都读 谁的卡都刷 大家都用不 > other-card=all-fail
{others}{cannot} 其他人也刷不了 旁边的卡也不行 > other-card=fails
{others}{can} 就我的不行 就我不行 只有我不行 旁边都能 旁边的卡能 > other-card=works
全院的系统 全院系统 整个系统 全市的系统 全市都刷不了 全市都不行 > message=system whole-hospital=yes
全院都刷不了 全院都不行 全院都 整个医院 所有窗口 每个窗口 各个窗口 全都不行 全都刷不了 全医院 > whole-hospital=yes
只有这台 就这台 只这台不行 就这个窗口 只有这个窗口 > whole-hospital=no
换{machine}{still} 换了#台 几台机器都 每台机器都 哪台都 哪个机器都 试了几个 几个窗口都 窗口都不行 窗口都刷不了 两个窗口都 三个窗口都 别的窗口{cannot} 另一个窗口{cannot} 别的机器{cannot} 哪个窗口都不行 换了两个窗口 换了几个窗口 换了三个窗口 换了几台 > other-window=still
人工窗口可以 人工窗口能 人工窗能 人工窗可以 人工可以 人工能 人工窗口就 > other-window=fixed place=hospital-machine
换{machine}{fixed} 别的窗口{can} 另一个窗口{can} 别的机器{can} 另一台{can} > other-window=fixed
时灵时不 断断续续 时读时不读 有时候读 卡时好时 卡有时候 > message=unreadable reinserted=on-and-off
擦一擦又行 擦一擦又能 擦一擦又好 擦了又行 擦了又能 擦擦又行 擦擦又能 擦干净又能 芯片又能 > message=unreadable reinserted=fixed
时好时坏 有时候能 有时能 有时行 一会能一会 偶尔能 多插#次能 多试#次能 一会儿能 一会能 有的机器能 有时读得 时灵时不灵 > reinserted=on-and-off
擦了也不行 擦过也不行 擦了还是 擦了没用 重插也不行 插了好#次 反复插 擦擦也不行 插了几遍 插了#次还 插了#次也 插了#次都 擦了芯片还 擦了芯片也 > reinserted=still
擦了就好 擦一擦就好 重插就好 再插就好 擦擦就好 擦干净就好 擦了能读 擦了擦就好 擦一下就好 擦了一下就好 吹一吹就好 擦完就好 > reinserted=fixed
{code}{cannot} 医保码也说 扫码也说 医保码也报 医保码不行 > own-code=insured-problem
码扫不出 扫不出码 扫不了码 码扫不了 码过期 码打不开 码刷不出 扫不上码 扫码没反应 码扫不上 没法扫码 不能扫码 扫不出来 扫码失败 扫不上 > own-code=unscannable
{code}{can} 手机能付 手机能结 扫码就行 用手机码结了 医保码好使 > own-code=works
没手机 没有手机 没带手机 老人机 老年机 不会用手机 不会弄手机 手机没电 没智能手机 不用手机 没有智能手机 不会用智能 手机坏了 手机没网 手机没信号 手机没流量 没有手机网 > own-code=no-phone
{elsewhere}{cannot} 哪家都不行 哪都不行 哪里都不行 去哪都不行 到处都不行 几家医院都 换了医院也不行 哪个医院都不行 到哪都刷不了 哪都刷不了 两家医院都 三家医院都 > other-hospital=fails
{home}{can} > other-hospital=home-only
{elsewhere}{can} 换家医院能 医院里能 > other-hospital=works
上次还能 上次能 上个月还能 上周还能 昨天还能 前天还能 前几天还能 以前能 一直能用 一直好好的 平时能 之前能 原来能 早上还能 上回还能 前阵子还能 之前都好好的 还好好的 还好用的 还能刷 还用得 > last-worked=recent
好久没用 好几年没 很久没用 几年没用 几年没刷 多年没用 好多年没 很多年没用 一直没用 年没用 年没刷 年多没用 年没使 > last-worked=long-ago
第一次用 头一次用 没用过 从没用过 从来没用过 首次使用 第一次刷 头回用 从没刷过 还没用过 第一回用 > last-worked=never
取不了钱 取不出钱 取款机 提款机 ATM 取不到钱 银行取 不能取钱 取钱不行 > place=bank-atm
自助机 自助 > place=hospital-machine
药店 > place=pharmacy
请到人工 到人工窗口 去人工窗口 去住院处 找住院处 让我去建档 去信息科 > sent-to=other-counter
去社保局 找社保局 去人社 找人社 找银行换 去银行换 让我去银行 让去银行 去社保中心 联系发卡 联系社保局 联系人社 联系社保卡 > sent-to=card-office
去医保局 找医保局 找单位 问单位 找人事 问医保局 去社区交 联系医保局 联系参保地 联系单位 联系医保 > sent-to=insurance-office
人工窗口 收费窗口 收费处 缴费窗口 > place=hospital-counter
插卡能 插着能 插进去能 插卡可以 插卡行 插着可以 插进去就能 插进去就行 插进去可以 插进去就可 插卡就能 插着就行 芯片插着 插着能 插卡正常 插卡没问题 > insert-tap=insert-works
挥卡能 贴卡能 感应能 挥一下能 挥卡可以 贴一下能 碰一下能 > insert-tap=tap-works
读出名字 能读出姓名 姓名显示 名字出来了 看得到名字 显示我名字 名字能读 能读出来 人能读出来 读卡成功 能读卡 > stage=name-shown
算出一部分 报了一部分 部分报了 报销了一部分 有的能报 有一样药不 有几样药不 > stage=part-computed
付钱的时候 扣钱的时候 最后付钱 扣不了钱 > stage=paying
让输密码 要输密码 输密码的时候 输密码那步 > stage=pin
参保正常 医保正常 正常参保 状态正常 显示正常 医保没停 > app-status=normal
年底 元旦 跨年 十二月底 年末 > season=year-end
没离职 没换工作 一直交 一直在交 按时交 都交了 每年都交 没断过 没断缴 没改过名 没停过 年年交 连续交 > life-change=none
没住院 没有住院 不住院 出院了 没住过院 > inpatient=no
没挂失过 没挂过失 没换过卡 没补过卡 没换卡 没补卡 没有挂失 没挂失 没有换过卡 没丢过 没办过新卡 > recent-card=none
刷不了 用不了 不能用 不好使 付不了 结不了 刷不成 用不成 不让刷 不能刷 卡坏了 刷不起 不管用 停了 不能报销 不给报 不能报 报不了 不报销 不予报销 交易失败 结算失败 结算不成功 结算不了 刷步了 用步了 刷不起 刷不成 不得行 刷不到 整不了 搞不了 弄不了 使不了 使不成 刷不动 刷不来 用不得 用不上 不好用 不灵了 用不来 用不起 > ask:message
医保码激活了 电子凭证激活了 激活了医保码 医保码激活过 银行卡激活了 > 
要不要换卡 是不是要换卡 要换卡 得换卡 需要换卡 换卡 换新卡 办新卡 要新卡 办张新卡 > 
`
