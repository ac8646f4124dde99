export const diagnosis = {
  name: '找原因',
  now: '先试：',
  remaining: '约 {} 题',
  changing: '改这一题，别的回答都留着',
  type: '打字或粘贴那句话',
  see: '直接看结果',
  seeDone: '看结果',
  back: '上一题',
  restart: '从头再来',
  undo: '撤销，找回刚才的回答',
  done: '问完了',
  doneNote: '点上面的回答可以改。',
} as const
