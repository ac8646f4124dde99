import { View } from '@tarojs/components'
import { CallList } from '@/components/call-list'
import { CauseCard } from '@/components/cause-card'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { ShareButton } from '@/components/share-button'
import { Steps } from '@/components/steps'
import { useResult } from '@/wiring/result'

export default function Result() {
  const result = useResult()
  const { words, size, banner, steps, skipped, shown, others, doubtful, unsure, notice, alone } = result
  const ways = [...(result.progress ? [result.progress[0]] : []), ...(result.goOn ? [words.goOn] : []), [words.clerk], [words.home]] as const
  const go = [...(result.progress ? [result.progress[1]] : []), ...(result.goOn ? [result.goOn] : []), result.showClerk, result.home]
  const send = <ShareButton label={result.shareLabel} onShare={result.share} />
  return (
    <Page name={words.name} size={size} onBack={result.back}>
      {banner ? <View className="stripe">{banner}</View> : null}
      {result.isHelp ? send : null}
      {result.told ? <View className="check">{result.told}</View> : null}
      <View className="now">
        <Heading level={1}>{words.nowTitle}</Heading>
        <Steps steps={steps} />
        {result.how.map((how) => (
          <View key={how} className="text">
            {how}
          </View>
        ))}
        <ChoiceList kind="rows" choices={[words.how]} onChoose={result.unfoldHow} />
        {skipped.map((because) => (
          <View key={because} className="text">
            {because}
          </View>
        ))}
      </View>
      {doubtful ? (
        <View className="check">
          <View className="text">{words.doubtful}</View>
          <ChoiceList kind="rows" choices={[[doubtful]]} onChoose={result.askDoubtful} />
        </View>
      ) : null}
      {shown && result.fitsNothing ? <View className="card">{words.fitsNothing}</View> : null}
      {shown ? null : (
        <View className="card">
          <View className="text">{words.noCause}</View>
          <Steps steps={result.ladder} />
          <CallList handlers={result.hotlines} words={words} onCall={result.call} />
        </View>
      )}
      {shown ? <CauseCard cause={shown} words={words} onCall={result.call} /> : null}
      {shown && !alone ? <ChoiceList kind="rows" choices={[words.readMore]} onChoose={result.readMore} /> : null}
      {result.local.length > 0 ? (
        <ChoiceList kind="rows" choices={result.local.map(({ phone, note }) => [`${words.call} ${phone}`, note] as const)} onChoose={(at) => result.call(result.local[at]?.phone ?? '')} />
      ) : null}
      {others.length > 0 ? <ChoiceList kind="rows" choices={others} onChoose={result.openOther} /> : null}
      {unsure.length > 0 && !alone ? (
        <View className="card">
          <Heading level={2}>{words.unsureTitle}</Heading>
          <ChoiceList kind="rows" choices={unsure} onChoose={result.askUnsure} />
        </View>
      ) : null}
      <View className="card">
        <ChoiceList kind="rows" choices={[words.paying]} onChoose={result.unfoldPaying} />
        {result.paying.map((line) => (
          <View key={line} className="text">
            {line}
          </View>
        ))}
      </View>
      {notice ? <View className="check">{notice}</View> : null}
      <View className="small">{words.disclaimer}</View>
      {result.hint ? <View className="small">{result.hint}</View> : null}
      {alone ? (
        <View className="stripe">{alone}</View>
      ) : (
        <View className="tail">
          {result.isHelp ? null : send}
          <ChoiceList kind="doors" choices={ways} onChoose={(at) => go[at]?.()} />
        </View>
      )}
    </Page>
  )
}
