const { default: Sequencer } = require('@jest/test-sequencer')

/** What takes longest, the longest first: begun last, it would keep one core waiting for the other. Jest itself knows that only of files it ran before. */
const LONG = [
  'browser/screens-standard', 'browser/screens-largest', 'browser/journeys-even', 'browser/journeys-odd', 'browser/screens-large', 'browser/deep-links', 'browser/network',
  'miniprogram/journeys-weapp', 'miniprogram/journeys-alipay', 'miniprogram/typing',
  'content/diagnosis/paths', 'content/diagnosis/accuracy', 'content/diagnosis/invariants', 'content/bill/audit',
  'scripts/audit-content', 'stores/record/fault-matrix', 'domain/diagnosis/optimal-policy',
]
const rank = ({ path }) => {
  const at = LONG.findIndex((part) => path.replace(/\\/g, '/').includes(`__tests__/${part}`))
  return at < 0 ? LONG.length : at
}

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
