import { useState } from 'react'
import { channelTexts, reasonTexts } from '@/content/card-replacement/reasons'
import { cardReplacement } from '@/content/screens/card-replacement'
import { nicknameRefusals } from '@/content/wording/personal-numbers'
import { readNickname } from '@/domain/shared/nickname'
import { CHANNELS, REASONS, type Channel, type Reason } from '@/domain/card-replacement/states'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { PlaceCode } from '@/domain/shared/source'
import { goBack } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import { useFollowing } from '../arrival'
import { placeName, useCityChooser } from '../city-chooser'
import { useOwnPlace } from '../tell'
import { useTextSize } from '../text-size'
import { addTrackedCard } from '../tracked-cards'
import { today } from '../walks'
import { useDayChooser } from '../day-chooser'
import { openCardInstead, useBegunWith } from './opened'

const words = cardReplacement.begin

interface Given {
  readonly reason?: Reason
  readonly channel?: Channel
  readonly place?: PlaceCode | null
  readonly nickname?: string
}
type Asked = keyof Given

const order: readonly Asked[] = ['reason', 'channel', 'place', 'nickname']
const next = (given: Given): Asked | 'when' => order.filter((asked) => given[asked] === undefined)[0] ?? 'when'

const labels: { readonly [A in Asked]: (given: Given) => string } = {
  reason: ({ reason }) => (reason ? reasonTexts[reason].label : ''),
  channel: ({ channel }) => (channel ? channelTexts[channel].label : ''),
  place: ({ place }) => (place ? placeName(place) : words.nowhere),
  nickname: ({ nickname }) => nickname ?? '',
}

/** What one question shows, and what each row does. */
interface Question {
  readonly title: string
  readonly note: string
  readonly many: boolean
  readonly rows: readonly (readonly [string, string?])[]
  readonly pick: (at: number) => void
}

/** The five questions before a card is followed, one at a time; what was answered stands above and can be changed. */
export const useBegin = () => {
  useFollowing()
  const { reason: told } = useBegunWith()
  const [given, setGiven] = useState<Given>(told ? { reason: told } : {})
  const [changing, setChanging] = useState<Asked | null>(null)
  const [naming, setNaming] = useState(false)
  const [choosingCity, setChoosingCity] = useState(false)
  const [notice, setNotice] = useState('')
  const known = useOwnPlace()
  const asked = changing ?? next(given)
  useScrollToTop(`${asked} ${naming} ${choosingCity}`)

  const give = (answer: Given) => {
    setGiven({ ...given, ...answer })
    setChanging(null)
    setNaming(false)
    setChoosingCity(false)
    setNotice('')
  }
  const city = useCityChooser(null, (place) => give({ place }), 'provinces')
  const call = (text: string) => {
    const read = readNickname(text)
    if (read.kind === 'ok') give({ nickname: read.nickname })
    else setNotice(nicknameRefusals[read.why])
  }
  const finish = (on: IsoDate) => {
    const { reason, channel, nickname } = given
    if (!reason || !channel || !nickname) return
    const added = addTrackedCard({ reason, channel, place: given.place ?? null, nickname, log: [{ kind: 'event', state: 'submitted', on }] })
    if (added.kind === 'added') openCardInstead(added.id)
    else setNotice(cardReplacement.list.full.replace('{}', String(added.most)))
  }
  const day = useDayChooser(today(), null, finish)

  const ask = (): Question => {
    switch (asked) {
      case 'reason':
        return { title: words.reason, note: '', many: false, rows: REASONS.map((reason) => [reasonTexts[reason].label, reasonTexts[reason].hint] as const), pick: (at) => REASONS[at] && give({ reason: REASONS[at] }) }
      case 'channel':
        return { title: words.channel, note: '', many: false, rows: CHANNELS.map((channel) => [channelTexts[channel].label, channelTexts[channel].hint] as const), pick: (at) => CHANNELS[at] && give({ channel: CHANNELS[at] }) }
      case 'place': {
        if (choosingCity || !known) return { title: city.title || words.place, note: words.placeNote, many: city.many, rows: city.rows, pick: city.pick }
        const ways = [() => give({ place: known }), () => setChoosingCity(true), () => give({ place: null })]
        return { title: words.place, note: words.placeNote, many: false, rows: [[words.here.replace('{}', placeName(known))], [words.elsewhere], [words.nowhere]], pick: (at) => ways[at]?.() }
      }
      case 'nickname':
        return { title: words.who, note: words.whoNote, many: true, rows: [...words.names.map((name) => [name] as const), [words.another] as const], pick: (at) => (words.names[at] ? give({ nickname: words.names[at] }) : setNaming(true)) }
      case 'when':
        return { title: day.title || words.when, note: words.whenNote, many: day.many, rows: day.rows, pick: day.pick }
    }
  }
  const answered = order.filter((of) => given[of] !== undefined)
  return {
    words,
    size: useTextSize(),
    chips: answered.map((of) => [labels[of](given)] as const),
    change: (at: number) => {
      setNotice('')
      setChanging(answered[at] ?? null)
    },
    question: ask(),
    naming: naming && asked === 'nickname',
    call,
    notice,
    back: goBack,
  }
}
