// Times, for the first time in this process, what stands before the first search; or JSON.parse of the content it is made of.
import { articles } from '@/content/articles'
import { lexicon } from '@/content/diagnosis/lexicon'
import { refinements } from '@/content/diagnosis/refinements'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { myths } from '@/content/myths'
import { articleSayings } from '@/content/search/sayings/articles'
import { cardSayings } from '@/content/search/sayings/card'
import { familySayings } from '@/content/search/sayings/family'
import { hotlineSayings } from '@/content/search/sayings/hotlines'
import { phoneSayings } from '@/content/search/sayings/phone'
import { otherReadings, pinyin } from '@/content/search/pinyin'
import { fillers, synonyms } from '@/content/search/synonyms'
import { searchIndex } from '@/wiring/search'

const content = { faultTexts, articles, myths, handlers, refinements, lexicon, articleSayings, cardSayings, familySayings, hotlineSayings, phoneSayings, synonyms, fillers, pinyin, otherReadings }
const text = process.argv[2] === 'parse' ? JSON.stringify(content) : ''

const start = process.cpuUsage()
const made: unknown = text ? JSON.parse(text) : searchIndex()
const { user, system } = process.cpuUsage(start)
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, made: made !== null, characters: text.length }))
