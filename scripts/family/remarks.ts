import { birthRefusalTexts } from '@/content/family-binding/birth-refusals'
import { written } from '../command/written'
import type { GivenFamily, GivenMember } from './read-family'

/** What the pages say of a form they read and the file does not. */
const NOT_READ = '要写成 2010-11-24 这样。'
const NUMBER = '像是证件号、卡号或手机号，这里只写出生日期，如 2010-11-24。'

/** Never with the `born` itself: it may be somebody's number. */
const bornRemark = ({ id, birth }: GivenMember): readonly string[] => {
  if (birth.doubt === null) return []
  const why = birth.isNumber ? NUMBER : birth.doubt === 'not-read' ? NOT_READ : birthRefusalTexts[birth.doubt]
  return [`${written(id)} 的出生日期先当作不知道：${why}`]
}

const relationRemark = ({ id, unknownRelation }: GivenMember): readonly string[] =>
  unknownRelation === null ? [] : [`${written(id)} 的关系先当作别的亲戚，没认出来的是：${written(unknownRelation)}`]

/** What could not be taken as it was written, a line each; the rest is answered all the same. */
export const remarksOn = ({ members }: GivenFamily): readonly string[] => members.flatMap((member) => [...bornRemark(member), ...relationRemark(member)])
