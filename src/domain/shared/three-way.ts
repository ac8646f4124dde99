/** 不清楚 is an answer of its own; it is never taken for a no. */
export type ThreeWay = 'yes' | 'no' | 'unsure'
export const THREE_WAYS = ['yes', 'no', 'unsure'] as const
