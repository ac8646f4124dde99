import { Timeline } from './timeline'

const nothing = () => undefined

export const timelineExamples = {
  'a card that is being made': (
    <Timeline
      done={[['已申请', '11月2日 周一'], ['银行开户中', '11月4日 周三']]}
      here={['制卡中', '现在在这一步 · 11月5日 周四']}
      ahead={[['去领卡'], ['启用社保功能', '和银行激活是两件事'], ['第一次刷卡成功']]}
      aheadNote="还没到的。到了，点一下那一步"
      onDone={nothing}
      onHere={nothing}
      onAhead={nothing}
    />
  ),
  'a card that is used': <Timeline done={[['已申请', '11月2日 周一']]} here={['第一次刷卡成功', '11月9日 周一']} ahead={[]} onDone={nothing} onHere={nothing} onAhead={nothing} />,
}
