import { auditCover, auditHedge, auditName, auditPapers, auditSentences, auditStatement, auditStep, auditUnsourced, found, together } from '../shared/guide-wording'
import type { GuideFindings } from '../shared/guide-wording'
import type { Claim } from '../shared/source'
import { OUTLOOKS, type CareText, type ClaimCall, type ClaimPapers, type DueTexts, type SituationText, type StepText } from './guide'
import { PHASES } from './phase'
import { CARES, SITUATIONS } from './states'

const LABEL = 10
const HINT = 22
const MATTER = 24
const READ = 40

/** What is the case: the first sentence carries it and so never rests on D or U; others may, told as unconfirmed. */
const auditSay = (at: string, say: readonly Claim[]): GuideFindings =>
  together(
    found(at, 'says nothing', say.length === 0),
    ...say.map((claim, n) => (n === 0 ? auditStatement(`${at}.${n}`, claim, 1) : together(auditSentences(`${at}.${n}.text`, claim.text, 1), auditHedge(`${at}.${n}`, claim)))),
  )

const auditLabel = (at: string, { label, hint }: CareText): GuideFindings => together(auditName(`${at}.label`, label, LABEL), auditName(`${at}.hint`, hint, HINT))

/** domain.md §0.2(4): a place that lists it is named, and where it holds is not here. */
const auditListed = (at: string, { outlook, because }: SituationText): GuideFindings =>
  found(`${at}.because`, 'is told as listed, and names no place that lists it', outlook === 'listed' && (because[0]?.place ?? 'cn') === 'cn')

export const auditSituation = (at: string, text: SituationText): GuideFindings =>
  together(
    auditLabel(at, text),
    auditSay(`${at}.because`, text.because),
    auditListed(at, text),
    auditName(`${at}.matter`, text.matter, MATTER),
    found(`${at}.outlook`, `is no outlook: ${text.outlook}`, OUTLOOKS.indexOf(text.outlook) < 0),
  )

export const auditCare = auditLabel

export const auditStepText = (at: string, text: StepText): GuideFindings => together(auditLabel(at, text), auditStep(`${at}.next`, text.next, 1), auditSay(`${at}.sense`, text.sense))

/** What to do about a day: where something is to be done, the first rests on more than D or U. */
export const auditDueTexts = (at: string, texts: DueTexts): GuideFindings =>
  together(
    ...PHASES.map((phase) => found(`${at}.${phase}.past`, 'leaves people standing once the day is over', !texts[phase]?.past)),
    ...PHASES.map((phase) =>
      together(
        ...Object.keys(texts[phase] ?? {}).map((when) => {
          const say = (texts[phase] as Readonly<Record<string, readonly Claim[]>>)[when] ?? []
          const path = `${at}.${phase}.${when}`
          return together(
            found(path, 'says nothing', say.length === 0),
            ...say.map(({ text }, n) => auditSentences(`${path}.${n}.text`, text, 1)),
            when === 'far' ? [] : together(...say.slice(0, 1).map((claim) => auditStep(`${path}.0`, claim, 1))),
          )
        }),
      ),
    ),
  )

/** What is read out on the phone, and asked: nothing to fill in, no figure, handlers that exist. */
export const auditCall = (at: string, { whom, read, asks }: ClaimCall, handlers: readonly string[]): GuideFindings =>
  together(
    found(`${at}.whom`, 'calls nobody', whom.length === 0),
    ...whom.map((id) => found(`${at}.whom`, `names the unknown handler ${id}`, handlers.indexOf(id) < 0)),
    auditUnsourced(`${at}.read`, read, 2),
    found(`${at}.read`, `is longer than ${READ} characters`, read.length > READ),
    found(`${at}.read`, 'does not begin with 您好', read.indexOf('您好，') !== 0),
    found(`${at}.asks`, 'asks nothing', asks.length === 0),
    ...asks.map((ask, n) => together(auditUnsourced(`${at}.asks.${n}`, ask, 1), found(`${at}.asks.${n}`, 'is no question', !/？$/.test(ask)))),
  )

/** Which papers there are: known ones, none twice, nothing missing for a care. */
export const auditClaimPapers = (at: string, { always, care, situation, proof, away, last }: ClaimPapers, papers: readonly string[]): GuideFindings =>
  together(
    auditPapers(`${at}.always`, always, papers),
    ...CARES.map((one) => auditPapers(`${at}.care.${one}`, care[one] ?? [], papers)),
    ...SITUATIONS.map((one) => (situation[one] ? auditPapers(`${at}.situation.${one}`, situation[one], papers) : [])),
    auditPapers(`${at}.proof`, proof, papers),
    auditPapers(`${at}.away`, away, papers),
    auditPapers(`${at}.last`, last, papers),
  )

/** Why something cannot be put down, and what to do instead. */
export const auditRefusals = (at: string, texts: Readonly<Record<string, string>>, known: readonly string[]): GuideFindings =>
  together(auditCover(at, 'refusal', known, Object.keys(texts)), ...Object.keys(texts).map((why) => auditUnsourced(`${at}.${why}`, texts[why] ?? '', 3)))
