/** Names of the card, other ways of speaking and slips of the pen, in the order they are put right. Right words stand on the right. */
const FOLDS: readonly (readonly [string, string])[] = (
  '社会保障卡=卡 社会保险卡=卡 社保卡=卡 医保卡=卡 市民卡=卡 实体卡=卡 三代卡=卡 卡片=卡 张卡=卡 新卡=卡 社会保障=社保 ' +
  '自己=我 已经=已 己经=已 己=已 巳=已 以经=已 咗=了 啦=了 喇=了 嘞=了 勒=了 咯=了 喽=了 ' +
  '木有=没 没有=没 没得=没 冇=没 还没=没 并未=未 尚未=未 还未=未 仍未=未 暂未=未 ' +
  '正在=在 喺度=在 帐=账 至卡=制卡 做卡=制卡 办卡=制卡 制做=制作 审合=审核 激话=激活 起用=启用 弄好=做好 搞好=做好 整好=做好 攞=拿 俺=我 喊=叫 让=叫 卡卡=卡'
)
  .split(' ')
  .map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? ''])

/** Words in the notation of `normaliseWords`, brought to the few that the wordings of a status are written in. */
export const foldStatusWords = (words: string): string => FOLDS.reduce((text, [from, to]) => text.split(from).join(to), words)
