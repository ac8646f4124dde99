import type { Claim } from './source'

/** Something wrong with the guide: where, as `file#export.field`, and why, for whoever mends it. */
export interface GuideFinding {
  readonly at: string
  readonly reason: string
}
export type GuideFindings = readonly GuideFinding[]

const NONE: GuideFindings = []
export const found = (at: string, reason: string, broken: boolean): GuideFindings => (broken ? [{ at, reason }] : NONE)
export const together = (...lists: readonly GuideFindings[]): GuideFindings => NONE.concat(...lists)

const LONGEST_SENTENCE = 40
/** domain.md §0.1: what is inferred is told as 通常 or 一般. */
const HEDGE = /通常|一般|多半|多数/
const NAMED_FACT = /\{[a-z\d-]+\}/g
/** About as long as the value of a fact is. */
const SOME_FACT = '若干个工作日'
/** §3.2: fees differ and change; a fee is a fact of a place or nothing. */
const FEE = /[\d一二两三四五六七八九十百]+ ?[元块]/
const HOTLINE = /12333|12393|12345/g

const asRead = (text: string): string => text.replace(NAMED_FACT, SOME_FACT)
const latin = (text: string): boolean => /[A-Za-z]/.test(asRead(text).replace(/APP/g, ''))
const sentences = (text: string): readonly string[] => text.split(/[。！？]”?/).filter((sentence) => sentence)

/** What is wrong with sentences as they are read: how many, how long, cut off, Latin letters, a fee written out. */
export const auditSentences = (at: string, text: string, most: number): GuideFindings => {
  const all = sentences(asRead(text))
  return together(
    found(at, 'is blank', !text.trim()),
    found(at, 'does not end as a sentence', !!text.trim() && !/[。！？]”?$/.test(text)),
    found(at, `has more than ${most} ${most === 1 ? 'sentence' : 'sentences'}`, all.length > most),
    found(at, `has a sentence longer than ${LONGEST_SENTENCE} characters`, all.some((sentence) => sentence.length > LONGEST_SENTENCE)),
    found(at, 'has Latin letters other than APP', latin(text)),
    found(at, 'writes out a fee', FEE.test(text)),
  )
}

/** The same for words that carry no source: figures other than a hotline may not stand in them. */
export const auditUnsourced = (at: string, text: string, most: number): GuideFindings =>
  together(auditSentences(at, text, most), found(at, 'has a figure, and no source to rest it on', /\d/.test(text.replace(HOTLINE, ''))))

/** Whether a claim is second-hand or unverified, and so can never stand alone as a conclusion (domain.md §0.1). */
export const isWeak = ({ grade }: Claim): boolean => grade === 'D' || grade === 'U'

/** What is wrong with a step: its wording, and resting on D or U alone. */
export const auditStep = (at: string, claim: Claim, most: number): GuideFindings =>
  together(auditSentences(`${at}.text`, claim.text, most), found(`${at}.grade`, 'rests on D or U alone', isWeak(claim)))

/** What is inferred has to say so. */
export const auditHedge = (at: string, { grade, text }: Claim): GuideFindings => found(`${at}.text`, 'is inferred and told without 通常 or 一般', grade === 'I' && !HEDGE.test(text))

/** The same of what is the case, not what to do: what is inferred has to say so. */
export const auditStatement = (at: string, claim: Claim, most: number): GuideFindings => together(auditStep(at, claim, most), auditHedge(at, claim))

/** What is wrong with a name on the screen: empty, too long, with the mark of a sentence, Latin letters. */
export const auditName = (at: string, name: string, longest: number): GuideFindings =>
  together(
    found(at, 'is blank', !name.trim()),
    found(at, `is longer than ${longest} characters`, name.length > longest),
    found(at, 'ends with a mark', /[。！？，、；：]$/.test(name)),
    found(at, 'has Latin letters other than APP', latin(name)),
  )

/** What a table lacks or has too much, by id. */
export const auditCover = (at: string, what: string, known: readonly string[], written: readonly string[]): GuideFindings =>
  together(
    ...known.map((id) => found(at, `has no words for the ${what} ${id}`, written.indexOf(id) < 0)),
    ...written.map((id) => found(`${at}.${id}`, `names the unknown ${what} ${id}`, known.indexOf(id) < 0)),
  )

/** What is wrong with a list of papers, ids of content/papers.ts. */
export const auditPapers = (at: string, ids: readonly string[], papers: readonly string[]): GuideFindings =>
  together(
    found(at, 'names no paper at all', ids.length === 0),
    ...ids.map((id, n) => together(found(`${at}.${n}`, `names the unknown paper ${id}`, papers.indexOf(id) < 0), found(`${at}.${n}`, `names the paper ${id} twice`, ids.indexOf(id) < n))),
  )
