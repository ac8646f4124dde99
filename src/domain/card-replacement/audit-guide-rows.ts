import type { ChecklistItem, GuideWhen, LateHelp, Meanwhile, OfficialQuery } from './guide'
import { auditName, auditSentences, auditUnsourced, found, isWeak, together } from '../shared/guide-wording'
import type { GuideFindings } from '../shared/guide-wording'
import { isSideState, isStage } from './lines'
import { CHANNELS, FAILURES, MAKING, REASONS, SIDES, STAGES } from './states'
import type { Channel, Stage } from './states'
import { whyNotStage } from './transition'

const MEANWHILE_TITLE = 10
const CHECKLIST_TITLE = 14
const QUESTIONS = 3

/** Read out on the phone, with strangers around: no name, number or relation, nothing of an illness (reliability.md T8, T29). */
const PERSONAL = /我叫|姓名|名字|姓|身份证|证件|卡号|号码|住址|地址|岁|先生|女士|老伴|丈夫|妻子|妈|爸|儿|孩子|老人|家人/
const HEALTH = /病|药|诊|治疗|手术|住院|医院|处方|怀孕|残/

const auditSpoken = (at: string, text: string, most: number): GuideFindings =>
  together(auditUnsourced(at, text, most), found(at, 'names something personal', PERSONAL.test(text)), found(at, 'speaks of health', HEALTH.test(text)))

const unknown = (at: string, what: string, known: readonly string[], named: readonly (string | null)[] | undefined): GuideFindings =>
  together(found(at, `names no ${what} at all, so that it never holds`, named !== undefined && named.length === 0), ...(named ?? []).map((id, n) => found(`${at}.${n}`, `names the unknown ${what} ${id}`, id !== null && known.indexOf(id) < 0)))

/** What is wrong with when a row holds: ids that do not exist, lists in which nothing stands. */
export const auditWhen = (at: string, { stages, reasons, channels, sides, places }: GuideWhen): GuideFindings => {
  const named: Readonly<Record<string, readonly (string | null)[] | undefined>> = sides ?? {}
  const known: Readonly<Record<string, readonly string[]>> = SIDES
  return together(
    unknown(`${at}.stages`, 'stage', STAGES, stages),
    unknown(`${at}.reasons`, 'reason', REASONS, reasons),
    unknown(`${at}.channels`, 'channel', CHANNELS, channels),
    ...Object.keys(named).map((side) => unknown(`${at}.sides.${side}`, `state of ${side}`, known[side] ?? [], named[side])),
    ...(places ?? []).map((code, n) => found(`${at}.places.${n}`, 'is no 行政区划代码', !/^\d{6}$/.test(code))),
  )
}

/** What is wrong with one row of what to do when it is late. Handlers are ids of content/handlers.ts. */
export const auditLateHelp = (at: string, { when, handler, say, ask }: LateHelp, handlers: readonly string[]): GuideFindings =>
  together(
    auditWhen(`${at}.when`, when),
    found(`${at}.handler`, `names the unknown handler ${handler}`, handlers.indexOf(handler) < 0),
    auditSpoken(`${at}.say`, say, 2),
    found(`${at}.ask`, `asks for ${ask.length} things, not ${QUESTIONS}`, ask.length !== QUESTIONS),
    ...ask.map((question, n) => together(auditSpoken(`${at}.ask.${n}`, question, 1), found(`${at}.ask.${n}`, 'is not a question', !/？$/.test(question)))),
  )

/** Where one waits or has to go back, and where the new card is not recognised; at the start and at the end there is nothing to chase. */
const CHASED: readonly Stage[] = [...MAKING, 'instant_issue', 'picked_up', 'ss_enabled', 'synced', ...FAILURES]
const comesAbout = (stage: Stage, channel: Channel): boolean => ['made-at-once', 'instant-only'].indexOf(whyNotStage('submitted', stage, channel) ?? '') < 0
const holds = ({ stages, channels }: GuideWhen, stage: Stage, channel: Channel): boolean => (!stages || stages.indexOf(stage) >= 0) && (!channels || channels.indexOf(channel) >= 0)

/** Stages in which somebody waits and nobody is named whom one can dial. `dialled` are the handlers that have a number, or that everybody knows. */
export const auditLateCover = (at: string, rows: readonly LateHelp[], dialled: readonly string[]): GuideFindings =>
  together(
    ...CHASED.map((stage) =>
      together(
        ...CHANNELS.filter((channel) => comesAbout(stage, channel)).map((channel) =>
          found(at, `has nobody to call at ${stage} (${channel})`, !rows.some(({ when, handler }) => holds(when, stage, channel) && dialled.indexOf(handler) >= 0)),
        ),
      ),
    ),
  )

/** What is wrong with where the progress can be seen: places told twice, a claim of another place, the country missing or resting on D and U alone. */
export const auditQueries = (at: string, rows: readonly OfficialQuery[]): GuideFindings => {
  const country = rows.filter(({ place }) => place === 'cn')[0]
  return together(
    found(at, 'says nothing for the whole country, so that a place without a row is told nothing', !country),
    found(at, 'rests on D and U alone for the whole country', !!country && country.say.every(isWeak)),
    ...rows.map(({ place, say }, n) =>
      together(
        found(`${at}.${n}.place`, `stands there twice: ${place}`, rows.some((other, m) => m < n && other.place === place)),
        found(`${at}.${n}.say`, 'says nothing', say.length === 0),
        ...say.map((claim, m) => together(auditSentences(`${at}.${n}.say.${m}.text`, claim.text, 1), found(`${at}.${n}.say.${m}.place`, `is not ${place}`, claim.place !== place))),
      ),
    ),
  )
}

/** What is wrong with one row of the list or of what works meanwhile. */
export const auditGuideRow = (at: string, row: Meanwhile | ChecklistItem): GuideFindings => {
  const { id, title, when, say } = row
  const done = 'group' in row ? row.done ?? [] : []
  return together(
    found(`${at}.id`, 'is not lower-case words joined by hyphens', !/^[a-z]+(-[a-z]+)*$/.test(id)),
    auditName(`${at}.title`, title, 'group' in row ? CHECKLIST_TITLE : MEANWHILE_TITLE),
    auditWhen(`${at}.when`, when),
    found(`${at}.say`, 'says nothing', say.length === 0),
    found(`${at}.say`, 'rests on D and U alone', say.length > 0 && say.every(isWeak)),
    ...say.map((claim, n) => auditSentences(`${at}.say.${n}.text`, claim.text, Infinity)),
    ...done.map((state, n) => found(`${at}.done.${n}`, `names the unknown state ${state}`, !isStage(state) && !isSideState(state))),
  )
}
