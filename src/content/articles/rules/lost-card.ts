import { CARD_HOTLINE, hearsay, inPlace, inferred, relayed } from '../../wording/claim'
import { codeWithoutCard } from '../../faults/repeated'
import { compare, facts, handlers, now, part, places, rule, see, what } from '../notation'

/** domain.md §3.4, §0.3. */
export const lostCardRules = rule(
  'lost-card-rules', '挂失的规矩', '两边挂失；临时的能解，正式的多半不能解',
  'card-temp-loss card-formal-loss',
  what(
    relayed('社保功能和银行账户，一般要分开挂失。', 'gzhmu-2023 yongkang'),
    relayed('几天后可能自动解挂，真丢了尽快办正式挂失。', 'wuxi yongkang'),
  ),
  compare('两种挂失',
    ['临时挂失',
      relayed('打电话、用手机就能办，找到卡能解。', 'gzhmu-2023 wuxi'),
      relayed('过几天可能自动解挂，日子各地不同。', 'wuxi yongkang'),
    ],
    ['正式挂失',
      relayed('办了以后多地不能再解，只能补卡。', 'wuxi changchun'),
      relayed('个别地方正式挂失，一边办了两边都算。', 'wuxi'),
    ],
  ),
  part('挂失期间看病',
    inferred('医保待遇一般不停，医保码照用。', 'linketalent-2023'),
    inPlace('410400', inferred('平顶山新华区把丢卡、挂失列进能手工报的情形，别处通常要先问参保地。', 'xinhuaqu-2024')),
  ),
  handlers('card-hotline card-bank card-outlet'),
  facts('temp-loss-days'),
  places('temp-loss-days loss-shared temporary-card'),
  see('report-lost-card ecard-while-lost card-temp-loss card-formal-loss'),
)

export const ecardWhileLost = rule(
  'ecard-while-lost', '挂失时电子社保卡', '能不能用有两种说法；别指望它',
  'card-temp-loss card-formal-loss ecard-broken-after-replace',
  what(
    relayed('实体卡临时挂失后，电子社保卡能不能用，官方的说法前后不一样。', 'rst-qa-2022 shaanxi-rs'),
    inferred('所以这段时间一般别指望它，用医保码。', 'linketalent-2023 rst-qa-2022'),
  ),
  now(codeWithoutCard),
  compare('两种说法',
    ['能用', relayed('某省人社厅、陕西人社：临时挂失时，经本人授权才能用。', 'rst-qa-2022 shaanxi-rs')],
    ['不能用', hearsay('更早的问答：挂失、锁定、注销时都不能用。', 'rs-qa-older', CARD_HOTLINE)],
  ),
  part('补换卡的时候',
    relayed('原卡注销后，电子社保卡里和个人有关的服务用不了。', 'hayaocihang-1578'),
    relayed('领到新卡会自动恢复，不用重新申领。', 'hayaocihang-1578'),
  ),
  handlers('card-hotline'),
  facts('ecard-while-lost'),
  see('card-ecard-code report-lost-card ecard-broken-after-replace'),
)
