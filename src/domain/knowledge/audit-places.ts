import { COUNTRY } from '../shared/places-around'
import { LONGEST_NAME, auditClaim, isUnconfirmed } from './audit-content'
import type { Registry } from './audit-content'
import { allFindings, finding } from './finding'
import type { Finding } from './finding'
import type { PlaceField } from './place-field'

const LONGEST = 40

const auditWords = (at: string, text: string): readonly Finding[] =>
  allFindings(finding(`${at}.text`, 'is not one sentence', !/^[^。！？]+。$/.test(text)), finding(`${at}.text`, `is longer than ${LONGEST} characters`, text.replace(/\{[^}]*\}/g, '').length > LONGEST))

/** What is wrong with one field: its name, its national wording, its places and what they rest on. */
export const auditPlaceField = (at: string, { id, name, national, local, confirmWith }: PlaceField, registry: Registry): readonly Finding[] =>
  allFindings(
    finding(`${at}.id`, 'is not lower-case words joined by hyphens', !/^[a-z]+(-[a-z]+)*$/.test(id)),
    finding(`${at}.name`, `is empty or longer than ${LONGEST_NAME} characters`, !name.trim() || name.length > LONGEST_NAME),
    finding(at, 'says nothing at all', !national && local.length === 0),
    finding(`${at}.confirmWith`, 'is no handler of handlers.ts with its number', auditClaim(at, { text: id, grade: 'U', sources: [], place: COUNTRY, confirmWith }, registry).length > 0),
    ...(national ? [national] : []).map((claim) =>
      allFindings(
        finding(`${at}.national.place`, 'is not the whole country', claim.place !== COUNTRY),
        finding(`${at}.national.grade`, 'rests on D or U alone', isUnconfirmed(claim)),
        auditWords(`${at}.national`, claim.text),
      ),
    ),
    ...local.map((claim, n) => {
      const here = `${at}.local.${n}`
      return allFindings(
        ...auditClaim(here, claim, registry).map(({ rule }) => finding(here, rule, true)),
        finding(`${here}.place`, 'is the whole country', claim.place === COUNTRY),
        finding(`${here}.sources`, 'there is none: a place without a source has no entry', claim.sources.length === 0),
        finding(here, 'says the same as another of this place', local.slice(0, n).some((other) => other.place === claim.place && other.text === claim.text)),
        auditWords(here, claim.text),
      )
    }),
  )
