import type { SearchEntry, SearchLanguage } from '@/domain/search/search-entry'
import { makeSearchIndex } from '@/domain/search/search-index'

/** Seven entries, small enough to say by hand which of them a query means. */
export const toyEntries: readonly SearchEntry[] = [
  { id: 'code', kind: 'fault', title: '医保码打不开', lead: '手机上的码要先激活。', words: '二维码失效 码过期', body: '打开APP看看有没有通知。', faults: ['code'] },
  { id: 'card', kind: 'fault', title: '卡刷不了', lead: '卡脏了，擦一擦。', words: '读不出 没反应', body: '换一台机器，再插一遍。', faults: ['card'] },
  { id: 'away', kind: 'fault', title: '异地没备案', lead: '在外地看病要备案。', words: '外省住院', body: '', faults: ['away'] },
  { id: 'message-pin', kind: 'message', title: 'PIN校验失败', lead: '密码输错了。', words: '剩余次数#次', body: '', faults: ['pin'] },
  { id: 'filing', kind: 'procedure', title: '怎么办备案', lead: '手机就能办。', words: '备案流程', body: '', faults: ['away'] },
  { id: 'magnet', kind: 'myth', title: '卡要充磁', lead: '芯片卡没有磁。', words: '充磁 错#次就锁', body: '', faults: ['card'] },
  { id: 'call', kind: 'hotline', title: '医保热线 12393', lead: '管报销。', words: '12393 电话', body: '', faults: [] },
]

export const toyLanguage: SearchLanguage = {
  synonyms: ['刷不了 刷不动 失灵', '外地 异地 外省'],
  fillers: '怎么办 为什么 我的 的',
  pinyin: 'an案按bao保宝bei备被bu不步ci次磁chong充chu出da打di地du读fan反ka卡kai开ma码马lao老le了liao料mei没re热shi失shua刷xian线yi医异一ying应',
  otherReadings: 'liao了',
}

export const toyIndex = () => makeSearchIndex(toyEntries, toyLanguage)
