import fc from 'fast-check'
import { places } from '@/content/places/places'
import { regions as table } from '@/content/regions'
import { citiesOf, nameOf, placeStillThere, provinceOf, readRegions } from '@/domain/knowledge/regions'

const regions = readRegions(table)
const cities = regions.flatMap((province) => province.cities)

describe('the table of regions', () => {
  it('has the 34 provinces under their own codes, in their order', () => {
    expect(regions.map(({ code, name }) => `${code.slice(0, 2)}${name}`).join(' ')).toBe(
      '11北京 12天津 13河北 14山西 15内蒙古 21辽宁 22吉林 23黑龙江 31上海 32江苏 33浙江 34安徽 35福建 36江西 37山东 41河南 42湖北 43湖南 44广东 45广西 46海南 50重庆 51四川 52贵州 53云南 54西藏 61陕西 62甘肃 63青海 64宁夏 65新疆 71台湾 81香港 82澳门',
    )
    expect(regions.every(({ code }) => code.slice(2) === '0000')).toBe(true)
  })

  it('has 333 prefecture-level cities, and seven provinces that are their own only city', () => {
    expect(cities.filter(({ code }) => code !== provinceOf(code))).toHaveLength(333)
    expect(cities.filter(({ code }) => code === provinceOf(code)).map(({ name }) => name)).toEqual(['北京', '天津', '上海', '重庆', '台湾', '香港', '澳门'])
  })

  it('gives every province as many cities as the standard does', () => {
    const many = '13:11 14:11 15:12 21:14 22:9 23:13 32:13 33:11 34:16 35:9 36:11 37:16 41:17 42:13 43:14 44:21 45:14 46:4 51:21 52:9 53:16 54:7 61:10 62:14 63:8 64:5 65:14'
    for (const [province = '', count] of many.split(' ').map((pair) => pair.split(':'))) expect([province, citiesOf(regions, `${province}0000`).length]).toEqual([province, Number(count)])
  })

  it('has no code twice, none out of its province, none out of order, and no name twice but 吉林', () => {
    const codes = cities.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const province of regions) for (const { code } of province.cities) expect(code).toMatch(new RegExp(`^${province.code.slice(0, 2)}\\d\\d00$`))
    expect(codes.slice().sort()).toEqual(codes)
    expect(new Set(cities.map(({ name }) => name)).size).toBe(cities.length)
    expect(nameOf(regions, '220200')).toBe('吉林市')
  })

  it('has only Chinese names, of two to five characters', () => {
    expect([...regions, ...cities].filter(({ name }) => !/^[\u4e00-\u9fff]{2,5}$/.test(name))).toEqual([])
  })

  it('takes at most 9 KB', () => expect(Buffer.byteLength(table)).toBeLessThanOrEqual(9216))

  it('knows the cities we have numbers for by the same names', () => {
    expect(places.filter(({ code, name }) => nameOf(regions, code) !== name)).toEqual([])
  })

  it.each([
    ['510100', '成都'], ['440300', '深圳'], ['410800', '焦作'], ['150200', '包头'], ['152900', '阿拉善'], ['422800', '恩施'], ['460400', '儋州'], ['441900', '东莞'], ['445300', '云浮'], ['522300', '黔西南'], ['532800', '西双版纳'],
    ['540600', '那曲'], ['659000', null], ['429000', null], ['410000', '河南'], ['110000', '北京'], ['110100', null], ['990000', null], ['', null],
  ])('%s is called %s', (code, name) => expect(nameOf(regions, code)).toBe(name))
})

describe('the cities of a province', () => {
  it('are asked for by the code of the province or of anything in it', () => {
    expect(citiesOf(regions, '640000').map(({ name }) => name)).toEqual(['银川', '石嘴山', '吴忠', '固原', '中卫'])
    expect(citiesOf(regions, '640100')).toEqual(citiesOf(regions, '640000'))
  })
  it('are the municipality itself', () => expect(citiesOf(regions, '310000')).toEqual([{ code: '310000', name: '上海' }]))
  it('are none where there is no province', () => expect(citiesOf(regions, '160000')).toEqual([]))
})

describe('a place kept from earlier', () => {
  it.each([
    ['510100', '510100', false],
    ['510000', '510000', false],
    ['310000', '310000', false],
    ['371200', '370000', true],
    ['371202', '370000', true],
    ['341400', '340000', true],
    ['429004', '420000', true],
    ['330784', '330700', true],
    ['110101', '110000', true],
  ])('%s is %s now, moved: %s', (code, now, moved) => expect(placeStillThere(regions, code)).toEqual({ code: now, moved }))

  it.each(['', 'cn', '990000', '000000', '51010', '5101000', '51010a', '５１０１００'])('%j never was a place', (code) => expect(placeStillThere(regions, code)).toBeNull())

  it('is a place with a name, in the same province, and stays what it is the second time', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999999 }).map((n) => String(n).padStart(6, '0')), (code) => {
      const now = placeStillThere(regions, code)
      if (!now) return expect(nameOf(regions, provinceOf(code))).toBeNull()
      expect(nameOf(regions, now.code)).not.toBeNull()
      expect(provinceOf(now.code)).toBe(provinceOf(code))
      expect(now.moved).toBe(now.code !== code)
      expect(placeStillThere(regions, now.code)).toEqual({ code: now.code, moved: false })
    }))
  })
})
