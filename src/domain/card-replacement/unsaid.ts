import type { StatusHit } from './status-hit'

// All of this is in the words of foldStatusWords.

/** Right before what is said: it is not so. */
const DENIED = /(?:没|未|不|非|别|无法|不能|不是|不算|不会|没法)(?:能|被|办|去|给我|帮我|给|帮|全|全部|完全|再|是|(?:说|显示|提示|看到|收到|通知|听说).{0,4})?$/
/** Right before: it is to be done. That one is told to fetch a card is the very sign that it is there. */
const WANTED = /(?:要|想|应|得)(?:先|去|再|你|您|我|来|到)*(?:办理|办|做|申请)?$/
const TOLD_TO = /(?:请|建议|尽快|赶紧|抓紧)(?:先|去|再|你|您|我|来|到)*(?:办理|办|做|申请)?$/
/** Right before: nearly, that is not yet. */
const NEARLY = /(?:^|[^尽])快$/
/** Anywhere before in the clause: to come, conditional, doubtful, of another time, of somebody else. */
const ELSEWHERE = /预计|将|马上|准备|打算|明天|后天|明早|下周|下个月|应该|可能|估计|到时|届时|如(?!下|图|期)|若|要是|一旦|假如|才能|希望|接下来|下一|担心|等到|不知道|不确定|不清楚|好像|似乎|大概|也许|上次|上回|去年|前年|第一次|万一|别人|有人|有的人|人家|他们|朋友|同学|邻居/
/** Before in the clause: not the card itself is spoken of. */
const NOT_THE_CARD = /电子卡|医保码|凭证|银行卡|信用卡|备案|报销|共济|亲情/
/** Right after: the word was another (制卡中心, 在手机上), or it was done to something else. */
const CUT_OFF = /^(?:中?心|机|了?(?:材料|资料|身份证|户口|照片|回执|受理|报告|发票|药|表|钱|现金|养老金|补贴|待遇|异地|备案|医保码|电子|报销|共济))/
/** Right after: a condition, a term or a question. */
const CONDITION = /^^了?(?:的话|以后|之后|后(?!台|续|来)|以前|之前|前(?!台|天)|时(?!间)|才|再|需|吗|没$|否|呢|么|要多)/
const YES_OR_NO = /吗|么$|是不是|是否|有没|能不能|会不会|可不可以|没$|好没|了未$|呢$|不$|意思|请问|是啥|是什么/
const OPEN = /什么|啥|几时|何时|多久|多长|怎|咋|如何|哪|几天|为何/
/** Said of what is so, whatever else the clause speaks of. */
const SO = /[已在中]/

/**
 * Whether a wording found does not say that it is so: denied, to be done, to come, conditional, asked, of something or somebody else. `words`
 * is what was found, `before` and `after` what stands beside it in its clause.
 */
export const isUnsaid = ({ states, from, to }: StatusHit, words: string, before: string, after: string): boolean => {
  const isSo = SO.test(words) || /[已在]$/.test(before)
  const isDone = /[了已]/.test(words) || /^了/.test(after)
  const isFetching = states[0] === 'pending_pickup'
  return (
    DENIED.test(before) ||
    NEARLY.test(before) ||
    ELSEWHERE.test(before) ||
    CUT_OFF.test(after) ||
    CONDITION.test(after) ||
    (!isDone && (WANTED.test(before) || (!isFetching && TOLD_TO.test(before)))) ||
    (NOT_THE_CARD.test(before) && !NOT_THE_CARD.test(words)) ||
    YES_OR_NO.test(`${before} ${after}`) ||
    OPEN.test(before) ||
    (OPEN.test(after) ? !isSo : to.asks) ||
    ((from.whenDone || /后(?!来)/.test(before)) && !isSo && !/了/.test(words))
  )
}
