import { useMemo, useState } from 'react'
import { amountRefusalTexts } from '@/content/bill/amount-refusals'
import { fieldTexts } from '@/content/bill/fields'
import { identityTexts, mismatch } from '@/content/bill/identities'
import { outcomeTexts } from '@/content/bill/outcomes'
import { questionTexts } from '@/content/bill/questions'
import { reasonTexts } from '@/content/bill/reasons'
import { billWords as words } from '@/content/screens/bill'
import { checkBill, type BillCheck } from '@/domain/bill/check-bill'
import type { Check } from '@/domain/bill/check-identities'
import { explainBill, type BillCut } from '@/domain/bill/explain-bill'
import { BILL_KINDS, fieldsFor, FURTHER_FIELDS, type BillField, type Figures } from '@/domain/bill/fields'
import { fenOf } from '@/domain/bill/format-fen'
import { TOLERANCE } from '@/domain/bill/identities'
import { readAmount } from '@/domain/bill/read-amount'
import { readBillLines } from '@/domain/bill/read-bill-lines'
import { reasonsFor } from '@/domain/bill/reasons'
import type { Claim } from '@/domain/shared/source'
import { copyText } from '@/platform/clipboard'
import { goBack, goTo } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import { useShareCard } from '@/platform/share'
import { useFollowing } from '../arrival'
import { bringBillBack, chooseBillKind, emptyBill, putFigures, useBill, useBillKeeping } from '../bill'
import { openClerk } from '../clerk-card'
import { openEntry } from '../opened-entry'
import { tellIn, useOwnPlace } from '../tell'
import { tellShare } from '../tell-share'
import { useTextSize } from '../text-size'
import { readMoney, shareOf, tenthsOf } from './money'
import { billCard } from './share-bill'

type Tell = (claim: Claim) => string
type Way = readonly [row: readonly [string, string?], go: () => void]

const fill = (text: string, ...values: readonly string[]): string => values.reduce((filled, value) => filled.replace('{}', value), text)

/** 谁付的：差 200.00 元. What is within rounding holds, and says by how little it does not. */
const checkLine = ({ identity, holds, differenceFen }: Check): string => {
  const { title } = identityTexts[identity]
  if (!holds) return fill(words.differs, title, readMoney(Math.abs(differenceFen)))
  return differenceFen === 0 ? fill(words.holds, title) : fill(words.holdsNearly, title, readMoney(Math.abs(differenceFen)))
}

const TONES: readonly (1 | 2 | 3 | 4)[] = [1, 2, 3, 4]

/** `rest`: what no figure accounts for, in words. */
const cutView = (title: string, cut: BillCut | null, rest: string) => {
  if (!cut) return []
  const { wholeFen, parts, restFen } = cut
  const nameOf = (of: BillField | 'covered'): string => (of === 'covered' ? words.covered : fieldTexts[of].label)
  return [
    {
      title,
      parts: [...parts.map(({ fen }) => fen), ...(restFen > TOLERANCE ? [restFen] : [])].slice(0, TONES.length).map((fen, at) => ({ tone: TONES[at] ?? 4, tenths: tenthsOf(fen, wholeFen) })),
      legend: [
        ...parts.map(({ of, fen, derived }) => fill(derived ? words.legendDerived : words.legend, nameOf(of), readMoney(fen), shareOf(fen, wholeFen))),
        ...(restFen > TOLERANCE ? [fill(rest, readMoney(restFen), shareOf(restFen, wholeFen))] : []),
      ],
    },
  ]
}

/** What the check comes to, as text for a chat or for the clerk; amounts only where the person lets them be seen. */
const toldOf = ({ checks, ask }: BillCheck, figures: Figures, fields: readonly BillField[], withAmounts: boolean) => ({
  lines: [
    ...(withAmounts ? fields.filter((field) => figures[field] !== undefined).map((field) => `${fieldTexts[field].label} ${readMoney(figures[field] ?? 0)} 元`) : []),
    ...checks.map((check) => (check.holds || withAmounts ? checkLine(check) : fill(words.differsUnsaid, identityTexts[check.identity].title))),
  ],
  asks: ask.map((question) => questionTexts[question].ask),
})

/** The figures of one bill, whether they agree, what explains it where they do not, and why the share of the insurance is what it is. */
export const useBillPage = () => {
  const bill = useBill()
  const keeping = useBillKeeping()
  const place = useOwnPlace()
  const tell: Tell = tellIn(place)
  const { kind, figures, before } = bill
  const fields = fieldsFor(kind, place)
  const [asked, setAsked] = useState<BillField | null>(null)
  const [notice, setNotice] = useState('')
  useFollowing()
  useScrollToTop(asked)
  const check = useMemo(() => checkBill(bill, place), [bill, place])
  const explained = useMemo(() => explainBill(bill, place), [bill, place])

  const next = (after: BillField): BillField | null => fields.slice(fields.indexOf(after) + 1).filter((field) => figures[field] === undefined && FURTHER_FIELDS.indexOf(field) < 0)[0] ?? null
  const put = (field: BillField, fen: number | null) => {
    putFigures({ [field]: fen })
    setNotice('')
    setAsked(next(field))
  }
  const take = (typed: string) => {
    if (!asked) return
    const read = readAmount(typed)
    if (read.kind === 'ok') put(asked, read.fen)
    else setNotice(read.kind === 'refused' ? amountRefusalTexts[read.why] : amountRefusalTexts['no-number'])
  }
  const paste = (text: string) => {
    const read = readBillLines(text)
    const found = Object.keys(read.figures)
    if (found.length > 0) putFigures(read.figures)
    const refused = read.refused.map(({ field, why }) => fill(words.pastedRefused, fieldTexts[field].label, amountRefusalTexts[why]))
    setNotice([found.length > 0 ? fill(words.pasted, String(found.length)) : refused.length > 0 ? '' : words.pastedNothing, ...refused].filter(Boolean).join(''))
  }
  const failing = check.checks.filter(({ holds }) => !holds)
  const reasons = failing
    .reduce<readonly (keyof typeof reasonTexts)[]>((all, one) => all.concat(reasonsFor(one, figures).map(({ reason }) => reason).filter((reason) => all.indexOf(reason) < 0)), [])
    .map((reason) => ({ name: reasonTexts[reason].title, lines: [tell(reasonTexts[reason].why)] }))
  const outcomes = explained.outcomes.map(({ outcome, sure }) => ({ fault: outcomeTexts[outcome].fault, row: [tell(outcomeTexts[outcome].shows), words[sure]] as const }))
  const told = toldOf(check, figures, fields, false)
  // The amounts are shown once the person lets them be.
  const show = () =>
    openClerk({ title: words.clerk, told: told.lines, asks: told.asks, faults: explained.outcomes.map(({ outcome }) => outcomeTexts[outcome].fault), withAmounts: toldOf(check, figures, fields, true).lines }, 'bill')
  const copy = (amounts: boolean) => {
    const { lines, asks } = toldOf(check, figures, fields, amounts)
    const text = [words.text.title, ...lines, ...(asks.length > 0 ? [words.text.ask, ...asks] : []), words.disclaimer].join('\n')
    void copyText(text).then((done) => setNotice(done ? words.copied : words.notCopied))
  }
  const hasFigures = fields.some((field) => figures[field] !== undefined)
  const valueOf = (field: BillField): string => {
    const fen = figures[field]
    if (fen !== undefined) return `${readMoney(fen)} 元`
    const derived = check.derived[field]
    return derived ? fill(words.derived, derived) : words.empty
  }
  const card = () => billCard({ checks: check.checks, ask: check.ask, outcomes: explained.outcomes })
  useShareCard(card)
  const ways: readonly Way[] = [
    ...(hasFigures ? [[words.show, show], [words.copy, () => copy(false)], [words.copyAmounts, () => copy(true)], [words.clear, emptyBill]] as const : []),
    ...(before ? [[words.bringBack, bringBillBack] as const] : []),
    [words.estimate, () => goTo('estimate')],
    [words.claims, () => goTo('claims')],
    [words.read, () => openEntry('bill-fields')],
  ]
  return {
    words,
    size: useTextSize(),
    notices: [notice, keeping === 'saved' ? '' : words.unsaved].filter(Boolean),
    kinds: BILL_KINDS.map((one) => [words.kinds[one]] as const),
    kindChosen: BILL_KINDS.indexOf(kind),
    chooseKind: (at: number) => BILL_KINDS[at] && chooseBillKind(BILL_KINDS[at]),
    question: asked
      ? { title: fieldTexts[asked].label, note: tell(fieldTexts[asked].hint), many: false, rows: [words.absent, words.all], pick: (at: number) => (at === 0 ? put(asked, null) : setAsked(null)) }
      : null,
    field: asked ? { key: asked, placeholder: words.amount, go: words.amountGo, keyboard: 'digit' as const, take } : null,
    paste,
    rows: fields.map((field) => [fieldTexts[field].label, valueOf(field)] as const),
    openRow: (at: number) => {
      const field = fields[at]
      if (!field) return
      const derived = check.derived[field]
      if (figures[field] === undefined && derived) putFigures({ [field]: fenOf(derived) })
      else setAsked(field)
    },
    start: hasFigures ? [] : [[words.start[0], fill(words.start[1], fieldTexts.total.label)] as const],
    begin: () => setAsked('total'),
    checks: check.checks.map((one) => ({ holds: one.holds, title: checkLine(one), lines: [...(one.holds ? [] : [mismatch]), tell(identityTexts[one.identity].adds)] })),
    notYet: hasFigures && check.checks.length === 0,
    slips: check.slips.map(({ field, printed, couldBe }) => [fill(words.slip, fieldTexts[field].label, printed, couldBe)] as const),
    takeSlip: (at: number) => check.slips[at] && putFigures({ [check.slips[at].field]: fenOf(check.slips[at].couldBe) }),
    reasons,
    asks: told.asks,
    cuts: [
      ...cutView(words.byPayer, explained.byPayer, words.legendRest),
      ...cutView(words.byKind, explained.byKind, words.legendRest),
      ...cutView(words.bySelfPay, explained.bySelfPay, words.legendRestOfSelfPay),
    ],
    outcomes: outcomes.map(({ row }) => row),
    openOutcome: (at: number) => outcomes[at] && openEntry(outcomes[at].fault),
    canShare: check.checks.length > 0 || explained.outcomes.length > 0,
    share: () => {
      void tellShare(card(), { copied: words.linkCopied, shareFailed: words.shareFailed }).then(setNotice)
    },
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    back: goBack,
  }
}
