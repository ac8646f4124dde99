import { View } from '@tarojs/components'
import { Blocks } from '@/components/blocks'
import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { ShareButton } from '@/components/share-button'
import { useArticle } from '@/wiring/article'

export default function Article() {
  const article = useArticle()
  const { words, size, label, title, lead, stale, blocks, sources, ways, notice, alone } = article
  return (
    <Page name={title} size={size} onBack={article.back}>
      <View className="grade">{label}</View>
      <Heading level={1}>{title}</Heading>
      {lead ? <View className="small">{lead}</View> : null}
      {stale ? <View className="check">{stale}</View> : null}
      <Blocks blocks={blocks} words={words} onCall={article.call} onOpen={article.open} />
      {sources ? <View className="small">{sources}</View> : null}
      {notice ? <View className="check">{notice}</View> : null}
      <View className="small">{words.disclaimer}</View>
      {alone ? (
        <View className="stripe">{alone}</View>
      ) : (
        <View className="tail">
          <ShareButton label={words.share} onShare={article.share} />
          <ChoiceList kind="doors" choices={ways} onChoose={article.go} />
        </View>
      )}
    </Page>
  )
}
