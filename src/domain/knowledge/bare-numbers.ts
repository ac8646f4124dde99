/** Amounts as policy states them. 一次, 一位, 一个人, 一天 and 一年 are articles ("a person") and no amounts. */
const AMOUNT = /(?:\d+(?:\.\d+)?|(?!一(?:次|位|个人|天|年))[一二两三四五六七八九十百千万]+) ?(?:个?工作日|个自然日|个月|个人|天|日|年|周?岁|次|位|元|[%％])|\d+ ?(?:个|笔|分钟|小时|点|号)/g
/** Named facts, and ordinals: 第二天 is the day after. */
const SET_ASIDE = /\{[^}]*\}|第 ?[\d一二三四五六七八九十]+/g

/** The amounts that a text writes out instead of naming a fact in braces. */
export const bareNumbers = (text: string): readonly string[] => text.replace(SET_ASIDE, '#').match(AMOUNT) ?? []
