import { Database } from 'lucide-react'
import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { IndicatorSummary } from '../indicators.contract.ts'
import { indicatorTexts } from '../indicators.texts.ts'
import { importsAddress, indicatorAddress } from './addresses.ts'
import { CatalogueFilters } from './CatalogueFilters.tsx'
import { type CatalogueData, type CataloguePart, readCatalogue } from './catalogue.loader.ts'
import { catalogueTexts } from './catalogue.texts.ts'
import { splitTitle } from './indicator-title.ts'

/** Every indicator that Kaarna knows of the organisation's register. */
export function CataloguePage() {
  const data = useLoaderData<CatalogueData>()
  const t = useTexts(catalogueTexts)
  const { user } = useSession()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          user.isAdministrator && (
            <LinkButton icon={Database} to={importsAddress}>
              {t.imports}
            </LinkButton>
          )
        }
      />
      <CatalogueFilters address={data.address} />
      {data.items.length === 0 ? (
        <EmptyState title={t.nothing.title} actions={<LinkButton to="?">{t.clear}</LinkButton>}>
          {t.nothing.text}
        </EmptyState>
      ) : (
        // Another question begins a list of its own.
        <CatalogueList key={JSON.stringify(data.address)} data={data} />
      )}
    </>
  )
}

function CatalogueList({ data }: { data: CatalogueData }) {
  const t = useTexts(catalogueTexts)
  const columns = useColumns()
  const [later, setLater] = useState<CataloguePart | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { items, cursor } = later ? { items: [...data.items, ...later.items], cursor: later.cursor } : data
  async function readMore(from: string) {
    setBusy(true)
    try {
      const part = await readCatalogue(data.register, data.address, from)
      setLater({ items: [...(later?.items ?? []), ...part.items], cursor: part.cursor })
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Table
        caption={t.caption}
        isCaptionHidden
        columns={columns}
        rows={items}
        keyOf={({ key }) => key}
        narrow="stack"
      />
      {cursor !== null && (
        <p className="catalogue-more">
          <Button isBusy={isBusy} onPress={() => void readMore(cursor)}>
            {t.more}
          </Button>
        </p>
      )}
    </>
  )
}

function useColumns(): Column<IndicatorSummary>[] {
  const { columns: t, noFigures, noDirection } = useTexts(catalogueTexts)
  const names = useTexts(indicatorTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  return [
    {
      id: 'indicator',
      title: t.indicator,
      isRowHeader: true,
      cell: (indicator) => <IndicatorName indicator={indicator} slug={organisation.slug} />,
    },
    { id: 'theme', title: t.theme, cell: ({ theme }) => theme && names.themes[theme] },
    {
      id: 'group',
      title: t.group,
      cell: ({ populationGroup }) => populationGroup && names.populationGroups[populationGroup],
    },
    {
      id: 'direction',
      title: t.direction,
      cell: ({ direction }) => (direction === 'neutral' ? noDirection : names.directions[direction]),
    },
    {
      id: 'years',
      title: t.years,
      cell: ({ revision }) => (
        <span className="number">{revision ? `${revision.firstYear}–${revision.lastYear}` : noFigures}</span>
      ),
    },
    { id: 'updatedOn', title: t.updatedOn, cell: ({ updatedOn }) => updatedOn && formatDay(updatedOn, language) },
  ]
}

function IndicatorName({ indicator, slug }: { indicator: IndicatorSummary; slug: string }) {
  const language = useLanguage()
  const { main, detail } = splitTitle(textIn(indicator.title, language), textIn(indicator.unit, language))
  return (
    <span className="catalogue-name">
      <Link to={indicatorAddress(slug, indicator.key)}>{main}</Link>
      <small>{[detail, indicator.key].filter(Boolean).join(' · ')}</small>
    </span>
  )
}
