import { Link } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { IndicatorKey } from '../indicator.ts'
import type { IndicatorSummary } from '../indicators.contract.ts'
import { indicatorTexts } from '../indicators.texts.ts'
import { CatalogueFilters } from './CatalogueFilters.tsx'
import { toCatalogueQuery } from './catalogue-address.ts'
import { type CatalogueData, readCatalogue } from './catalogue.loader.ts'
import { catalogueTexts } from './catalogue.texts.ts'
import { splitTitle } from './indicator-title.ts'
import { useLaterParts } from './use-later-parts.ts'

interface Props {
  data: CatalogueData
  /** Where an indicator's name leads. */
  addressOf: (key: IndicatorKey) => string
}

/** The catalogue with its filters, a part at a time. */
export function Catalogue({ data, addressOf }: Props) {
  return (
    <>
      <CatalogueFilters address={data.address} />
      {data.items.length === 0 ? (
        <NothingFound isFiltered={toCatalogueQuery(data.address) !== '?'} />
      ) : (
        // Another question begins a list of its own.
        <CatalogueList key={JSON.stringify(data.address)} data={data} addressOf={addressOf} />
      )}
    </>
  )
}

function NothingFound({ isFiltered }: { isFiltered: boolean }) {
  const t = useTexts(catalogueTexts)
  if (!isFiltered) return <EmptyState title={t.none.title}>{t.none.text}</EmptyState>
  return (
    <EmptyState title={t.nothing.title} actions={<LinkButton to="?">{t.clear}</LinkButton>}>
      {t.nothing.text}
    </EmptyState>
  )
}

function CatalogueList({ data, addressOf }: Props) {
  const t = useTexts(catalogueTexts)
  const columns = useColumns(addressOf)
  const { items, hasMore, isBusy, readMore } = useLaterParts(data, (cursor) =>
    readCatalogue(data.register, data.address, cursor),
  )
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
      {hasMore && (
        <p className="catalogue-more">
          <Button isBusy={isBusy} onPress={() => void readMore()}>
            {t.more}
          </Button>
        </p>
      )}
    </>
  )
}

function useColumns(addressOf: Props['addressOf']): Column<IndicatorSummary>[] {
  const { columns: t, noFigures, noDirection } = useTexts(catalogueTexts)
  const names = useTexts(indicatorTexts)
  const language = useLanguage()
  return [
    {
      id: 'indicator',
      title: t.indicator,
      isRowHeader: true,
      cell: (indicator) => <IndicatorName indicator={indicator} address={addressOf(indicator.key)} />,
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

function IndicatorName({ indicator, address }: { indicator: IndicatorSummary; address: string }) {
  const language = useLanguage()
  const { main, detail } = splitTitle(textIn(indicator.title, language), textIn(indicator.unit, language))
  return (
    <span className="catalogue-name">
      <Link to={address}>{main}</Link>
      <small>{[detail, indicator.key].filter(Boolean).join(' · ')}</small>
    </span>
  )
}
