import { auditPlaceField } from '@/domain/knowledge/audit-places'
import { fieldInPlace } from '@/domain/knowledge/field-in-place'
import type { PlaceField } from '@/domain/knowledge/place-field'
import type { Claim } from '@/domain/shared/source'
import { claim, registry } from './texts-registry'

const local = (text: string, place: string, changes: Partial<Claim> = {}): Claim => claim({ text, place, ...changes })
const field: PlaceField = {
  id: 'temp-loss-days', name: '临时挂失几天失效', confirmWith: '医保热线 12393', national: claim({ text: '各地不同。' }),
  local: [local('无锡七天。', '320200'), local('无锡还要书面。', '320200'), local('江苏看当地。', '320000'), local('上海看公告。', '310000'), local('永康十天。', '330784')],
}
const told = (place: string | null, changes: Partial<PlaceField> = {}) => {
  const { told: claims, from } = fieldInPlace({ ...field, ...changes }, place)
  return [from, ...claims.map(({ text }) => text)]
}

describe('a field in a place', () => {
  it('tells all that the city says', () => expect(told('320200')).toEqual(['city', '无锡七天。', '无锡还要书面。']))
  it('falls back on the province', () => expect(told('320100')).toEqual(['province', '江苏看当地。']))
  it('is the province’s own where only the province was chosen, and a municipality is a city', () => {
    expect(told('320000')).toEqual(['city', '江苏看当地。'])
    expect(told('310000')).toEqual(['city', '上海看公告。'])
  })
  it('does not carry the rule of a county into its city', () => {
    expect(told('330784')).toEqual(['city', '永康十天。'])
    expect(told('330700')).toEqual(['national', '各地不同。'])
  })
  it('tells the national wording elsewhere, and where no place is chosen', () => {
    expect(told('510100')).toEqual(['national', '各地不同。'])
    expect(told(null)).toEqual(['national', '各地不同。'])
    expect(told('cn')).toEqual(['national', '各地不同。'])
  })
  it('is unknown where nothing holds everywhere', () => {
    expect(told('510100', { national: null })).toEqual(['unknown'])
    expect(told('320200', { national: null })).toEqual(['city', '无锡七天。', '无锡还要书面。'])
  })
  it('never leaves second-hand words of a place alone', () => {
    const hearsay = [local('北京十天。', '110000', { grade: 'D' })]
    expect(told('110000', { local: hearsay })).toEqual(['city', '北京十天。', '各地不同。'])
    expect(told('110000', { local: hearsay, national: null })).toEqual(['city', '北京十天。'])
    expect(told('110000', { local: [...hearsay, local('北京当场。', '110000')] })).toEqual(['city', '北京十天。', '北京当场。'])
  })
})

describe('the audit of a field', () => {
  const audit = (changes: Partial<PlaceField>) => auditPlaceField('places/card#fields.days', { ...field, ...changes }, registry).map(({ at, reason }) => `${at}: ${reason}`)
  const of = (text: string, changes: Partial<Claim>) => audit({ local: [local(text, '320200', changes)] })

  it('passes it as it stands, and without a national wording', () => {
    expect(audit({})).toEqual([])
    expect(audit({ national: null })).toEqual([])
  })

  it.each<[string, () => string[], string]>([
    ['an id with capitals', () => audit({ id: 'Days' }), 'places/card#fields.days.id: is not lower-case words joined by hyphens'],
    ['no name', () => audit({ name: '' }), 'places/card#fields.days.name: is empty or longer than 16 characters'],
    ['a name too long', () => audit({ name: '长'.repeat(17) }), 'places/card#fields.days.name: is empty or longer than 16 characters'],
    ['nothing to say', () => audit({ national: null, local: [] }), 'places/card#fields.days: says nothing at all'],
    ['nobody to ask', () => audit({ confirmWith: '邻居' }), 'places/card#fields.days.confirmWith: is no handler of handlers.ts with its number'],
    ['a national wording of one place', () => audit({ national: local('七天。', '320200') }), 'places/card#fields.days.national.place: is not the whole country'],
    ['a second-hand national wording', () => audit({ national: claim({ grade: 'D', sources: ['d'] }) }), 'places/card#fields.days.national.grade: rests on D or U alone'],
    ['a local word for the whole country', () => of('七天。', { place: 'cn' }), 'places/card#fields.days.local.0.place: is the whole country'],
    ['a place that is none', () => of('七天。', { place: '无锡' }), 'places/card#fields.days.local.0: bad-place'],
    ['a place without a source', () => of('七天。', { grade: 'U', sources: [], confirmWith: '医保热线 12393' }), 'places/card#fields.days.local.0.sources: there is none: a place without a source has no entry'],
    ['a source nobody registered', () => of('七天。', { sources: ['b', 'z'] }), 'places/card#fields.days.local.0: unknown-source'],
    ['two sentences', () => of('七天。别等。', {}), 'places/card#fields.days.local.0.text: is not one sentence'],
    ['41 characters', () => of(`${'长'.repeat(40)}。`, {}), 'places/card#fields.days.local.0.text: is longer than 40 characters'],
    ['the same twice', () => audit({ local: [local('七天。', '320200'), local('七天。', '320200')] }), 'places/card#fields.days.local.1: says the same as another of this place'],
  ])('finds %s', (_, run, message) => expect(run()).toEqual([message]))
})
