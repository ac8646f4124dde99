/** Amounts that stand in a sentence on purpose, and why they are no policy number that may go out of date. */
export const adviceNotPolicy: readonly (readonly [wording: string, why: string])[] = [
  ['10 到 30 分钟再试', 'how long to wait for a system is advice of ours (domain.md A02)'],
  ['等 5 到 10 分钟看结果', 'how long to wait for a payment is advice of ours (domain.md E14)'],
  ['过了 3 个工作日还不行', 'when to call is a reminder of ours; no rule says how long it takes (domain.md C04)'],
  ['常见 1 个月左右', 'domain.md §1.0.3 asks for just these words, for the 30 working days could not be verified'],
  ['新华区 2024 年列出的', 'the year of the document'],
  ['成都 2018 年还有窗口', 'the year of the document'],
  ['2023 年 8 月的路径', 'the date of the guide'],
  ['2026 年 4 月的路径', 'the date of the document'],
  ['2026 年 1 月的路径', 'the date of the article'],
  ['核对于 2026 年 11 月', 'the day of content/checked-on.ts; a test holds it to that'],
  ['三次的多指银行密码', 'the hearsay that the sentence refutes'],
  ['182.68 元', 'an example'],
  ['260 元', 'an example'],
  ['4500 元', 'an example'],
  ['2400 元', 'an example'],
  ['没满 16 周岁的用', 'names of papers are listed as they stand; a test holds the age to the fact'],
]
