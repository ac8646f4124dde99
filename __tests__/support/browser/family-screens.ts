import { familyBinding } from '@/content/screens/family-binding'
import { home } from '@/content/screens/home'
import type { IsoDate } from '@/domain/shared/iso-date'
import { storedFamily } from '../../journeys/stored'
import type { Entry } from '../driver'
import type { Screen, ScreenStep } from './screens'

const icon: Entry = { via: 'icon' }
const page = (path: string): Entry => ({ via: 'card', path })
const tap = (text: string): ScreenStep => ({ tap: text })
const born = (day: string) => day as IsoDate

const { list, ask, member } = familyBinding
const family = tap(home.doors[2][1])
const relative = page('pages/family-binding/member?id=f2')

/** Six over two accounts: one finds no place, one is bound already, one turns sixteen tomorrow. */
const large = storedFamily(
  [
    { born: born('1958-03-05') },
    { nickname: '爸爸', born: born('1956-01-02'), face: 'no' },
    { nickname: '宝宝', relation: 'child', born: born('2026-10-01'), number: 'no' },
    { nickname: '老大', relation: 'child', born: born('2010-11-22') },
    { nickname: '奶奶', relation: 'grandparent', born: born('1934-05-06'), boundBy: 2 },
    { nickname: '舅舅', relation: 'other', born: born('1970-01-01'), insured: 'unsure' },
  ],
  { accounts: [{ bound: 4 }, { nickname: '老伴', bound: 4 }] },
)

/** The screens of 家人绑定. The day is 2026-11-21. */
export const FAMILY_SCREENS: readonly Screen[] = [
  { name: 'family-which', caption: '家人绑定：先分清两件事', entry: icon, steps: [family] },
  { name: 'family-refused', caption: '家人绑定：卡和码只能本人用', entry: icon, steps: [family, tap(list.notOwn[0])] },
  { name: 'family-none', caption: '家人绑定：还没有家人', entry: icon, steps: [family, tap(list.aims[0][0])] },
  { name: 'family-list', caption: '家人绑定：一家人，谁绑谁', entry: icon, stored: large, steps: [family] },
  { name: 'family-ask-born', caption: '家人绑定：哪天出生，填错了', entry: icon, stored: storedFamily([]), steps: [family, tap(list.add[0]), tap('父母'), tap('妈妈'), { type: [ask.bornField, '1958年2月30日'] }, tap(ask.bornGo)] },
  { name: 'family-ask-year', caption: '家人绑定：点着选哪一年', entry: icon, stored: storedFamily([]), steps: [family, tap(list.add[0]), tap('父母'), tap('妈妈'), tap(ask.bornPick[0]), tap('1950 年代')] },
  { name: 'family-account', caption: '家人绑定：绑家人的账户', entry: icon, stored: large, steps: [family, tap('老伴')] },
  { name: 'family-face', caption: '家人绑定：要本人刷脸', entry: relative, stored: storedFamily([{ born: born('1958-03-05') }]), steps: [] },
  { name: 'family-sixteen', caption: '家人绑定：十六岁前后', entry: relative, stored: storedFamily([{ nickname: '老大', relation: 'child', born: born('2010-11-22') }]), steps: [] },
  { name: 'family-newborn', caption: '家人绑定：新生儿', entry: relative, stored: storedFamily([{ nickname: '宝宝', relation: 'child', born: born('2026-10-01'), number: 'no' }]), steps: [] },
  { name: 'family-refusal', caption: '家人绑定：现在绑不了', entry: relative, stored: storedFamily([{ nickname: '奶奶', relation: 'grandparent', born: born('1934-05-06'), boundBy: 2, insured: 'unsure' }]), steps: [] },
  { name: 'family-money', caption: '家人绑定：亮码和付钱都查', entry: relative, stored: storedFamily([{ nickname: '爸爸', aim: 'both', born: born('1956-01-02'), insured: 'unsure', areas: 'other-province' }], { aim: 'both', accounts: [{ insurance: 'resident' }] }), steps: [] },
  { name: 'family-bound', caption: '家人绑定：已绑好', entry: relative, stored: storedFamily([{ born: born('1958-03-05') }]), steps: [tap(member.bound[0])] },
  { name: 'family-sent', caption: '家人绑定：家人发来的准备清单', entry: page('pages/family-binding/preparation?c=f1-both-child&from=chat'), steps: [] },
]
