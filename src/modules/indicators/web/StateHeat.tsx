import { Link, useNavigate } from 'react-router'

import { HeatMap } from '#charts/HeatMap.tsx'
import type { HeatMapRow } from '#charts/heat-map.ts'
import { VerdictLegend } from '#charts/VerdictLegend.tsx'
import type { Region } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { Select } from '#web/ui/Select.tsx'
import { methodsAddress } from './addresses.ts'
import { BesideTable } from './BesideTable.tsx'
import { regionName } from './region-list.ts'
import { type StateAddress, surroundings, toQuery } from './state-address.ts'
import { stateViewTexts } from './state-views.texts.ts'
import type { StateData } from './state.loader.ts'
import type { StateRow } from './state.ts'
import { useThemes } from './StateSpine.tsx'

interface Props {
  data: StateData & { own: Region; heat: NonNullable<StateData['heat']> }
  rows: readonly StateRow[]
  address: StateAddress
}

/** The rows beside other areas: each figure with its mark against the whole country. */
export function StateHeat({ data: { own, heat, regions }, rows, address }: Props) {
  const t = useTexts(stateViewTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const themes = useThemes(rows)
  const columns = heat.regions.map((key) => ({
    key,
    name: regionName(regions, key, language),
    isOwn: key === own.key,
  }))
  const cellsOf = new Map(heat.rows.map(({ indicator, cells }) => [indicator.key, cells]))
  const drawn = themes.flatMap(({ name, rows: its }) =>
    its.map(({ profile: { indicator } }): HeatMapRow => ({
      key: indicator.key,
      name: textIn(indicator.title, language),
      unit: textIn(indicator.unit, language),
      decimals: indicator.decimals,
      group: name,
      cells: (cellsOf.get(indicator.key) ?? []).map(({ figure, significance }) => ({
        value: figure?.value ?? null,
        verdict: significance,
      })),
    })),
  )
  const verdicts = drawn.flatMap(({ cells }) => cells.map(({ verdict }) => verdict))
  return (
    <section className="state-figure">
      <div className="state-figure-head">
        <VerdictLegend of={verdicts} language={language} />
        <AmongSelect address={address} isMunicipality={own.category === 'kunta'} />
      </div>
      <FittedChart>
        {(width) => (
          <HeatMap
            width={width}
            title={t.heatTitle(textIn(own.title, language))}
            middleName={t.country}
            columns={columns}
            rows={drawn}
            language={language}
          />
        )}
      </FittedChart>
      <p className="state-note">
        {t.verdictNote} <Link to={methodsAddress(organisation.slug)}>{t.method}</Link>
      </p>
      <Disclosure title={t.heatTable} level={2}>
        <BesideTable
          caption={t.heatTitle(textIn(own.title, language))}
          regions={columns}
          groups={themes.map(({ name, rows: its }) => ({
            name,
            rows: its.flatMap(
              ({ profile: { indicator } }) => heat.rows.find((one) => one.indicator.key === indicator.key) ?? [],
            ),
          }))}
        />
      </Disclosure>
    </section>
  )
}

function AmongSelect({ address, isMunicipality }: { address: StateAddress; isMunicipality: boolean }) {
  const t = useTexts(stateViewTexts)
  const navigate = useNavigate()
  if (!isMunicipality) return null
  return (
    <Select
      label={t.among}
      choices={surroundings.map((value) => ({ value, label: t.amongChoices[value] }))}
      value={address.among}
      onChange={(among) =>
        void navigate(toQuery({ ...address, among }) || '?', { preventScrollReset: true, replace: true })
      }
    />
  )
}
