import type { FaultText } from '@/domain/knowledge/fault-text'
import { inferred, relayed } from '../../wording/claim'
import { tryIdCard, windowTakes } from '../repeated'

/** The chip works, the social-security password does not. Never a reason to replace a card. */
export const password: readonly FaultText[] = [
  {
    id: 'pin-wrong',
    name: '社保密码输错了',
    meaning: relayed('机器能读到卡，是社保密码不对。社保密码、银行密码、医保码密码，是三个不同的密码。', 'rst-qa-2022 shanghai-bendibao'),
    atWindow: [
      relayed('先停手别再猜；没改过密码、次数还多，才问清初始密码试一次。', 'rst-qa-2022 shanghai-bendibao cangzhou'),
      inferred('改用本人的医保码，它的密码和卡无关。', 'linketalent-2023'),
    ],
    later: [
      relayed('带身份证和卡，去社保卡网点或自助机重置社保密码。', 'rst-qa-2022'),
      relayed('银行密码忘了，去发卡银行办。', 'rs-qa'),
    ],
    handledBy: ['card-outlet', 'card-hotline'],
    bring: ['id-card', 'card'],
    takes: relayed('到网点重置，一般当场好。', 'rst-qa-2022'),
    askClerk: '要的是社保密码吗，提示还剩几次？',
  },
  {
    id: 'pin-locked',
    name: '社保密码锁住了',
    meaning: relayed('社保密码连着输错，就锁住了，多地是连错 {pin-lock-tries}。卡多半没坏，解锁后还能用。', 'rst-qa-2022 shaanxi-rs shanghai-bendibao'),
    atWindow: [relayed('别再输密码，改用本人的医保码。', 'linketalent-2023 rst-qa-2022'), tryIdCard],
    later: [
      relayed('本人带身份证和卡，去社保卡网点或受理银行解锁、重置密码。', 'rst-qa-2022 shaanxi-rs'),
      relayed('没满 {id-card-age}的，可以带户口簿。', 'rst-qa-2022'),
    ],
    handledBy: ['card-outlet', 'card-hotline'],
    bring: ['id-card', 'household-register', 'card'],
    takes: relayed('到网点解锁，一般当场好。', 'rst-qa-2022 shaanxi-rs'),
    askClerk: '是 PIN 锁定（社保密码），还是卡应用锁定？',
  },
  {
    id: 'initial-pin-blocked',
    name: '初始密码不让用',
    meaning: inferred('一般是新卡还没改过密码，机器不让用初始密码。各地不同，有的地方不用改。', 'si-3rdcard cangzhou'),
    atWindow: [
      inferred('在窗口或自助机改掉社保密码，再刷一次。', 'si-3rdcard'),
      inferred('还不行，就亮本人的医保码。', 'linketalent-2023'),
    ],
    later: [],
    handledBy: ['hospital-cashier', 'card-outlet'],
    bring: [],
    takes: windowTakes,
    askClerk: '提示“初始密码不能交易”吗，在这里能改密码吗？',
  },
]
