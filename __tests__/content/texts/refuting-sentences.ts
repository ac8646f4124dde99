import type { Words } from '@/domain/knowledge/audit-words'

/** What people say, told only under 辟谣 with its verdict: what it forbids is what is refuted beside it. */
const saidInMyths: readonly (readonly [list: string, id: string, said: string])[] = [
  ['balance#balanceMyths', 'top-up-when-low', '医保卡余额不足，要充值'],
  ['balance#balanceMyths', 'pay-first-claim-later', '先自费没关系，回去都能报'],
  ['card#cardMyths', 'unbind-before-replacing', '换卡前要先解绑家人和备案'],
  ['family#familyMyths', 'family-account-top-up', '亲情账户充值后才能用'],
  ['family#familyMyths', 'share-cards-in-family', '家里人的医保卡可以混用'],
  ['magnet#magnetMyths', 'remagnetise-the-card', '去医保部门重新充磁就好'],
  ['magnet#magnetMyths', 'wiping-restores-magnetism', '擦一擦能恢复磁性'],
]

/**
 * Sentences that name forbidden advice only to refute it. One line each: where it stands, and its exact words, so that a
 * changed sentence is read again by a person before it passes.
 */
export const refutingSentences: readonly Words[] = [
  { at: 'articles/themes/demagnetising#demagnetising.blocks.0.claims.1.text', text: '芯片卡不能充磁，医保部门也没有这项业务。' },
  ...saidInMyths.map(([list, id, text]) => ({ at: `myths/${list}.${id}.said`, text })),
]

/**
 * What people and terminals say to us. It is matched and never shown: the notes given in answer are `lexicon.*.note` and are audited, and
 * so is what a myth says, which is shown.
 */
export const heardNotTold: readonly RegExp[] = [
  /^diagnosis\/(card|family|phone)\/(everyday-|terminal-)?wordings#/,
  /^diagnosis\/lexicon#lexicon\.\d+\.says\.\d+$/,
  /^search\/(sayings\/[a-z-]+|synonyms|pinyin)#/,
  /^myths\/[a-z-]+#\w+\.[^.]+\.words\.\d+$/,
]
