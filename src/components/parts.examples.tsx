import { Parts } from './parts'

export const partsExamples = {
  'things under their names': <Parts title="等卡的时候用什么" note="先亮码。" parts={[{ name: '亮本人的医保码', lines: ['没拿到卡也能看病。'] }]} />,
  'no things, no card': <Parts title="等卡的时候用什么" parts={[]} />,
}
