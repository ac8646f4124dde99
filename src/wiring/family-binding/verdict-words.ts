import { bindingReasonTexts } from '@/content/family-binding/binding-reasons'
import { sharingReasonTexts } from '@/content/family-binding/sharing-reasons'
import { familyBinding } from '@/content/screens/family-binding'
import type { BindingCheck } from '@/domain/family-binding/check-binding'
import type { SharingCheck } from '@/domain/family-binding/check-sharing'

const words = familyBinding.verdict

const wayOf = ({ preparation, route }: BindingCheck): string => (preparation === 'offline' ? words.offline : preparation === 'newborn' ? words.newborn : words.route[route])

const because = (verdict: string, reason: string | undefined): string => (reason ? `${verdict}，${reason}` : verdict)

/** The answer in one line: 能绑，要本人刷脸. 现在绑不了，别人已经绑满了. */
export const bindingWords = (check: BindingCheck): string => {
  const [first] = check.because
  return because(words.show[check.verdict], check.verdict === 'possible' ? wayOf(check) : first && bindingReasonTexts[first].title)
}

export const sharingWords = ({ verdict, because: [first] }: SharingCheck): string => because(words.pay[verdict], verdict === 'possible' ? undefined : first && sharingReasonTexts[first].title)
