import { Columns3, Download, EllipsisVertical, FileText, ListFilter, Printer } from 'lucide-react'
import { useMemo } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'

import type { Region } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { IconButton, LinkButton } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { besideAddress, cardAddress, catalogueAddress, stateAddress } from './addresses.ts'
import { NoArea, NoFigures } from './NoState.tsx'
import { regionName } from './region-list.ts'
import { saveFile } from './save-file.ts'
import { readStateAddress, type StateAddress, toQuery } from './state-address.ts'
import { toStateCsv } from './state-csv.ts'
import { StateBar } from './StateBar.tsx'
import { StateFilters } from './StateFilters.tsx'
import { StateHeat } from './StateHeat.tsx'
import { StateLead } from './StateLead.tsx'
import type { StateData } from './state.loader.ts'
import { StateShown } from './StateShown.tsx'
import { StateSpine } from './StateSpine.tsx'
import { StateTable } from './StateTable.tsx'
import { WithoutFigures } from './WithoutFigures.tsx'
import { stateViewTexts } from './state-views.texts.ts'
import { stateTexts } from './state.texts.ts'
import { readRow, rowsInScope, rowsOfSign, rowsOfVerdict, type StateRow } from './state.ts'

/** Tilannekuva: how the area is doing, indicator by indicator, and where it stands among all municipalities. */
export function StatePage() {
  const data = useLoaderData<StateData>()
  const [query] = useSearchParams()
  if (!data.own) return <NoArea regions={data.regions} />
  const isCore = readStateAddress(query).set === 'core'
  if (isCore && data.rows.every(({ latest }) => latest === null)) return <NoFigures />
  return <State data={data} own={data.own} />
}

function State({ data, own }: { data: StateData; own: Region }) {
  const t = useTexts(stateTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const [query] = useSearchParams()
  const address = { ...readStateAddress(query), compare: data.compare }
  const rows = useMemo(() => {
    const nameOf = (key: string) => regionName(data.regions, key, language)
    return data.rows.map((row) => readRow(row, { compare: data.compare, nameOf }, data))
  }, [data, language])
  const inGroupAndTheme = rowsInScope(rows, address)
  const inScope = inGroupAndTheme.filter(({ profile }) => profile.latest !== null)
  const ofVerdict = rowsOfVerdict(inScope, address.verdict)
  const shown = rowsOfSign(ofVerdict, address.sign)
  const base = `${stateAddress(organisation.slug)}/`
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={own.key === organisation.regionKey ? undefined : textIn(own.title, language)}
        lead={<StateLead rows={inScope} address={address} base={base} />}
        actions={<StateActions data={data} own={own} address={address} shown={shown} />}
      />
      <StateFilters
        address={address}
        municipalities={data.regions.municipalities.filter(({ key }) => key !== own.key)}
      />
      <StateBar address={address} rows={ofVerdict} sets={data.sets} />
      <StateShown count={shown.length} address={address} />
      <StateView data={data} own={own} rows={shown} address={address} />
      <WithoutFigures rows={inGroupAndTheme.filter(({ profile }) => profile.latest === null)} base={base} />
    </>
  )
}

interface ViewProps {
  data: StateData
  own: Region
  rows: readonly StateRow[]
  address: StateAddress
}

function StateView({ data, own, rows, address }: ViewProps) {
  const t = useTexts(stateTexts)
  const views = useTexts(stateViewTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const ownName = textIn(own.title, language)
  if (data.rows.length === 0)
    return <p className="state-empty">{address.set === 'favourites' ? views.noFavourites : views.emptySet}</p>
  if (rows.length === 0) return null
  if (address.view === 'spine') return <StateSpine rows={rows} own={ownName} />
  if (address.view === 'heat' && data.heat)
    return <StateHeat data={{ ...data, own, heat: data.heat }} rows={rows} address={address} />
  return (
    <>
      <StateTable
        rows={rows}
        own={ownName}
        isMunicipality={own.category === 'kunta'}
        base={`${stateAddress(organisation.slug)}/`}
        query={toQuery({ region: address.region, compare: address.compare })}
        mayAddGoal={data.mayAddGoal}
        mayAddConcern={data.mayAddConcern}
      />
      <p className="state-note">{t.note}</p>
    </>
  )
}

interface ActionProps {
  data: StateData
  own: Region
  address: StateAddress
  shown: readonly StateRow[]
}

function StateActions({ data, own, address, shown }: ActionProps) {
  const t = useTexts(stateTexts)
  const views = useTexts(stateViewTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const exportTable = () =>
    saveFile({
      name: `${slug}-${own.key.replace(':', '-')}.csv`,
      type: 'text/csv',
      text: toStateCsv(shown, language),
    })
  const { region, set, compare } = address
  const indicators = set === 'core' ? null : data.rows.map(({ indicator }) => indicator.key)
  return (
    <>
      <a className="button secondary" href={cardAddress(slug, { language, region, indicators })} download>
        <Icon as={FileText} />
        {own.category === 'kunta' ? views.card : views.cardOfCounty}
      </a>
      <LinkButton icon={Columns3} to={`${besideAddress(slug)}${toQuery({ region, set, compare })}`}>
        {views.beside}
      </LinkButton>
      <Menu
        label={views.more}
        trigger={<IconButton icon={EllipsisVertical} label={views.more} />}
        entries={[
          { id: 'export', label: t.exportTable, icon: Download, onAction: exportTable },
          { id: 'print', label: views.print, icon: Printer, onAction: () => window.print() },
          { id: 'catalogue', label: t.catalogue, icon: ListFilter, href: catalogueAddress(slug) },
        ]}
      />
    </>
  )
}
