import { CARD_HOTLINE, inferred, relayed } from '../../wording/claim'
import { facts, handlers, later, now, papers, part, places, procedure, see, takes, what } from '../notation'

/** domain.md §3.4, §3.2. */
export const reportLostCard = procedure(
  'report-lost-card', '卡丢了，怎么挂失', '社保和银行两边挂失；找到了怎么解',
  'card-temp-loss card-formal-loss ecard-broken-after-replace',
  what(
    relayed('社保功能和银行账户，一般要分开挂失：一边找人社，一边找银行。', 'gzhmu-2023 yongkang'),
    relayed('临时挂失能解，几天后还可能自动解；正式挂失以后，多地不能再解。', 'wuxi yongkang changchun'),
  ),
  now(
    relayed('打 12333，先办社保功能的临时挂失。', 'gzhmu-2023 yongkang'),
    relayed('再打卡面上那家银行，挂失银行账户。', 'gzhmu-2023 yongkang'),
    relayed('要看病，亮本人的医保码，它不靠这张卡。', 'linketalent-2023'),
  ),
  later(
    relayed('真丢了，尽快办正式挂失和补卡，别干等。', 'wuxi yongkang'),
    inferred('找到了，打 12333 或用人社APP解挂。', 'gzhmu-2023 wuxi'),
    inferred('银行账户的解挂，另找发卡银行。', 'gzhmu-2023 wuxi'),
    inferred('只能自费的，留好挂失回执和票据，问参保地能不能报。', 'xinhuaqu-2024'),
  ),
  part('补卡这段时间',
    inferred('卡只是凭证，挂失、补卡一般不停医保待遇。', 'linketalent-2023'),
    relayed('电子社保卡这时可能用不了，别指望它。', 'rst-qa-2022 shaanxi-rs hayaocihang-1578'),
  ),
  part('人在外地',
    inferred('一般能先打电话挂失；领卡、启用多半要回发卡地，或者走线上。', 'card-info-bus', CARD_HOTLINE),
  ),
  handlers('card-hotline card-bank card-outlet'),
  papers('id-card'),
  takes(inferred('挂失、解挂一般马上生效。', 'gzhmu-2023')),
  facts('temp-loss-days'),
  places('temp-loss-days loss-shared temporary-card'),
  see('replace-or-reissue-card lost-card-rules ecard-while-lost card-temp-loss card-formal-loss'),
)
