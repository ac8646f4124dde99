import { Questions } from './questions'

const nothing = () => undefined

export const questionsExamples = {
  'a question with a field': (
    <Questions
      chipsNote="点一下可以改"
      chips={[['父母'], ['妈妈']]}
      change={nothing}
      notice="日历上没有这一天。"
      question={{ title: '哪天出生的？', note: '照身份证上的填。', many: false, rows: [['不打字，点着选']], pick: nothing }}
      field={{ placeholder: '如 1958年3月5日', go: '填好了', keyboard: 'idcard', take: nothing }}
    />
  ),
  'all that was answered': <Questions chipsNote="要改哪一样，点一下" chips={[['父母'], ['妈妈']]} change={nothing} notice="" question={null} field={null} />,
}
