import type { ReminderAbout } from '@/domain/card-replacement/reminder'

/**
 * What stands in the phone's calendar, for anybody to see who looks over a shoulder: nothing of health, of a card, of a person
 * (reliability.md T29).
 */
export const reminderTitles: Readonly<Record<ReminderAbout, string>> = {
  progress: '看一下办理进度',
  'pick-up': '记得去取办好的东西',
  enable: '还差一步，记得办完',
  use: '看看现在能不能用',
}

export const reminders = {
  description: '打开上次用的小程序或网页，看现在到哪一步。',
  /** To be pasted where the person keeps such things: the day, the title, the description. */
  text: '{}上午9点：{}。{}',
  ask: ['到时候提醒我'],
  day: '{}上午9点',
  note: '这里发不了消息，到时候要自己打开来看。',
  outcomes: {
    added: '已加到手机日历。',
    'saved-file': '日历文件已下载。打开它，点“添加”。',
    copied: '提醒的话已复制。粘贴到手机的备忘录或日历里。',
    cancelled: '没有加提醒，想加再点一次。',
    refused: '日历没有打开。点右上角“…”，进“设置”，允许使用日历。还不行，到手机的系统设置里允许微信使用日历。',
    failed: '没能加到日历。长按下面这句话，复制到备忘录里。',
  },
} as const
