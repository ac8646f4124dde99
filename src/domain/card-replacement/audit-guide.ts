import type { ChoiceText } from './choice-text'
import type { SideText, StageText, StageTrouble, StatusWording } from './guide'
import { auditCover, auditName, auditPapers, auditStatement, auditStep, auditUnsourced, found, together } from '../shared/guide-wording'
import type { GuideFindings } from '../shared/guide-wording'
import { isSideState, isStage } from './lines'
import { REFUSALS, SIDES } from './states'

const LABEL = 10
const HINT = 22
const SHOWS = 24

const auditTrouble = (at: string, { how, shows, then }: StageTrouble): GuideFindings =>
  together(auditStatement(`${at}.how`, how, 1), auditStep(`${at}.then`, then, 1), shows ? auditName(`${at}.shows`, shows, SHOWS) : [])

/** What is wrong with the words about one stage: lengths, sentences, what they rest on. Claims are audited by themselves (domain/knowledge). */
export const auditStageText = (at: string, { stage, label, hint, means, next, troubles }: StageText): GuideFindings =>
  together(
    found(`${at}.stage`, `names the unknown stage ${stage}`, !isStage(stage)),
    auditName(`${at}.label`, label, LABEL),
    auditName(`${at}.hint`, hint, HINT),
    auditStatement(`${at}.means`, means, 2),
    auditStep(`${at}.next`, next, 1),
    ...troubles.map((trouble, n) => auditTrouble(`${at}.troubles.${n}`, trouble)),
    ...troubles.map(({ how }, n) => found(`${at}.troubles.${n}`, 'is the same trouble as another', troubles.some((other, m) => m < n && other.how.text === how.text))),
  )

/** What is wrong with the words about one state beside the card. */
export const auditSideText = (at: string, { side, state, label, hint }: SideText): GuideFindings => {
  const states: readonly string[] = SIDES[side] ?? []
  return together(found(`${at}.state`, `is no state of ${side}`, states.indexOf(state) < 0), auditName(`${at}.label`, label, LABEL), auditName(`${at}.hint`, hint, HINT))
}

/** What is wrong with one choice of the wizard: its name, what is said of it, its papers (ids of content/papers.ts). */
export const auditChoiceText = (at: string, { label, hint, say, bring, child, elder }: ChoiceText, papers: readonly string[]): GuideFindings =>
  together(
    auditName(`${at}.label`, label, LABEL),
    auditName(`${at}.hint`, hint, HINT),
    found(`${at}.say`, 'says nothing', say.length === 0),
    ...say.map((claim, n) => auditStatement(`${at}.say.${n}`, claim, 1)),
    auditPapers(`${at}.bring`, bring, papers),
    auditStatement(`${at}.child.say`, child.say, 1),
    auditPapers(`${at}.child.bring`, child.bring, papers),
    auditStatement(`${at}.elder.say`, elder.say, 1),
    auditPapers(`${at}.elder.bring`, elder.bring, papers),
  )

/** What is wrong with the words for refusals: each in two short sentences, the reason and what to do instead; none missing, none left over. */
export const auditRefusalTexts = (at: string, texts: Readonly<Record<string, string>>): GuideFindings =>
  together(auditCover(at, 'refusal', REFUSALS, Object.keys(texts)), ...Object.keys(texts).map((why) => auditUnsourced(`${at}.${why}`, texts[why] ?? '', 2)))

/** What is wrong with one row of recognised words: nothing to hear, a state that does not exist. No state at all: heard and set aside. */
export const auditStatusWording = (at: string, { patterns, states }: StatusWording): GuideFindings =>
  together(
    found(`${at}.patterns`, 'has nothing to hear', patterns.length === 0 || patterns.some((pattern) => !pattern.trim())),
    ...states.map((state, n) => found(`${at}.states.${n}`, `names the unknown state ${state}`, !isStage(state) && !isSideState(state))),
  )
