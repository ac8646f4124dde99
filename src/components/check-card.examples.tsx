import { CheckCard } from './check-card'

const nothing = () => undefined

export const checkCardExamples = {
  'somebody who can be bound': <CheckCard title="能绑，要本人刷脸" isPossible lines={['要他本人在场刷脸。']} reasons={[]} folded={[{ title: '要他本人刷脸', hint: '满 16 周岁的要刷脸。', open: false, parts: [] }]} fold={nothing} close="收起" />,
  'an answer that is missing': (
    <CheckCard
      title="还差一点才知道，先查他在不在参保"
      isPossible={false}
      lines={[]}
      reasons={[{ name: '先查他在不在参保', lines: ['停了保的，一般绑不上。'], steps: ['请他打开医保APP看一眼。'], answers: [['查到了，改参保']], answer: nothing }]}
      folded={[]}
      fold={nothing}
      close="收起"
    />
  ),
}
