import type { NicknameRefusal } from '@/domain/shared/nickname'
import type { PersonalNumber } from '@/domain/shared/personal-numbers'

/** Why a field does not take what was typed, and what to do. */
export const personalNumberTexts: Readonly<Record<PersonalNumber, string>> = {
  'id-card': '像是身份证号。这里不收证件号，删掉再试。',
  'bank-card': '像是银行卡号或社保卡号。这里不收卡号，删掉再试。',
  phone: '像是手机号。这里不收电话号码，删掉再试。',
  'one-time-code': '像是短信验证码。谁要都别给，删掉再试。',
}

/** Why a nickname is not taken, and what to do. */
export const nicknameRefusals: Readonly<Record<NicknameRefusal, string>> = {
  ...personalNumberTexts,
  empty: '先写个称呼，比如“妈妈的卡”。',
  'too-long': '最多 8 个字，写短一点。',
  'line-break': '只写一行，删掉换行再试。',
  'hidden-character': '里面有看不见或叠在一起的符号。删掉重写。',
}
