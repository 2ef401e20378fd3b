import { Search } from 'lucide-react'
import { useState } from 'react'
import { Link, useLoaderData, useNavigate } from 'react-router'

import { upperFirst } from '#shared/upper-first.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { useLaterParts } from '#web/use-later-parts.ts'
import { type FoundKind, type SearchAnswer, type SearchHit, totalOf } from '../search.ts'
import { searchOrganisation } from '../search.contract.ts'
import { hitAddress, searchAddress } from './hit-address.ts'
import { kindIcons } from './kind-icons.ts'
import { MarkedWords } from './MarkedWords.tsx'
import { paletteTexts } from './palette.texts.ts'
import { pageLimit, type SearchData } from './search.loader.ts'
import { searchPageTexts } from './search-page.texts.ts'

/** Everything that answers a question, the best first. */
export function SearchPage() {
  const { typed, kind, answer } = useLoaderData<SearchData>()
  const t = useTexts(searchPageTexts)
  const count = answer ? totalOf(answer) : 0
  return (
    <>
      <PageHeader
        title={typed === '' ? t.title : t.titleOf(typed)}
        lead={count > 0 && <Lead typed={typed} answer={answer!} />}
      />
      <SearchForm key={typed} typed={typed} />
      {answer === null && <EmptyState title={t.startTitle}>{t.start}</EmptyState>}
      {answer && count === 0 && <EmptyState title={t.nothing(typed)}>{t.nothingAdvice}</EmptyState>}
      {answer && count > 0 && (
        <>
          <KindFilter typed={typed} kind={kind} answer={answer} />
          <Results key={`${typed} ${kind}`} typed={typed} kind={kind} answer={answer} />
        </>
      )}
    </>
  )
}

function Lead({ typed, answer }: { typed: string; answer: SearchAnswer }) {
  const t = useTexts(searchPageTexts)
  if (answer.nearness === 'alike') return t.alike(typed)
  if (answer.nearness === 'some') return t.some
  return t.found(totalOf(answer), typed)
}

function SearchForm({ typed }: { typed: string }) {
  const t = useTexts(searchPageTexts)
  const navigate = useNavigate()
  const { slug } = usePlace().organisation
  const [draft, setDraft] = useState(typed)
  return (
    <form
      className="search-form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        void navigate(searchAddress(slug, draft))
      }}
    >
      <TextField label={t.field} type="search" maxLength={200} value={draft} onChange={setDraft} />
      <Button variant="primary" type="submit" icon={Search}>
        {t.submit}
      </Button>
    </form>
  )
}

interface AnswerProps {
  typed: string
  kind: FoundKind | null
  answer: SearchAnswer
}

function KindFilter({ typed, kind, answer: { counts } }: AnswerProps) {
  const t = useTexts(searchPageTexts)
  const { kinds } = useTexts(paletteTexts)
  const navigate = useNavigate()
  const { slug } = usePlace().organisation
  if (counts.length < 2) return null
  const choices = [
    { value: 'all' as const, label: t.all },
    ...counts.map((one) => ({ value: one.kind, label: `${upperFirst(kinds[one.kind])} ${one.count}` })),
  ]
  return (
    <SegmentedFilter
      label={t.kindLabel}
      choices={choices}
      value={kind ?? 'all'}
      onChange={(chosen) =>
        void navigate(searchAddress(slug, typed) + (chosen === 'all' ? '' : `&kind=${chosen}`), {
          preventScrollReset: true,
        })
      }
    />
  )
}

function Results({ typed, kind, answer }: AnswerProps) {
  const t = useTexts(searchPageTexts)
  const { slug: organisation } = usePlace().organisation
  const question = { organisation, q: typed, limit: pageLimit, ...(kind && { kind: [kind] }) }
  const { items, hasMore, isBusy, readMore } = useLaterParts(answer, (cursor) =>
    call(searchOrganisation, { ...question, cursor }),
  )
  return (
    <>
      <ol className="search-results">
        {items.map((hit) => (
          <Result key={`${hit.kind} ${hit.id}`} hit={hit} />
        ))}
      </ol>
      {hasMore && (
        <p className="search-more">
          <Button onPress={() => void readMore()} isBusy={isBusy}>
            {t.more}
          </Button>
        </p>
      )}
    </>
  )
}

function Result({ hit }: { hit: SearchHit }) {
  const { kinds } = useTexts(paletteTexts)
  const { slug } = usePlace().organisation
  const { kind, title, excerpt, within } = hit
  return (
    <li className="search-result">
      <Icon as={kindIcons[kind]} />
      <div>
        <p className="search-kind">{within ? `${upperFirst(kinds[kind])} · ${within}` : upperFirst(kinds[kind])}</p>
        <h2>
          <Link to={hitAddress(slug, hit)}>
            <MarkedWords text={title} />
          </Link>
        </h2>
        {excerpt && (
          <p>
            <MarkedWords text={excerpt} />
          </p>
        )}
      </div>
    </li>
  )
}
