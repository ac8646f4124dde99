import { channelTexts, reasonTexts } from '@/content/card-replacement/reasons'
import { preparationTexts } from '@/content/family-binding/preparations'
import { auditHandlersAndPapers, auditSources, isPhone } from '@/domain/knowledge/audit-content'
import { claimPapers } from '@/content/claim/claim-papers'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { papers } from '@/content/papers'
import { places } from '@/content/places/places'
import { sources } from '@/content/sources'
import { manualReimbursement } from '@/content/wording/manual-reimbursement'

const used = (pick: (id: string) => readonly string[]) => new Set(Object.keys(faultTexts).flatMap(pick))

describe('sources', () => {
  it('are well formed', () => expect(auditSources(sources)).toEqual([]))

  it('bear the place, the day and the grade the domain document gives them', () => {
    expect(sources['jiaozuo-2026']).toMatchObject({ place: '410800', published: '2026-03-03', checkedOn: '2026-11-21', grade: 'A' })
    expect(sources['xinhuaqu-2024']).toMatchObject({ place: '410400', published: '2024', grade: 'A' })
    expect(sources['rst-qa-2022']).toMatchObject({ published: '2022-09-28', grade: 'B' })
    expect(sources['sina-2026-01-10']).toMatchObject({ title: '《一次性讲清医保个账跨省共济》', grade: 'B' })
    expect(sources['si-3rdcard']).toMatchObject({ published: null, grade: 'C' })
    expect(sources['article-7475740']).toMatchObject({ grade: 'D' })
  })
})

describe('handlers and papers', () => {
  it('are well formed', () => {
    expect(auditHandlersAndPapers({ sources, handlers, papers })).toEqual([])
  })

  it('have the numbers of domain.md §6 and no other', () => {
    const numbers = Object.values(handlers).map(({ phone }) => phone).filter((phone) => phone !== null)
    expect(numbers).toEqual(['12393', '12333', '12345', '12366'])
  })

  it('are all used by a fault, by a manual claim, by an application for a card, by binding a relative or by a claim that is followed, save the hotline of last resort', () => {
    const handling = used((id) => faultTexts[id]!.handledBy)
    const bringing = used((id) => faultTexts[id]!.bring)
    expect(Object.keys(handlers).filter((id) => !handling.has(id))).toEqual(['city-hotline'])
    const toApply = [...Object.values(reasonTexts), ...Object.values(channelTexts)].flatMap(({ bring, child, elder }) => [...bring, ...child.bring, ...elder.bring])
    const toBind = Object.values(preparationTexts).flatMap(({ bring }) => bring)
    const { always, care, situation, proof, away, last } = claimPapers
    const toClaim = [always, ...Object.values(care), ...Object.values(situation), proof, away, last].flat()
    expect(Object.keys(papers).filter((id) => !bringing.has(id) && ![...manualReimbursement.papers, ...toApply, ...toBind, ...toClaim].includes(id))).toEqual([])
  })

  it('resolve in the list for manual claims', () => {
    expect(manualReimbursement.papers.filter((id) => !papers[id])).toEqual([])
  })
})

describe('places', () => {
  it('are the eleven cities of domain.md §8 under their own codes', () => {
    expect(places.map(({ code, name }) => `${code}${name}`)).toEqual([
      '510100成都', '110000北京', '310000上海', '440100广州', '440300深圳', '330100杭州', '320200无锡', '220100长春', '430100长沙', '350100福州', '410800焦作',
    ])
  })

  it('have local lines that can be dialled and that hold in their own city only', () => {
    const lines = places.flatMap(({ code, hotlines }) => hotlines.map(({ phone, note }) => ({ code, phone, place: note.place })))
    expect(lines.filter(({ code, phone, place }) => place !== code || !isPhone(phone))).toEqual([])
    expect(lines.map(({ phone }) => phone)).toEqual(['02812333', '02812393', '962222', '962218', '02012333', '02012343', '02012345', '96225'])
  })
})
