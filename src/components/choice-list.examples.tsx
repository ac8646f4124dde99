import { ChoiceList } from './choice-list'

const nothing = () => undefined

export const choiceListExamples = {
  'answers with hints': <ChoiceList kind="rows" title="屏幕上写了什么？" note="约 3 题" choices={[['读不出来', '无卡、无应答'], ['密码错'], ['没看清', '请工作人员再念一遍']]} onChoose={nothing} />,
  'an answer already given': <ChoiceList kind="rows" title="别人的卡能用吗？" choices={[['能用'], ['也不行'], ['没试过']]} chosen={1} onChoose={nothing} />,
  'answers as chips': <ChoiceList kind="chips" choices={[['读不出来'], ['别人的卡能用']]} onChoose={nothing} />,
  'no chips yet': <ChoiceList kind="chips" choices={[]} onChoose={nothing} />,
  'actions at the foot': <ChoiceList kind="foot" choices={[['直接看结果'], ['上一题']]} onChoose={nothing} />,
  doors: <ChoiceList kind="doors" choices={[['卡刷不了，找原因', '点几下，不用打字'], ['设置']]} onChoose={nothing} />,
}
