import { lexicon } from '@/content/diagnosis/lexicon'
import { readWords } from '@/domain/diagnosis/read-words'

/** Sentences in which a word of one trouble is said of something else, and the answers that must not come of it. */
const notHeard: readonly (readonly [said: string, notAnswers: string])[] = [
  // A word of the card, said of the phone, of money or of the hospital.
  ['清单上列了三样药', 'card-look=damaged'],
  ['网断掉了又好了', 'life-change=left-job life-change=re-paid'],
  ['机器老是没反应', 'unreadable-word=unsupported'],
  ['窗口今天没上班', 'life-change=left-job'],
  ['药停几天再吃行不行', 'whole-hospital=notice'],
  ['昨天领的药忘拿了', 'enabled=just-enabled recent-card=new-card'],
  ['血糖超标了', 'fee-list=over-limit'],
  ['备案有效期到了', 'card-look=expired'],
  ['备案日期过了怎么办', 'card-look=expired'],
  ['预约的日期到了', 'card-look=expired'],
  ['卡没到期怎么就用不了', 'insured-word=waiting card-look=expired'],
  ['卡要三个月才能拿到', 'insured-word=waiting'],
  ['过三个月再来复查', 'insured-word=waiting'],
  ['微信还没更新', 'insured-word=old-record'],
  ['我拿的还是旧的', 'insured-word=old-record'],
  ['没用上医保', 'insured-word=not-found'],
  ['亲情账户里没有我妈', 'insured-word=not-found'],
  ['手机上没有医保支付', 'insured-word=not-found'],
  ['医保卡没坏', 'card-look=damaged'],
  ['芯片没有裂', 'card-look=damaged'],
  ['我在手机里找到了医保码', 'recent-card=phone-loss'],
  ['没有挂失过', 'recent-card=phone-loss message=card-state'],
  ['共济申请没通过', 'card-progress=failed'],
  ['参保地在外省', 'app-status=several'],
  ['两地都刷不了', 'app-status=several'],
  ['社保和医保都停了又交', 'inpatient=yes'],
  ['给我限制了数量', 'insured-word=restricted'],
  ['把材料补交了', 'life-change=re-paid'],
  ['不是磁条卡', 'card-look=no-chip'],
  ['人脸没录入', 'insured-word=not-found'],
  // A code or a password of another kind.
  ['用其他的码也不行', 'scene=family family-aim=show'],
  ['验证码发我了', 'phone-message=expired'],
  ['短信发来的码收不到', 'phone-message=expired'],
  ['支付截图拿去能报销吗', 'phone-message=expired phone-step=show-code'],
  ['医保码支付密码忘了', 'message=pin-wrong'],
  ['家人码的密码忘了', 'scene=phone'],
  ['我妈的码绑上了', 'scene=phone'],
  ['帮我妈设的医保码密码忘了', 'scene=phone'],
  ['PIN校验失败', 'phone-message=failed'],
  ['密钥校验失败', 'phone-message=failed pin-word=tries-left'],
  ['初始密码是多少', 'pin-word=initial'],
  ['激活医保码要设密码', 'scene=family'],
  ['激活医保码要我本人刷脸', 'scene=family'],
  ['银行卡要激活', 'scene=phone'],
  ['新卡还要激活吗', 'scene=family family-step=code'],
  // A relative who is only mentioned, and family words said of oneself.
  ['别人绑得上我绑不上', 'family-refused=theirs'],
  ['老人没有亲属陪', 'family-step=missing'],
  ['我女儿十六岁，卡丢了', 'family-step=face'],
  ['用我自己的卡看自己的病', 'family-aim=not-own'],
  ['我的医保卡买药刷不了', 'family-aim=not-own'],
  ['查不到孩子的医保', 'family-aim=bind'],
  ['爸妈的卡丢了', 'family-aim=not-own'],
  ['居民医保没备案', 'pooling-fact=resident'],
  ['我是城乡居民医保，住院报得少', 'pooling-fact=resident'],
  ['他没开通手机支付', 'pooling-fact=no-wallet'],
  // Money and bills.
  ['今年门诊额度花完了', 'pooling-step=short'],
  ['医保给孩子报了一半', 'family-aim=pay'],
  ['血压超过正常值', 'fee-list=over-limit'],
  ['异地备案了，补办了新卡', 'recent-card=formal-loss'],
  ['没有医保的人怎么看病', 'phone-step=no-button'],
  ['孩子住院全自费药', 'bill-line=as-self-pay'],
  ['没扣钱，重新付可以吗', 'phone-step=no-result'],
  ['药开了三个月，个人账户够', 'message=balance'],
  ['没说共济额度不够', 'pooling-step=short'],
]

describe('a word said of something else', () => {
  it.each(notHeard)('“%s” does not answer %s', (said, notAnswers) => {
    const { answers } = readWords(lexicon, said)
    for (const answer of notAnswers.split(' ')) {
      const [question = '', option] = answer.split('=')
      expect([answer, answers[question]]).not.toEqual([answer, option])
    }
  })

  it('is told by sixty sentences and more, each of them different', () => {
    expect(new Set(notHeard.map(([said]) => said)).size).toBe(notHeard.length)
    expect(notHeard.length).toBeGreaterThanOrEqual(60)
  })
})
