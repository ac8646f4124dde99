import { inferred, relayed } from '../../wording/claim'
import { tryIdCard } from '../../faults/repeated'
import { facts, handlers, later, now, papers, part, places, procedure, see, takes, what } from '../notation'
import { initialPinOnce } from '../repeated'

/** domain.md §3.5, C01 to C03: enabling and activating are two verbs. */
export const enableSocialFunction = procedure(
  'enable-social-function', '启用新卡的社保功能', '去银行激活的只是银行那一半，看病这一半要启用',
  'card-sealed bank-only-activated sync-delay initial-pin-blocked',
  what(
    relayed('新卡看病这一半要启用；没启用，系统里叫“封存”，刷不了。', 'rst-qa-2022 yshing-3813'),
    relayed('银行激活的是银行那一半，两件事要分别办好。', 'rs-qa'),
  ),
  now(
    relayed('先用本人的医保码结算，它不靠这张卡。', 'linketalent-2023'),
    relayed('打 12333，或用掌上12333、电子社保卡启用，部分地区可以。', 'shaanxi-rs rs-qa'),
    relayed('问窗口：第一次刷卡改了密码，就能启用吗？', 'shaanxi-rs'),
  ),
  later(
    relayed('线上办不了，带身份证和新卡去人社网点或发卡银行。', 'rs-qa shaanxi-rs'),
    relayed('在银行办，问一句：“社保功能也启用了吗？”', 'rs-qa'),
    relayed('别在医保APP里找，那里激活的是医保码，不是卡。', 'rs-qa'),
  ),
  part('启用了还刷不了',
    inferred('刚启用不久的，多半是信息还没传到，先用医保码。', 'rs-qa linketalent-2023'),
    inferred('医院里存的可能是旧卡，一般到人工窗口更新一下就行。', 'hospital-notice'),
    inferred('过几天还不行，一般要 12333 和 12393 两边都问。', 'rs-qa'),
  ),
  handlers('card-hotline card-outlet card-bank'),
  papers('id-card new-card'),
  takes(relayed('一般当场启用，慢的第二天。', 'rs-qa shaanxi-rs')),
  places('channels initial-pin old-card-after-new'),
  see('activate-bank-function reset-social-pin replacement-stages card-sealed bank-only-activated hospital-profile-stale'),
)

export const activateBankFunction = procedure(
  'activate-bank-function', '激活银行功能', '领钱、取款才要；看病刷卡一般不受影响',
  'finance-not-activated bank-function-only bank-switch-balance-pending',
  what(
    relayed('银行功能没激活，看病刷卡一般不受影响。', 'rs-qa'),
    relayed('领养老金、领补贴、取钱，要先激活银行功能。', 'rs-qa'),
  ),
  now(
    relayed('看病照常刷卡结算。', 'rs-qa'),
    inferred('余额用不了，差的钱付现金，报销照算。', 'endoxf shenzhen-641783'),
  ),
  later(
    relayed('本人带身份证和卡，去卡面上那家银行的柜台。', 'rs-qa'),
    relayed('不用回开卡的网点，同一家银行各地都能办。', 'rs-qa'),
    relayed('走不动的，问银行能不能上门或代办。', 'rs-qa'),
  ),
  part('换了银行',
    relayed('少数地方个人账户的钱放在银行，换银行后要到原来的银行转。', 'endoxf'),
    inferred('多数地方个人账户由医保管，换银行一般不用管它。', 'endoxf shenzhen-641783'),
  ),
  handlers('card-bank'),
  papers('id-card card'),
  takes(inferred('一般柜台当场能办。', 'rs-qa')),
  places('personal-account'),
  see('enable-social-function replace-or-reissue-card finance-not-activated bank-switch-balance-pending'),
)

export const resetSocialPin = procedure(
  'reset-social-pin', '社保密码重置、解锁', '错多了会锁；解锁要本人去网点，不用换卡',
  'pin-wrong pin-locked initial-pin-blocked',
  what(
    relayed('刷卡时输的是社保密码，和银行密码、医保码密码是三回事。', 'rst-qa-2022 shanghai-bendibao'),
    relayed('多地是连着错 {pin-lock-tries}锁住；锁住的卡没坏，解锁还能用。', 'rst-qa-2022 shaanxi-rs shanghai-bendibao'),
  ),
  now(
    relayed('先停手，别再猜密码。', 'rst-qa-2022 shaanxi-rs shanghai-bendibao'),
    relayed('改用本人的医保码，它不用社保密码。', 'linketalent-2023'),
    tryIdCard,
    initialPinOnce,
  ),
  later(
    relayed('本人带身份证和卡，去社保卡网点或受理银行重置、解锁。', 'rst-qa-2022 shaanxi-rs'),
    relayed('没满 {id-card-age}的，可以带户口簿。', 'rst-qa-2022'),
    relayed('银行密码忘了，去发卡银行办。', 'rs-qa'),
  ),
  handlers('card-outlet card-hotline'),
  papers('id-card household-register card'),
  takes(relayed('到网点重置、解锁，一般当场好。', 'rst-qa-2022 shaanxi-rs')),
  facts('pin-lock-tries id-card-age'),
  places('initial-pin'),
  see('three-passwords initial-pin-rule pin-wrong pin-locked'),
)
