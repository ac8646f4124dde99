import { auditActionText } from '@/domain/knowledge/audit-texts'
import { actionTexts } from '@/content/actions'
import { actions, fallback } from '@/content/diagnosis/actions'

const ids = Object.keys(actionTexts)
const text = (id: string) => actionTexts[id]!

describe('the words of the window actions', () => {
  it('exist for every action of the engine and the fall-back, and for nothing else', () => {
    expect(ids.slice().sort()).toEqual([...actions.map(({ id }) => id), fallback.id].sort())
  })

  it('are one imperative sentence, a how-to in short sentences and one question', () => {
    expect(ids.flatMap((id) => auditActionText(id, text(id)))).toEqual([])
  })

  it('say what to do in 30 characters', () => {
    expect(ids.filter((id) => text(id).say.text.length > 30)).toEqual([])
  })

  it('tell how to show one’s own code: live, not as a picture, and an old person’s own code on a relative’s phone', () => {
    const how = text('show-own-code').how!.text
    expect(text('show-own-code').say.text).toContain('本人的医保码')
    expect(how).toContain('动态码勿截图')
    expect(how).toContain('已绑定亲情账户的家人')
    expect(how).toContain('老人自己的码')
  })

  it('ask before paying, and keep the papers, in the fall-back', () => {
    expect(text('pay-and-keep-papers').say.text).toMatch(/先问清能不能报，再自费.*留好/)
  })

  it('never speak of refunding and settling again without saying that it is not verified', () => {
    expect(text('refund-resettle').say).toMatchObject({ grade: 'U', confirmWith: '医院收费窗口' })
  })
})
