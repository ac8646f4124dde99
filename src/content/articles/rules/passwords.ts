import { CARD_HOTLINE, inPlace, inferred, official, relayed } from '../../wording/claim'
import { compare, facts, handlers, now, part, places, rule, see, what } from '../notation'
import { initialPinOnce } from '../repeated'

/** domain.md §3.5: three passwords of three owners; the initial one has no national rule. */
export const threePasswords = rule(
  'three-passwords', '三个密码，别输混', '社保密码、银行密码、医保码密码，改的地方也不同',
  'pin-wrong pin-locked initial-pin-blocked code-pin-forgotten family-pin-forgotten bank-function-only',
  what(relayed('一张卡、一个码，一共有三个密码，互不相干。', 'rst-qa-2022 shanghai-bendibao')),
  compare('三个密码',
    ['社保密码',
      relayed('插卡看病、读卡时输的。', 'rst-qa-2022 shanghai-bendibao'),
      relayed('多地连错 {pin-lock-tries}锁住，本人去社保卡网点解锁、重置。', 'rst-qa-2022 shaanxi-rs shanghai-bendibao'),
    ],
    ['银行密码',
      relayed('取钱、转账时输的，看病用不着。', 'rs-qa'),
      relayed('忘了、锁了，去卡面上那家银行。', 'rs-qa'),
    ],
    ['医保码密码',
      official('手机上付医院的账时输的，{code-pin-digits}。', 'wxpay-skills-2026'),
      inferred('和卡没有关系，忘了一般刷脸就能重设。', 'hainan-2024 linketalent-2023'),
    ],
  ),
  handlers('card-outlet card-hotline card-bank insurance-hotline'),
  facts('pin-lock-tries code-pin-digits'),
  see('reset-social-pin reset-code-pin initial-pin-rule pin-wrong pin-locked code-pin-forgotten'),
)

export const initialPinRule = rule(
  'initial-pin-rule', '初始密码没有统一的', '各地相反：有的不改不能用，有的不改就不用输',
  'initial-pin-blocked pin-wrong pin-locked card-sealed',
  what(
    inferred('社保卡的初始密码一般由当地定，全国不统一，先问 12333。', 'shanghai-bendibao cangzhou si-3rdcard', CARD_HOTLINE),
  ),
  now(
    relayed('记不清就别猜，改用本人的医保码。', 'linketalent-2023'),
    inferred('问窗口：当地的初始密码要先改吗，在这里能改吗？', 'si-3rdcard cangzhou'),
  ),
  compare('正好相反的两地',
    ['不改不能用', inferred('有的终端提示“初始密码不能交易”，通常要先改。', 'si-3rdcard')],
    ['不改不用输', inPlace('130900', relayed('沧州：不改初始密码，就等于没启用密码，不用输。', 'cangzhou'))],
  ),
  part('试之前',
    relayed('多地连错 {pin-lock-tries}就锁，剩的次数不多别再试。', 'rst-qa-2022 shaanxi-rs shanghai-bendibao'),
    initialPinOnce,
  ),
  handlers('card-hotline card-outlet'),
  facts('pin-lock-tries'),
  places('initial-pin'),
  see('reset-social-pin three-passwords initial-pin-blocked pin-wrong'),
)
