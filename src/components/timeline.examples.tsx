import { FoldList } from './fold-list'
import { Parts } from './parts'
import { Timeline } from './timeline'

const nothing = () => undefined

export const timelineExamples = {
  'rows that open what stands behind them': (
    <FoldList
      rows={[
        { title: '问能不能用身份证', hint: '问窗口：能用身份证结吗？', open: false, parts: [] },
        { title: '去领新卡', open: true, parts: [{ name: '', lines: ['带身份证去领。'] }], act: '办好了' },
      ]}
      close="收起"
      onFold={nothing}
      onAct={nothing}
    />
  ),
  'things under their names': <Parts title="等卡的时候用什么" note="先亮码。" parts={[{ name: '亮本人的医保码', lines: ['没拿到卡也能看病。'] }]} />,
  'a card that is being made': (
    <Timeline
      done={[['已申请', '11月2日 周一'], ['银行开户中', '11月4日 周三']]}
      here={['制卡中', '现在在这一步 · 11月5日 周四']}
      ahead={[['去领卡'], ['启用社保功能', '和银行激活是两件事'], ['第一次刷卡成功']]}
      onDone={nothing}
      onHere={nothing}
      onAhead={nothing}
    />
  ),
  'a card that is used': <Timeline done={[['已申请', '11月2日 周一']]} here={['第一次刷卡成功', '11月9日 周一']} ahead={[]} onDone={nothing} onHere={nothing} onAhead={nothing} />,
}
