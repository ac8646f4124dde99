import { auditMyth } from '@/domain/knowledge/audit-myths'
import type { Myth } from '@/domain/knowledge/myth'
import { mythsHeard } from '@/domain/knowledge/myth-heard'
import { claim, registry } from './texts-registry'

const myth = (changes: Partial<Myth> = {}): Myth => ({
  id: 'card-demagnetised', said: '卡消磁了', verdict: 'outdated', truth: [claim({ text: '芯片没有磁。' })], since: null,
  instead: claim({ text: '换一台机器。' }), words: ['消磁', '磁没了'], faults: ['chip-damaged'], ...changes,
})

describe('the myths heard in what somebody typed', () => {
  const myths = {
    top: myth({ id: 'top', words: ['充值', '给亲情账户充值'] }),
    stripe: myth({ id: 'stripe', words: ['消磁'] }),
    tries: myth({ id: 'tries', words: ['错#次就锁'] }),
    kin: myth({ id: 'kin', words: ['亲情账户充值', '亲情'] }),
  }
  const heard = (text: string) => mythsHeard(myths, text).map(({ id }) => id)

  it('are those of which a word occurs, the longest word first', () => {
    expect(heard('我要给亲情账户充值')).toEqual(['top', 'kin'])
    expect(heard('亲情账户充值')).toEqual(['kin', 'top'])
    expect(heard('是不是消磁要充值')).toEqual(['top', 'stripe'])
    expect(heard('密码错#次就锁吗')).toEqual(['tries'])
  })
  it('are none where none occurs', () => {
    expect(heard('')).toEqual([])
    expect(heard('读不出')).toEqual([])
  })
  it('are heard across the end of a clause', () => expect(heard('卡消,磁了')).toEqual(['stripe']))
  it('are each named once', () => expect(heard('消磁消磁消磁')).toEqual(['stripe']))
})

describe('the audit of a myth', () => {
  const audit = (changes: Partial<Myth>) => auditMyth('myths/magnet#x', myth(changes), registry, (id) => id === 'chip-damaged').map(({ at, reason }) => `${at}: ${reason}`)

  it('passes it as it stands, with a date, and with second-hand words beside better ones', () => {
    expect(audit({})).toEqual([])
    expect(audit({ since: claim({ text: '2019 年起停用。' }) })).toEqual([])
    expect(audit({ truth: [claim({ text: '芯片没有磁。' }), claim({ text: '磁条卡少了。', grade: 'D', sources: ['d'], confirmWith: '医保热线 12393' })] })).toEqual([])
    expect(audit({ truth: [claim({ text: '通常是芯片脏了。', grade: 'I' })] })).toEqual([])
    expect(audit({ instead: claim({ text: '问一句：“启用了吗？”' }) })).toEqual([])
  })

  it.each<[string, Partial<Myth>, string]>([
    ['an id with capitals', { id: 'Card' }, '.id: is not lower-case words joined by hyphens'],
    ['nothing said', { said: ' ' }, '.said: is empty or longer than 24 characters'],
    ['25 characters said', { said: '长'.repeat(25) }, '.said: is empty or longer than 24 characters'],
    ['what is said told like a sentence of ours', { said: '卡消磁了。' }, '.said: ends like a sentence of ours'],
    ['no truth', { truth: [] }, '.truth: there is none'],
    ['truth on D alone', { truth: [claim({ text: '没有磁。', grade: 'D', sources: ['d'], confirmWith: '医保热线 12393' })] }, '.truth: rests on D or U alone'],
    ['truth on U alone', { truth: [claim({ text: '没有磁。', grade: 'U', sources: [], confirmWith: '医保热线 12393' })] }, '.truth: rests on D or U alone'],
    ['truth without source', { truth: [claim({ text: '没有磁。', sources: [] })] }, '.truth.0: no-source'],
    ['truth graded above its source', { truth: [claim({ text: '没有磁。', grade: 'A' })] }, '.truth.0: graded-too-high'],
    ['an inferred truth without hedge', { truth: [claim({ text: '没有磁。', grade: 'I' })] }, '.truth.0.text: is inferred and does not say 通常 or 一般'],
    ['a truth in two sentences', { truth: [claim({ text: '没有磁。也没有磁条。' })] }, '.truth.0.text: is not one sentence'],
    ['a truth of 41 characters', { truth: [claim({ text: `${'长'.repeat(40)}。` })] }, '.truth.0.text: is longer than 40 characters'],
    ['a date without source', { since: claim({ text: '2019 年起。', sources: [] }) }, '.since: no-source'],
    ['advice that breaks off', { instead: claim({ text: '换一台机器' }) }, '.instead.text: is not one sentence'],
    ['second-hand advice', { instead: claim({ grade: 'D', sources: ['d'], confirmWith: '医保热线 12393' }) }, '.instead: is second-hand or unverified'],
    ['nothing to hear it by', { words: [] }, '.words: there is none to hear it by'],
    ['a word of one character', { words: ['磁'] }, '.words.0: “磁” is shorter than 2 characters'],
    ['a word twice', { words: ['消磁', '消磁'] }, '.words.1: “消磁” stands there twice'],
    ['a fault nobody knows', { faults: ['chip-damaged', 'magnet'] }, '.faults: names the unknown fault magnet'],
  ])('finds %s', (_, changes, message) => expect(audit(changes)).toEqual([`myths/magnet#x${message}`]))
})
