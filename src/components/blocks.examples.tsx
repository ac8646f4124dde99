import { Blocks, type BlockView } from './blocks'

const nothing = () => undefined
const words = { call: '拨打', notFor: '不管：' }
const blocks: readonly BlockView[] = [
  { kind: 'text', title: '是什么', lines: ['新卡看病这一半还没启用。', '在银行激活的是另一半。'] },
  { kind: 'sides', title: '两个密码', sides: [{ name: '社保密码', lines: ['插卡看病时输。', '锁了去社保卡网点。'] }, { name: '银行密码', lines: ['取钱时输。'] }] },
  { kind: 'now', title: '现在做', lines: ['先亮本人的医保码。', '打 12333 问能不能线上启用。'] },
  { kind: 'later', title: '以后做', lines: ['带身份证和新卡去网点。'] },
  { kind: 'calls', title: '谁来办', handlers: [{ name: '人社热线', phone: '12333', does: '管社保卡', doesNot: '医保报销' }, { name: '社保卡服务网点', phone: null, does: '办启用', doesNot: '' }] },
  { kind: 'links', title: '接着看', links: [['卡还在临时挂失', '故障'], ['三个密码', '规则']], ids: ['card-temp-loss', 'three-passwords'] },
]

export const blocksExamples = {
  'an article with every kind of piece': <Blocks blocks={blocks} words={words} onCall={nothing} onOpen={nothing} />,
  'an article of one sentence': <Blocks blocks={blocks.slice(0, 1)} words={words} onCall={nothing} onOpen={nothing} />,
}
