import { ChoiceList } from '@/components/choice-list'
import { Heading } from '@/components/heading'
import { Page } from '@/components/page'
import { useLibrary } from '@/wiring/library'

export default function Library() {
  const { words, size, shelf, shelves, kept, recent, openShelf, openKept, openRecent, openOnShelf, more, showMore, search, back } = useLibrary()
  return (
    <Page name={words.name} size={size} onBack={back}>
      {shelf ? (
        <>
          <ChoiceList kind="rows" title={shelf.title} note={shelf.note} choices={shelf.rows} onChoose={openOnShelf} />
          <ChoiceList kind="doors" choices={more} onChoose={showMore} />
        </>
      ) : (
        <>
          <Heading level={1}>{words.name}</Heading>
          <ChoiceList kind="doors" choices={[words.search]} onChoose={search} />
          <Heading level={2}>{words.kept}</Heading>
          <ChoiceList kind="rows" note={kept.note} choices={kept.rows} onChoose={openKept} />
          {recent.length > 0 ? <Heading level={2}>{words.recent}</Heading> : null}
          <ChoiceList kind="rows" choices={recent} onChoose={openRecent} />
          <Heading level={2}>{words.all}</Heading>
          <ChoiceList kind="doors" choices={shelves} onChoose={openShelf} />
        </>
      )}
    </Page>
  )
}
