import { Heading } from './heading'
import { Notices } from './notices'
import { Page } from './page'
import { ShareButton } from './share-button'
import { Steps } from './steps'
import { WordsBox } from './words-box'

const nothing = () => undefined
const steps = ['打开本人的医保码给窗口扫', '问一句：“能用身份证结吗？”']

export const plainExamples = {
  'a screen with a way back': <Page name="结果" size="standard" onBack={nothing}><Heading level={1}>现在就做</Heading></Page>,
  'a screen in the largest text': <Page name="首页" size="largest"><Heading level={1}>现在就能做</Heading></Page>,
  'a title of a card': <Heading level={2}>之后怎么办</Heading>,
  'things to do in order': <Steps steps={steps} />,
  'nothing to do': <Steps steps={[]} />,
  'one line of words': <WordsBox placeholder="屏幕上写了什么？" go="查" onWords={nothing} />,
  'what has to be told first': <Notices notices={['没能存到这部手机上。']} />,
  'share to the family': <ShareButton label="发给家人看" onShare={nothing} />,
}
