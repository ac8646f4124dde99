import type { LikelihoodRow, Model, Question, WindowAction } from '@/domain/diagnosis/model'

const row = (causes: string, levels: string): LikelihoodRow => ({ causes: causes.split(' '), levels, basis: 'judgement' })

const ask = (id: string, options: string, more: Partial<Question> = {}): Question => ({ id, options: options.split(' '), cost: 1, noise: 0.05, ...more })

const showCode: WindowAction = {
  id: 'show-code',
  cost: 2,
  atWindow: true,
  fixes: { chip: 0.95, pin: 0.95 },
  otherwise: 0,
  blockedBy: { code: ['refused'] },
  always: true,
}

/** Four causes, small enough to reckon by hand. */
export const toyModel: Model = {
  version: 'T1',
  causes: [
    { id: 'chip', tier: 3 },
    { id: 'reader', tier: 2 },
    { id: 'unpaid', tier: 3 },
    { id: 'pin', tier: 1 },
  ],
  pairs: [],
  questions: [
    ask('message', 'unreadable wrong-pin not-insured'),
    ask('neighbour', 'works fails'),
    ask('status', 'normal stopped'),
    ask('code', 'accepted refused'),
    ask('wiped', 'better same', { when: { message: ['unreadable'] } }),
    ask('season', 'year-end ordinary', { asked: false }),
    ask('weather', 'sun rain'),
  ],
  likelihoods: {
    message: [row('chip reader', 'ARR'), row('unpaid', 'RRA'), row('pin', 'RAR')],
    neighbour: [row('chip unpaid pin', 'AR'), row('reader', 'RA')],
    status: [row('unpaid', 'RA'), row('chip reader pin', 'AR')],
    code: [row('chip pin', 'AR'), row('reader unpaid', 'RA')],
    wiped: [row('chip', 'AR'), row('reader', 'RA')],
    season: [row('reader', 'AR'), row('chip unpaid pin', 'RA')],
  },
  refinements: [
    { id: 'no-answer', question: 'message', option: 'unreadable', causes: ['reader'] },
    { id: 'cannot-read', question: 'message', option: 'unreadable', causes: [] },
  ],
  actions: [
    showCode,
    { id: 'other-window', cost: 3, atWindow: true, fixes: { reader: 0.95 }, otherwise: 0 },
    { id: 'pay-arrears', cost: 10, atWindow: false, fixes: { unpaid: 0.95 }, otherwise: 0 },
  ],
  fallback: { id: 'pay-first', cost: 30 },
}

/** Two faults that occur together, beside the single ones. */
export const toyWithPair: Model = { ...toyModel, pairs: [{ causes: ['chip', 'unpaid'] }] }
