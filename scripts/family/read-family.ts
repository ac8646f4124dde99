import type { NamedMember } from '@/domain/family-binding/check-family'
import type { MainAccount, Relation } from '@/domain/family-binding/member'
import { THREE_WAYS, type ThreeWay } from '@/domain/shared/three-way'
import { MOST_MAINS } from '@/domain/family-binding/plan-bindings'
import type { IsoDate } from '@/domain/shared/iso-date'
import { isRecord, type Fields } from '../command/case-lines'
import { dayIn, given, listIn, objectIn, oneOf } from '../command/fields'
import { looksPersonal } from '../command/personal'
import { written } from '../command/written'
import { orWhy, wrong } from '../command/wrong'
import { readBorn, type BornRead } from './read-born'
import { relationCalled } from './relation-called'

export interface GivenMember extends NamedMember {
  /** What became of `born`. */
  readonly birth: BornRead
  /** A relation that is not known: told, and reckoned with as any other relative's. */
  readonly unknownRelation: string | null
}

export interface GivenFamily {
  readonly today: IsoDate
  readonly mains: readonly MainAccount[]
  readonly members: readonly GivenMember[]
}

const MOST_MEMBERS = 60

const idIn = (which: string, value: unknown): string => {
  if (typeof value !== 'string' || !value.trim()) return wrong(`${which}的 id 要是一段文字，现在是：${written(value)}`)
  return looksPersonal(value) ? wrong(`${which}的 id 像是证件号、卡号或手机号，请换成“妈妈”“老大”这样的叫法。`) : value
}

/** Where nothing is said, what is taken for granted. */
const answerIn = (field: string, value: unknown, otherwise: ThreeWay): ThreeWay => (value === undefined ? otherwise : oneOf(field, THREE_WAYS, value))

const countIn = (field: string, value: unknown): number =>
  value === undefined ? 0 : typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : wrong(`${field} 要写 0、1、2 这样的个数，现在是：${written(value)}`)

const relationIn = (which: string, value: unknown): { readonly relation: Relation; readonly unknownRelation: string | null } => {
  if (typeof value !== 'string') return wrong(`${which}的 relation 要是一段文字，现在是：${written(value)}`)
  const relation = relationCalled(value)
  if (relation === 'self') return wrong(`自己不用绑自己，请去掉 ${which}。`)
  return { relation: relation ?? 'other', unknownRelation: relation === null ? value : null }
}

const mainIn = (which: string, main: Fields): MainAccount => ({
  id: idIn(which, given(main, 'id', which)),
  bound: countIn(`${which}的 bound`, main['bound']),
  ready: answerIn(`${which}的 ready`, main['ready'], 'yes'),
})

const memberIn = (which: string, member: Fields, today: IsoDate): GivenMember => {
  const birth = readBorn(member['born'], today)
  const boundBy = member['boundBy']
  return {
    id: idIn(which, given(member, 'id', which)),
    ...relationIn(which, given(member, 'relation', which)),
    birth,
    born: birth.born,
    insured: answerIn(`${which}的 insured`, member['insured'], 'unsure'),
    boundBy: boundBy === null || boundBy === 'unsure' ? null : countIn(`${which}的 boundBy`, boundBy),
    face: answerIn(`${which}的 face`, member['face'], 'unsure'),
    number: answerIn(`${which}的 number`, member['number'], 'unsure'),
  }
}

/** All of a list, of which each has an id of its own. */
const eachIn = <T extends { readonly id: string }>(field: string, value: unknown, most: number, read: (which: string, fields: Fields) => T): readonly T[] => {
  const list = listIn(field, value)
  if (list.length > most) return wrong(`${field} 最多写 ${most} 个，现在有 ${list.length} 个。`)
  const all = list.map((one, at) => {
    const which = `${field} 第 ${at + 1} 个`
    return isRecord(one) ? read(which, one) : wrong(`${which}要写成 {"id":"…"} 这样，现在是：${written(one)}`)
  })
  const twice = all.find(({ id }, at) => all.findIndex((one) => one.id === id) < at)
  return twice ? wrong(`${field} 里有两个 id 都是：${written(twice.id)}`) : all
}

const familyIn = (text: string): GivenFamily => {
  const json = objectIn(text)
  const today = dayIn('today', given(json, 'today'))
  const mains = eachIn('mains', given(json, 'mains'), MOST_MAINS, mainIn)
  return { today, mains, members: eachIn('members', given(json, 'members'), MOST_MEMBERS, (which, member) => memberIn(which, member, today)) }
}

/** The family in the text of a file, or a Chinese sentence saying what is wrong with it. */
export const readFamily = (text: string): GivenFamily | string => orWhy(() => familyIn(text))
