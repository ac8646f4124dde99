import type { SideText } from '@/domain/card-replacement/guide'
import type { Side, SideState } from '@/domain/card-replacement/states'

const text = <S extends SideState>(side: Side, state: S, label: string, hint: string) => ({ side, state, label, hint })

/** What stands beside the card: domain.md §3.1, §3.4 to §3.6. 启用 is said of 社保功能 alone, 激活 of the bank's. */
export const sideTexts: { readonly [S in SideState]: SideText & { readonly state: S } } = {
  normal: text('oldCard', 'normal', '旧卡没挂失', '没记过挂失，或者已经解挂'),
  temp_loss: text('oldCard', 'temp_loss', '旧卡临时挂失', '口头挂失、预挂失，找到能解'),
  formal_loss: text('oldCard', 'formal_loss', '旧卡正式挂失', '书面挂失，多半不能再解'),
  cancelled: text('oldCard', 'cancelled', '旧卡失效了', '已注销，或者新卡启用了'),
  inactive: text('bankAccount', 'inactive', '银行功能没激活', '没记过激活；看病一般不靠它'),
  activated: text('bankAccount', 'activated', '银行功能激活了', '本人在卡面上那家银行办的'),
  suspended: text('ecard', 'suspended', '电子社保卡停用', '补换卡时常停，多半会自己恢复'),
  restored: text('ecard', 'restored', '电子社保卡恢复', '又能用了，领新卡后多半自己好'),
  to_update: text('payee', 'to_update', '收款账号没改', '没记过改；没有养老金、代扣不用管'),
  updated: text('payee', 'updated', '收款账号改好了', '养老金、补贴、代扣用新卡'),
  to_relink: text('hospital', 'to_relink', '医院档案没更新', '没记过更新，可能还是旧卡'),
  relinked: text('hospital', 'relinked', '医院档案更新了', '人工窗口登记成新卡了'),
}
