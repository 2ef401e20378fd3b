import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData, useNavigate, useSearchParams } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { Select } from '#web/ui/Select.tsx'
import { type ContentState, contentStates } from '../content-status.ts'
import type { HandledItem } from '../content-year.ts'
import { chooseYearList } from '../minimum-content.contract.ts'
import { ContentBar } from './ContentBar.tsx'
import { ContentItemDialog } from './ContentItemDialog.tsx'
import { ContentItemRow } from './ContentItemRow.tsx'
import { type ContentYearData, shownState } from './content-year.loader.ts'
import { contentYearTexts } from './content-year.texts.ts'

/** How completely the organisation has the minimum data content of a year, item by item. */
export function ContentYearPage() {
  const data = useLoaderData<ContentYearData>()
  const t = useTexts(contentYearTexts)
  if (!data.list)
    return (
      <EmptyState level={1} title={t.none.title}>
        {t.none.text}
      </EmptyState>
    )
  return <Year data={data} list={data.list} />
}

interface YearProps {
  data: ContentYearData
  list: NonNullable<ContentYearData['list']>
}

function Year({ data, list }: YearProps) {
  const t = useTexts(contentYearTexts)
  const language = useLanguage()
  const [query] = useSearchParams()
  const [open, setOpen] = useState<string | null>(null)
  const state = shownState(query)
  const shown = state === null ? data.items : data.items.filter((item) => item.state === state)
  const opened = data.items.find(({ id }) => id === open)
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={t.listVersion(textIn(list.title, language), list.version)}
        lead={t.lead(data.year, data.counts)}
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            {t.print}
          </Button>
        }
      />
      <ContentBar counts={data.counts} />
      <NewerList data={data} />
      <Filters data={data} state={state} />
      <p className="content-law">{t.law}</p>
      {shown.length === 0 && <p className="plan-nothing">{t.nothingShown}</p>}
      {[...Map.groupBy(shown, ({ heading }) => textIn(heading, language))].map(([heading, items]) => (
        <Group key={heading} heading={heading} items={items} mayHandle={data.mayHandle} onHandle={setOpen} />
      ))}
      {opened && (
        <ContentItemDialog
          // Another version is another form: what was opened is what is saved upon.
          key={`${opened.id} ${data.year}`}
          item={opened}
          year={data.year}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

interface GroupProps {
  heading: string
  items: readonly HandledItem[]
  mayHandle: boolean
  onHandle: (id: string) => void
}

function Group({ heading, items, mayHandle, onHandle }: GroupProps) {
  const t = useTexts(contentYearTexts)
  const handled = items.filter(({ state }) => state !== 'open').length
  return (
    <section className="content-group">
      <h2>
        {heading} <small>{t.groupCount(handled, items.length)}</small>
      </h2>
      <ul>
        {items.map((item) => (
          <ContentItemRow key={item.id} item={item} mayHandle={mayHandle} onHandle={() => onHandle(item.id)} />
        ))}
      </ul>
    </section>
  )
}

const yearsBack = 7

function Filters({ data: { year, counts }, state }: { data: ContentYearData; state: ContentState | null }) {
  const t = useTexts(contentYearTexts)
  const navigate = useNavigate()
  const { today } = usePlace()
  const newest = Math.max(Number(today.slice(0, 4)), year)
  const years = Array.from({ length: yearsBack }, (_, back) => String(newest - back))
  const show = (next: { year?: string; state?: string }) => {
    const { year: nextYear = String(year), state: nextState = state ?? 'all' } = next
    const query = new URLSearchParams({ year: nextYear, ...(nextState !== 'all' && { state: nextState }) })
    void navigate(`?${query}`, { replace: true, preventScrollReset: true })
  }
  return (
    <div className="content-filters">
      <Select
        label={t.year}
        choices={[...new Set([...years, String(year)])].map((value) => ({ value, label: value }))}
        value={String(year)}
        onChange={(value) => show({ year: value })}
      />
      <SegmentedFilter
        label={t.show}
        choices={[
          { value: 'all', label: t.all },
          ...contentStates.map((value) => ({ value, label: t.count(counts[value], t.states[value]) })),
        ]}
        value={state ?? 'all'}
        onChange={(value) => show({ state: value })}
      />
    </div>
  )
}

/** A list that has come since the year was begun can be taken into use. */
function NewerList({ data: { year, newer, mayChoose } }: { data: ContentYearData }) {
  const t = useTexts(contentYearTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { act, isBusy } = useAct()
  if (!newer) return null
  return (
    <p className="content-newer">
      {t.newer(textIn(newer.title, language), newer.version)}
      {mayChoose && (
        <Button
          size="small"
          isBusy={isBusy}
          onPress={() => void act(() => call(chooseYearList, { organisation, year, list: newer.id }), t.tookNewer)}
        >
          {t.takeNewer}
        </Button>
      )}
    </p>
  )
}
