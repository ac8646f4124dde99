import type { Learnt } from '@/domain/family-binding/guide'

/** What a fault that the diagnosis found tells of a relative or of the account, by cause (domain.md §1.D): one tap puts it down. */
export const learnt: Readonly<Record<string, Learnt>> = {
  'family-limit-member': { said: '他已经被两个账户绑了', sets: 'bound-by-most' },
  'family-limit-main': { said: '绑他的账户已经绑满了', sets: 'main-full' },
  'family-main-not-ready': { said: '我的医保码还打不开', sets: 'main-not-ready' },
  'family-member-not-insured': { said: '他现在查不到医保', sets: 'not-insured' },
  'family-face-failed': { said: '他刷不了脸', sets: 'no-face' },
  'pooling-provider-ineligible': { said: '出钱的人没有个人账户', sets: 'giver-no-account' },
}
