import { actionTexts } from '@/content/actions'
import { articles } from '@/content/articles'
import { actionLabels } from '@/content/diagnosis/action-labels'
import * as cardEveryday from '@/content/diagnosis/card/everyday-wordings'
import * as cardTerminal from '@/content/diagnosis/card/terminal-wordings'
import * as familyWordings from '@/content/diagnosis/family/wordings'
import { model } from '@/content/diagnosis/model'
import * as phoneWordings from '@/content/diagnosis/phone/wordings'
import { questionTexts } from '@/content/diagnosis/question-texts'
import { reasonTexts } from '@/content/diagnosis/reason-texts'
import { facts } from '@/content/facts'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { myths } from '@/content/myths'
import { papers } from '@/content/papers'
import { placeFields } from '@/content/places/fields'
import { places } from '@/content/places/places'
import * as pinyinTable from '@/content/search/pinyin'
import { cardSayings } from '@/content/search/sayings/card'
import { familySayings } from '@/content/search/sayings/family'
import { hotlineSayings } from '@/content/search/sayings/hotlines'
import { phoneSayings } from '@/content/search/sayings/phone'
import * as synonymTable from '@/content/search/synonyms'
import { sources } from '@/content/sources'
import { manualReimbursement } from '@/content/wording/manual-reimbursement'
import { packModel } from '@/domain/diagnosis/packed-model'

/** What people read: told sentence by sentence. */
const told = { actionTexts, articles, facts, faultTexts, handlers, myths, papers, placeFields, places, sources, manualReimbursement, questionTexts, reasonTexts }
/** What makes it findable: wordings as they stand in the files, tables, the model as it is shipped. */
const tables = { actionLabels, cardEveryday, cardTerminal, familyWordings, phoneWordings, model: JSON.stringify(packModel(model)), pinyinTable, synonymTable, cardSayings, familySayings, hotlineSayings, phoneSayings }

/** Every string in a value, those of an object met twice once. */
function strings(value: unknown, seen: Set<unknown> = new Set()): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.values(value).flatMap((member) => strings(member, seen))
}

export const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text, 'utf8'), 0)

/** The sentences of the knowledge that are long enough to be its alone. */
export const sentences = (): readonly string[] => [...new Set(strings(told).filter((text) => text.length >= 12 && /[\u4e00-\u9fff]/.test(text)))]

/** UTF-8 bytes of the text in the knowledge package: what is told, and what makes it findable. */
export const textBytes = (): number => bytesOf(strings([told, tables]))
