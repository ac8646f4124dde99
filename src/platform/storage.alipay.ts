import { miniStorage } from './mini-storage'

// A full store (12), a value too long (14) or a bad argument (2) comes back as an answer; Taro 4.2.0 passes it through unthrown.
const reportsFailure = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  (('success' in answer && answer.success === false) || ('error' in answer && Boolean(answer.error)))

/** Alipay: failures are answers, not exceptions. */
export const storage = miniStorage(reportsFailure)
