import type { FaultText } from '@/domain/knowledge/fault-text'
import { inPlace, inferred, relayed } from '../../wording/claim'
import { bankAccountSeparately, cardTakes, codeWithoutCard, tryIdCard } from '../repeated'

/** The card can be read, but its state in the card system does not allow settling. */
export const cardState: readonly FaultText[] = [
  {
    id: 'card-sealed',
    name: '新卡还没启用',
    meaning: relayed('新卡看病这一半还没启用，系统里叫“封存”。去银行激活的只是银行那一半，这是两件事。', 'rst-qa-2022 yshing-3813'),
    atWindow: [
      relayed('先用本人的医保码结算，它不靠这张卡。', 'linketalent-2023'),
      relayed('打 12333 或用“掌上12333”APP启用社保功能，部分地区可以。', 'shaanxi-rs rs-qa'),
    ],
    later: [
      relayed('线上办不了，就带身份证和新卡去人社网点或发卡银行。', 'rs-qa shaanxi-rs'),
      relayed('在银行办的话问一句：“社保功能也启用了吗？”', 'rs-qa'),
      relayed('别在医保APP里找，那里激活的是医保码，不是卡。', 'rs-qa'),
    ],
    handledBy: ['card-hotline', 'card-outlet', 'card-bank'],
    bring: ['id-card', 'new-card'],
    takes: relayed('一般当场启用，慢的第二天。', 'rs-qa shaanxi-rs'),
    askClerk: '卡应用状态是“0 封存”吗，这里首次改密码能启用吗？',
  },
  {
    id: 'card-temp-loss',
    name: '卡还在临时挂失',
    meaning: relayed('打电话或用手机挂失过，卡就停用了。找到卡，解除挂失就能再用。', 'wuxi yongkang'),
    atWindow: [
      relayed('先用本人的医保码结算，它不靠这张卡。', 'linketalent-2023'),
      inferred('卡找到了，打 12333 或用人社APP解挂。', 'gzhmu-2023 wuxi'),
    ],
    later: [
      relayed('真丢了，尽快办正式挂失和补卡，别干等。', 'wuxi yongkang'),
      relayed('几天后可能自动解挂，日子各地不同，打 12333 问清。', 'wuxi yongkang'),
      inPlace('320200', relayed('无锡的社保功能临时挂失，{temp-loss-days}后自动解挂。', 'wuxi')),
      bankAccountSeparately,
    ],
    handledBy: ['card-hotline', 'card-outlet', 'card-bank'],
    bring: ['id-card'],
    takes: inferred('解挂一般马上生效。', 'gzhmu-2023'),
    askClerk: '卡应用状态是“4 临时挂失”吗？',
  },
  {
    id: 'card-formal-loss',
    name: '卡已经正式挂失',
    meaning: relayed('这张卡办过正式挂失，不能再用了。多地正式挂失以后不能解挂，要等补办的新卡。', 'wuxi changchun'),
    atWindow: [codeWithoutCard, tryIdCard],
    later: [
      inferred('先自费的，把挂失回执和票据放一起，问参保地能不能报。', 'xinhuaqu-2024'),
      relayed('打 12333 查补卡进度，领到新卡先启用社保功能。', 'rs-qa'),
      inPlace('220100', relayed('长春曾经可以办临时卡，打 12333 问现在还办不办。', 'changchun')),
    ],
    handledBy: ['card-hotline', 'card-outlet', 'card-bank'],
    bring: ['id-card', 'loss-receipt'],
    takes: cardTakes,
    askClerk: '卡应用状态是“2 正式挂失”，能用凭证类型 01 或 02 结算吗？',
  },
  {
    id: 'card-cancelled',
    name: '拿的是旧卡',
    meaning: relayed('新卡启用以后，旧卡多半就注销了，再刷不认。有的地方是自动注销的。', 'chengdu-magstripe beijing-rs-2026'),
    atWindow: [
      inferred('换成新卡再刷。', 'beijing-rs-2026'),
      relayed('新卡没带，就用本人的医保码。', 'linketalent-2023'),
    ],
    later: [relayed('旧卡收好，里面的银行账户去发卡银行处理。', 'endoxf')],
    handledBy: ['card-bank', 'card-hotline'],
    bring: ['new-card'],
    takes: inferred('换成新卡，一般当场就能刷。', 'beijing-rs-2026'),
    askClerk: '卡应用状态是“9 注销”吗，能改读我的新卡吗？',
  },
  {
    id: 'card-app-locked',
    name: '卡的社保功能被锁',
    meaning: inferred('卡里的社保功能被锁住了，通常和输错密码是两回事。', 'si-3rdcard card-status-codes'),
    atWindow: [codeWithoutCard, tryIdCard],
    later: [inferred('本人带身份证和卡，去社保卡网点解锁或换卡。', 'card-status-codes si-3rdcard')],
    handledBy: ['card-outlet', 'card-hotline'],
    bring: ['id-card', 'card'],
    takes: inferred('能解锁的一般当场好；要换卡，看当地制卡时间。', 'card-status-codes rs-qa'),
    askClerk: '是卡应用状态“3 应用锁定”，还是密码锁定？',
  },
  {
    id: 'card-auth-failed',
    name: '机器不认可这张卡',
    meaning: inferred('机器没能验证这张卡，通常见于拿外地的卡看病。卡不一定坏了。', 'si-3rdcard scan-pay-codes'),
    atWindow: [
      inferred('别反复试，这种验证有次数限制。', 'si-3rdcard'),
      relayed('改用本人的医保码，它不靠这张卡。', 'linketalent-2023'),
    ],
    later: [inferred('打发卡地的 12333，查卡状态，问要不要重写或换卡。', 'gzhmu-2023 si-3rdcard')],
    handledBy: ['card-hotline', 'card-outlet'],
    bring: ['id-card', 'card'],
    takes: inferred('一般打电话就能问清；要换卡，看发卡地的制卡时间。', 'gzhmu-2023 rs-qa'),
    askClerk: '是内部认证失败还是外部认证失败，还剩几次？',
  },
]
