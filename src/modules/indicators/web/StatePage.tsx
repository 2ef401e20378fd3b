import { Download, ListFilter } from 'lucide-react'
import { useMemo } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'

import type { Region } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { catalogueAddress, stateAddress } from './addresses.ts'
import { NoArea, NoFigures } from './NoState.tsx'
import { regionName } from './region-list.ts'
import { saveFile } from './save-file.ts'
import { readStateAddress, toQuery } from './state-address.ts'
import { toStateCsv } from './state-csv.ts'
import { StateFilters } from './StateFilters.tsx'
import { StateLead } from './StateLead.tsx'
import type { StateData } from './state.loader.ts'
import { StateShown } from './StateShown.tsx'
import { StateTable } from './StateTable.tsx'
import { WithoutFigures } from './WithoutFigures.tsx'
import { stateTexts } from './state.texts.ts'
import { rowsInScope, rowsOfVerdict, toStateRow } from './state.ts'

/** Tilannekuva: how the area is doing, indicator by indicator, and where it stands among all municipalities. */
export function StatePage() {
  const data = useLoaderData<StateData>()
  if (!data.own) return <NoArea regions={data.regions} />
  if (data.rows.every(({ latest }) => latest === null)) return <NoFigures />
  return <State data={data} own={data.own} />
}

function State({ data, own }: { data: StateData; own: Region }) {
  const t = useTexts(stateTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const [query] = useSearchParams()
  const address = { ...readStateAddress(query), compare: data.compare }
  const ownName = textIn(own.title, language)
  const rows = useMemo(
    () =>
      data.rows.map((row) => toStateRow(row, { ...data, nameOf: (key) => regionName(data.regions, key, language) })),
    [data, language],
  )
  const inGroupAndTheme = rowsInScope(rows, address)
  const inScope = inGroupAndTheme.filter(({ profile }) => profile.latest !== null)
  const shown = rowsOfVerdict(inScope, address.verdict)
  const base = `${stateAddress(organisation.slug)}/`
  const exportTable = () =>
    saveFile({
      name: `${organisation.slug}-${own.key.replace(':', '-')}.csv`,
      type: 'text/csv',
      text: toStateCsv(shown, language),
    })
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={own.key === organisation.regionKey ? undefined : ownName}
        lead={<StateLead rows={inScope} address={address} base={base} />}
        actions={
          <>
            <Button icon={Download} onPress={exportTable}>
              {t.exportTable}
            </Button>
            <LinkButton icon={ListFilter} to={catalogueAddress(organisation.slug)}>
              {t.catalogue}
            </LinkButton>
          </>
        }
      />
      <StateFilters
        address={address}
        municipalities={data.regions.municipalities.filter(({ key }) => key !== own.key)}
      />
      <StateShown count={shown.length} address={address} />
      <StateTable
        rows={shown}
        own={ownName}
        isMunicipality={own.category === 'kunta'}
        base={base}
        query={toQuery({ region: address.region, compare: address.compare })}
      />
      <p className="state-note">{t.note}</p>
      <WithoutFigures rows={inGroupAndTheme.filter(({ profile }) => profile.latest === null)} base={base} />
    </>
  )
}
