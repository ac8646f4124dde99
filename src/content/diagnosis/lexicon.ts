import type { Wording } from '@/domain/diagnosis/wording'
import { everydayWordings as cardEveryday } from './card/everyday-wordings'
import { terminalWordings as cardTerminal } from './card/terminal-wordings'
import * as family from './family/wordings'
import * as phone from './phone/wordings'
import { wordingsIn } from './wordings-in'

/** Real messages of more than one scene: whose trouble it is has to be asked. */
const open = `
刷脸失败 人脸匹配失败 人脸检测超时 实人认证失败 人脸识别失败 > family-step=face-mismatch ask:scene
`

/** What can be heard in typed or pasted words, the exact before the general. */
export const lexicon: readonly Wording[] = wordingsIn(phone.terminalWordings, family.terminalWordings, open, cardTerminal, phone.everydayWordings, family.everydayWordings, cardEveryday)
