import type { RefusalTexts } from '@/domain/claim/guide'

/** Why something cannot be put down, and what to do instead. */
export const refusalTexts: RefusalTexts = {
  'no-such-step': '没有这一步。请从列出的里面选一个。',
  'no-such-day': '日历上没有这一天。请重新选日子。',
  'in-the-future': '这一天还没到。等办了再来记。',
  'before-previous': '比前一条的日子还早。请核对这两条的日子。',
  'already-there': '这一步已经记过了。日子不对，就改那一条。',
  'pay-first': '还没记哪天垫付的。先记上那一天。',
  'another-bill': '这一笔已经记过垫付。还有一笔，就另记一笔。',
  'all-over': '已经记了到账。记错了，就改那一条。',
  decided: '已经记了核定能报，下一步是到账。记错了，就改那一条。',
  'not-handed-in': '还没记材料交了。交过了先记上。',
  'hand-in-again': '前面记的是不报、不能报或撤回了。又交了，先记“材料交了”。',
  'withdraw-first': '材料在窗口那里。先去要回来，记“撤回来了”。',
  'gone-past': '材料已经交上去了。要补的，先记“要补材料”。',
  'no-such-entry': '要改的那一条已经不在了。请回到记录里再选。',
  'too-many': '记的太多，记不下了。先删掉用不着的。',
}
