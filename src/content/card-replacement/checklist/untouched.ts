import type { ChecklistItem } from '@/domain/card-replacement/guide'
import type { Reason } from '@/domain/card-replacement/states'
import type { Claim } from '@/domain/shared/source'
import { inferred, relayed } from '../../wording/claim'
import { replacing } from '../case-groups'

const item = (id: string, title: string, reasons: readonly Reason[], ...say: readonly Claim[]): ChecklistItem => ({ id, group: 'untouched', title, when: { reasons }, say })

/**
 * What hangs on the person: nothing to do. Source 002 tells people to unbind it first; settling goes by the person's identity, and sharing
 * ends only with the insurance (domain.md §3.6, §7).
 */
export const untouched: readonly ChecklistItem[] = [
  item('own-code', '医保码', ['first'], relayed('医保码不用等卡，没有卡也能激活。', 'linketalent-2023')),
  item(
    'own-code', '医保码', ['info-change'],
    inferred('医保码跟着人走，一般不用动。', 'linketalent-2023'),
    inferred('改了姓名或证件号的，医保那边改好了，码一般才对得上。', 'huaihua-mwmca nhsa-qa-1952628'),
  ),
  item('own-code', '医保码', replacing, relayed('医保码不靠这张卡，换卡不用管它。', 'linketalent-2023')),
  item('family-account', '亲情账户', ['first'], inferred('给孩子绑亲情账户，一般不用等卡。', 'we54-2023 linketalent-2023')),
  item('family-account', '亲情账户', replacing, inferred('绑的是人不是卡，换卡一般不用解绑重绑。', 'linketalent-2023')),
  item(
    'account-sharing', '家庭共济、医保钱包', replacing,
    relayed('家庭共济只有医保关系变了，才自动解除。', 'people-2026 sina-2026-01-09'),
    inferred('有文章说先解绑再换卡，多半是误解：它不挂在卡号上。', 'linketalent-2023 sina-2026-01-09'),
  ),
  item('remote-filing', '异地就医备案', replacing, inferred('备案跟着人走，换了新卡一般不用重办。', 'ybf-2022-22 linketalent-2023')),
]
