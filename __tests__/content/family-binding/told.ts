import { facts } from '@/content/facts'
import { claimsIn } from '@/domain/knowledge/audit-words'
import { tellClaim } from '@/domain/knowledge/tell-claim'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { Claim } from '@/domain/shared/source'

const TODAY = '2026-11-22' as IsoDate

/** A sentence as people read it, without the mark of what is not confirmed. */
export const told = (claim: Claim): string => tellClaim({ text: claim.text, grade: claim.grade, sources: claim.sources, place: claim.place }, facts, TODAY, null).replace(/（未核实[^）]*）$/, '')

export const toldIn = (content: unknown): readonly string[] => claimsIn(content, '').map(({ claim }) => told(claim))
