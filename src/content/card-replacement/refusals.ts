import type { Refusal } from '@/domain/card-replacement/states'
import type { RefusalText } from '@/domain/card-replacement/guide'

/** Why something cannot be put down, and what to do instead. They speak of the record; what the rules are is told in stages and sides. */
export const refusalTexts: Readonly<Record<Refusal, RefusalText['text']>> = {
  'no-such-state': '没有这一步。请从列出的里面选一个。',
  'no-such-day': '日历上没有这一天。请重新选日子。',
  'in-the-future': '这一天还没到。等办了再来记。',
  'before-previous': '比前一条的日子还早。请核对这两条的日子。',
  'already-there': '这一步已经记过了。日子不对，就改那一条。',
  'not-applied': '还没记“已申请”。先记下哪天申请的。',
  'gone-past': '后面的已经记了，不能往回记。哪一条记错了，就改哪一条。',
  'not-picked-up': '还没记“卡到手了”，这一步在它后面。已经领到的，先记上。',
  'not-enabled': '还没记“社保功能已启用”。启用过了先记上，没启用先去启用。',
  'instant-only': '只有当场制卡才有这一步。真是当场做的，改一下在哪里办的。',
  'made-at-once': '当场制卡没有这一步，拿到就记“卡到手了”。不是当场做的，改一下在哪里办的。',
  'apply-again': '这次没办成。重新申请了，或者说会自动重做，都先记“已申请”。',
  'too-late-to-withdraw': '卡已经往下做了，撤不回来。不想要了，打 12333 问。',
  'not-made-yet': '还没记卡做好，谈不上过期没领。做好了，先记“可以领卡了”。',
  'no-old-card': '记的是头一次办卡，没有旧卡。其实有旧卡的，改一下为什么办。',
  'loss-is-final': '记了正式挂失，多半不能再解。记错了就改那一条，没错就等新卡。',
  'loss-first': '旧卡在临时挂失。先解挂，或者办正式挂失。',
  'old-card-gone': '旧卡已经失效，不能再改。记错了，就改那一条。',
  'card-in-hand': '卡已经到手，这一步过去了。记错了就改那一条，再办一张就另记一张。',
  'no-such-entry': '要改的那一条已经不在了。请回到记录里再选。',
  'too-many': '记的太多，记不下了。先删掉用不着的。',
}
