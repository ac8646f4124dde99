import { readQuery } from '@/domain/search/read-query'

const fillers = ['怎么办', '我的', '的']

describe('a query', () => {
  it('is taken apart by script, full-width letters and figures as half-width ones', () => {
    expect(readQuery('ＰＩＮ校验失败，剩余３次', fillers)).toEqual({ chinese: ['校验失败', '剩余', '次'], latin: ['pin'], digits: ['3'] })
  })

  it('reads Chinese across blanks and not across marks', () => {
    expect(readQuery('卡 无 应 答。刷卡', fillers).chinese).toEqual(['卡无应答', '刷卡'])
  })

  it('joins syllables typed apart and keeps figures apart', () => {
    expect(readQuery("yi bao'ma 12 34", fillers)).toEqual({ chinese: [], latin: ['yibaoma'], digits: ['12', '34'] })
  })

  it('leaves out words that say nothing, where something is said besides', () => {
    expect(readQuery('我的卡坏了怎么办', fillers).chinese).toEqual(['卡坏了'])
    expect(readQuery('怎么办', fillers).chinese).toEqual(['怎么办'])
  })

  it('drops emoji, control characters and halves of surrogate pairs', () => {
    expect(readQuery('\u0000锁\uD83D了😀', fillers)).toEqual({ chinese: ['锁', '了'], latin: [], digits: [] })
    expect(readQuery('？！…', fillers)).toEqual({ chinese: [], latin: [], digits: [] })
  })

  it('is read up to its 200th character', () => {
    expect(readQuery('卡'.repeat(10_000), fillers).chinese).toEqual(['卡'.repeat(200)])
  })
})
