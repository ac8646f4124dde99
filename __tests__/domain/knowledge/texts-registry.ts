import type { Registry } from '@/domain/knowledge/audit-content'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { Claim, Source } from '@/domain/shared/source'

export const source = (id: string, grade: Source['grade']): Source => ({
  id, grade, issuer: '某局', title: '问答', place: 'cn', published: '2024-05', checkedOn: '2026-11-21' as IsoDate,
})

export const claim = (changes: Partial<Claim> = {}): Claim => ({ text: '换一台机器。', grade: 'B', sources: ['b'], place: 'cn', ...changes })

/** Four sources, one a grade; a hotline and a counter; one paper. */
export const registry: Registry = {
  sources: { a: source('a', 'A'), b: source('b', 'B'), c: source('c', 'C'), d: source('d', 'D') },
  handlers: {
    hotline: { id: 'hotline', name: '医保热线', phone: '12393', does: claim(), doesNot: null },
    counter: { id: 'counter', name: '医院收费窗口', phone: null, does: claim(), doesNot: null },
  },
  papers: { 'id-card': { id: 'id-card', name: claim() } },
}
