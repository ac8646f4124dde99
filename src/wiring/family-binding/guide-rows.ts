import { afterwards } from '@/content/family-binding/afterwards'
import { bindingChannels, sharingChannels } from '@/content/family-binding/channels'
import { faceTips } from '@/content/family-binding/face-tips'
import { papers } from '@/content/papers'
import { familyBinding } from '@/content/screens/family-binding'
import type { BindingChannel, PreparationText, ReasonText } from '@/domain/family-binding/guide'
import type { Claim } from '@/domain/shared/source'
import type { Foldable } from '../folding'

const words = familyBinding.member

type Tell = (claim: Claim) => string

/** A reason of which only some want to know more: why it is so, and the way out. */
export const reasonRow = (tell: Tell, id: string, { title, say, then }: ReasonText): Foldable => {
  const why = say.map(tell)
  return { id, title, hint: why[0], parts: [{ name: '', lines: why }, ...(then.length > 0 ? [{ name: words.then, lines: then.map(tell) }] : [])] }
}

const channelRows = (tell: Tell, channels: readonly BindingChannel[]): readonly Foldable[] =>
  channels.map(({ id, name, search, path }) => ({ id, title: name, hint: words.search.replace('{}', search), parts: [{ name: '', lines: path.map(tell) }] }))

/** Where it is done, an app a row: what to search for at once, the path behind it. */
export const bindingRows = (tell: Tell) => channelRows(tell, bindingChannels)
export const sharingRows = (tell: Tell) => channelRows(tell, sharingChannels)

export const faceRow = (tell: Tell): Foldable => ({ id: 'face-tips', title: words.faceTips[0], hint: words.faceTips[1], parts: [{ name: '', lines: [...faceTips.say, ...faceTips.then].map(tell) }] })

/** What is asked once it is done; each leads on to the article about it. */
export const afterwardsRows = (tell: Tell): readonly (Foldable & { readonly act: string; readonly entry: string })[] =>
  afterwards.map(({ id, title, say, entry }) => ({ id: `after-${id}`, title, hint: undefined, parts: [{ name: '', lines: say.map(tell) }], act: words.read, entry }))

/** The names of the papers, each with its id. */
export const papersOf = (tell: Tell, { bring }: Pick<PreparationText, 'bring'>): readonly { readonly id: string; readonly name: string }[] =>
  bring.map((id) => papers[id]).filter((paper) => paper !== undefined).map(({ id, name }) => ({ id, name: tell(name) }))
