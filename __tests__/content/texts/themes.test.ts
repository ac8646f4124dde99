import { claimsIn, wordsIn } from '@/domain/knowledge/audit-words'
import { isUnconfirmed } from '@/domain/knowledge/audit-content'
import { faultTexts } from '@/content/faults'
import { afterReplacement } from '@/content/articles/themes/after-replacement'
import { familyAccountAndSharing } from '@/content/articles/themes/family-account'
import { keepingTheCardWell } from '@/content/articles/themes/keeping-the-card-well'
import { oldPersonOrNewborn } from '@/content/articles/themes/visiting-with-old-or-newborn'
import { whyACardIsRefused } from '@/content/articles/themes/why-a-card-is-refused'

const themes = [afterReplacement, familyAccountAndSharing, oldPersonOrNewborn, keepingTheCardWell, whyACardIsRefused]
type Theme = (typeof themes)[number]

const claims = ({ blocks, id }: Theme) => claimsIn(blocks, id).map(({ claim }) => claim)
const told = (theme: Theme) => claims(theme).map(({ text }) => text).join('\n')
const chinese = (text: string) => (text.match(/[\u4e00-\u9fff]/g) ?? []).length
const lastBlock = ({ blocks }: Theme) => blocks[blocks.length - 1]!

describe('the five theme articles', () => {
  it('bear the ids other texts link to, a title and a line under it', () => {
    expect(themes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'theme after-replacement', 'theme family-account-and-sharing', 'theme old-person-or-newborn', 'theme keeping-the-card-well', 'theme why-a-card-is-refused',
    ])
    expect(themes.filter(({ title, lead }) => !title || title.length > 16 || !lead || lead.length > 30)).toEqual([])
  })

  it('say what is worth 300 to 700 characters, in claims of 40 at most that are one sentence each', () => {
    for (const theme of themes) {
      expect(chinese(told(theme))).toBeGreaterThanOrEqual(300)
      expect(chinese(told(theme))).toBeLessThanOrEqual(700)
      const unfit = claims(theme).filter(({ text }) => text.replace(/\{[a-z0-9-]+\}/g, '').length > 40 || !/^[^。！？]+[。？]$/.test(text))
      expect(unfit).toEqual([])
    }
  })

  it('begin with what it is, say early what to do where one stands, and end with where to read on', () => {
    for (const theme of themes) {
      expect(theme.blocks[0]!.kind).toBe('what')
      expect(theme.blocks.slice(0, 4).map(({ kind }) => kind)).toContain('now')
      expect(lastBlock(theme).kind).toBe('see')
    }
  })

  it('help with faults that exist, and lead to none twice', () => {
    for (const { faults } of themes) {
      expect(faults.filter((id) => !faultTexts[id])).toEqual([])
      expect(new Set(faults).size).toBe(faults.length)
    }
  })

  it('never begin with, nor tell to do now, what rests on second-hand words alone', () => {
    const first = themes.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'what' ? block.claims : block.kind === 'now' ? block.steps : [])))
    expect(first.length).toBeGreaterThan(20)
    expect(first.filter(isUnconfirmed)).toEqual([])
  })

  it('tell the family account, which shows the relative’s own code, from sharing, which spends one’s own personal account', () => {
    const whole = (theme: Theme) => wordsIn(theme, '').map(({ text }) => text).join('\n')
    const showing = themes.filter((theme) => whole(theme).includes('亲情账户'))
    const spending = themes.filter((theme) => /家庭共济|医保钱包/.test(whole(theme)))
    expect(showing.map(({ id }) => id)).toEqual(['family-account-and-sharing', 'old-person-or-newborn'])
    expect(showing.filter((theme) => !/(家人|他)自己的码/.test(whole(theme)))).toEqual([])
    expect(spending.map(({ id }) => id)).toEqual(['family-account-and-sharing', 'old-person-or-newborn'])
    expect(spending.filter((theme) => !/您个人账户的钱/.test(whole(theme)))).toEqual([])
  })

  it('do not carry on what the articles they replace got wrong', () => {
    const all = themes.map(told).join('\n')
    // domain.md §7: backing up a card, resetting a window’s machine, the insurance APP for a card, unbinding first, 12333 for the family account.
    for (const wrong of [/备份/, /重启/, /失磁|消磁/, /医保APP[^。]{0,6}激活(新)?卡/, /先[^。]{0,8}解绑/, /亲情账户[^。]{0,12}打 12333/, /医保卡号/, /最低余额/]) expect(all).not.toMatch(wrong)
    expect(told(afterReplacement)).toMatch(/医保APP里激活的是医保码，激活不了卡/)
    expect(told(keepingTheCardWell)).toMatch(/芯片不靠磁/)
    expect(told(whyACardIsRefused)).toMatch(/个人账户没钱，不挡报销/)
    expect(told(familyAccountAndSharing)).toMatch(/亲情账户：在您手机上亮家人自己的码，扣家人自己的钱/)
  })

  it('give the newborn’s mother, not the father, the face to be checked', () => {
    expect(told(oldPersonOrNewborn)).toMatch(/刷妈妈的脸/)
    expect(told(oldPersonOrNewborn)).toMatch(/爸爸一个人，这条路一般走不通/)
  })
})
