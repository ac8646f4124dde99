/** domain.md §0.1: what is inferred is told as 通常 or 一般. */
const HEDGE = /通常|一般|多半|多数/
const NAMED_FACT = /\{[a-z\d-]+\}/g
/** About as long as the value of a fact is. */
const SOME_FACT = '若干个工作日'

/** A text as long as people read it: each {fact} stands as the length of a usual value. */
export const withFacts = (text: string): string => text.replace(NAMED_FACT, SOME_FACT)

/** Whether a text says that it is usually so, not always. */
export const isHedged = (text: string): boolean => HEDGE.test(text)

export const sentencesIn = (text: string): number => (text.match(/[。！？]/g) ?? []).length

/** Whether a text ends with a mark that ends a sentence, inside or outside a quotation. */
export const endsAsSentence = (text: string): boolean => /[。！？]”?$/.test(text)

/** Whether Latin letters other than APP stand in a text: field names and codes belong into the question for the clerk. */
export const speaksLikeAClerk = (text: string): boolean => /[A-Za-z_]/.test(withFacts(text).replace(/APP/g, ''))
