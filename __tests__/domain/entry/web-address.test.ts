import { decodeOnce, readAddress } from '@/domain/entry/web-address'

const HOST = 'https://q.example.cn'

describe('an address', () => {
  it.each([
    [`${HOST}/s/CODE`, 'CODE'],
    [`${HOST}/s/CODE/`, 'CODE'],
    [`${HOST}/sub/s/CODE`, 'CODE'],
    ['/s/CODE', 'CODE'],
    [`${HOST}/s/CO%44E`, 'CODE'],
    [`${HOST}/?c=CODE`, 'CODE'],
    [`${HOST}/?c=CO%44E`, 'CODE'],
    [`${HOST}/s/OTHER?c=CODE`, 'CODE'],
    [`${HOST}/s/CODE?c=`, 'CODE'],
    [`${HOST}/?r=SHARE`, 'r1-SHARE'],
    [`${HOST}/?r=SHARE&c=CODE`, 'CODE'],
    [`${HOST}/?a=1&&c=CODE&b`, 'CODE'],
    [`${HOST}/?c=CODE?x=1`, 'CODE'],
    [`${HOST}/#/pages/knowledge/result?c=CODE`, 'CODE'],
    [`${HOST}/#/s/CODE`, 'CODE'],
    [`${HOST}/?c=OTHER#/pages/knowledge/result?c=CODE`, 'CODE'],
    [`${HOST}/s/OTHER#/pages/knowledge/result?c=CODE`, 'CODE'],
    [`${HOST}/?c=CODE#/pages/home/index`, 'CODE'],
    [`${HOST}/?c=OTHER#a#?c=CODE#`, 'CODE'],
    [`${HOST}/?c=CODE&c=CODE`, 'CODE'],
    ['https://elsewhere.example/s/CODE', 'CODE'],
  ])('%s carries %s', (address, code) => expect(readAddress(address).code).toBe(code))

  it.each(['', '/', '/s/', '/s', '/s/a/b', '/ss/CODE', '/S/CODE', '/?C=CODE', '/?cc=CODE', '/?xc=CODE', '/?c', '/?x=/s/CODE', '#', '?'])(
    'with nothing but %j carries none',
    (rest) => expect(readAddress(HOST + rest).code).toBeNull(),
  )

  it('that names two codes carries neither', () => {
    expect(readAddress(`${HOST}/?c=one&c=two`).code).toBe('?')
    expect(readAddress(`${HOST}/?c=one&c=two&c=one`).code).toBe('?')
    expect(readAddress(`${HOST}/s/three?c=one&c=two`).code).toBe('?')
  })

  it('carries the channel of the nearer part, and none where two contradict each other', () => {
    expect(readAddress(`${HOST}/?from=web#/pages/home/index?from=chat`).from).toBe('chat')
    expect(readAddress(`${HOST}/?from=web#/pages/home/index`).from).toBe('web')
    expect(readAddress(`${HOST}/?from=web&from=chat`).from).toBe('?')
    expect(readAddress(`${HOST}/`).from).toBeNull()
  })
})

describe('decoding', () => {
  it.each([
    ['a%2Fb', 'a/b'],
    ['%25%32%46', '%2F'],
    ['%E5%8C%BB', '医'],
    ['100%', '100%'],
    ['%E5%8C', '%E5%8C'],
    ['', ''],
    ['a+b', 'a+b'],
  ])('%j once gives %j', (text, plain) => expect(decodeOnce(text)).toBe(plain))
})
