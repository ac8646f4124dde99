export const home = {
  name: '医保卡救急',
  /** To whoever has used nothing yet, in place of the disclaimer and above the doors: what this is, and what becomes of what is said here. The first picture has no room for more. */
  first: '非官方工具，教您卡用不了怎么办。只存这部手机，不索要密码、验证码、证件号。',
  /** The scene whose questions a door opens (content/diagnosis/scenes.ts) or, for cards, the page; then its words. */
  doors: [
    ['card', '卡刷不了，找原因', '点几下，不用打字'],
    ['cards', '换卡进度、新卡不能用', undefined],
    ['family', '家人绑定、用家人的钱', undefined],
    ['phone', '手机付不了、账不对', undefined],
  ],
  resume: '接着上次的回答',
  search: ['搜一搜 · 知识库', '比如“卡状态异常”'],
  settings: ['字大一点 · 城市 · 设置'],
  /** For a poster that no camera reads; the field stands beneath its row. */
  code: ['手输窗口上的编号'],
  codeField: { placeholder: '海报上的编号', go: '打开' },
  codeRefusals: {
    'foreign-sign': '编号里只有数字和字母。请照海报上那一行输。',
    'too-short': '编号没有输全。请照海报上那一行输。',
    mistyped: '编号里有输错的。请对着海报再看一遍。',
  },
  notes: {
    'unreadable-code': '这个码没认出来，不影响使用。可以直接点“卡刷不了”。',
    'newer-code': '这个码是新版的，请更新后再扫。现在可以直接点“卡刷不了”。',
  },
  unsaved: '没能存到这部手机上。现在可以照常用，退出后不会记得。',
  disclaimer: '非官方工具，不收集个人信息。政策以参保地医保部门为准。',
} as const
