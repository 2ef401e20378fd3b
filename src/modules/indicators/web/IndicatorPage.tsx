import { useMemo } from 'react'
import { useLoaderData, useNavigate, useSearchParams } from 'react-router'

import type { Region } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { addressOf } from '#web/api.ts'
import { getIndicatorData } from '../indicators.contract.ts'
import { stateAddress } from './addresses.ts'
import { Annotations } from './annotations/Annotations.tsx'
import { ComparisonPicker } from './ComparisonPicker.tsx'
import { ComputedNote } from './ComputedNote.tsx'
import { CountyMap } from './CountyMap.tsx'
import { IndicatorFigure } from './IndicatorFigure.tsx'
import { IndicatorHeader } from './IndicatorHeader.tsx'
import type { IndicatorData } from './indicator.loader.ts'
import { IndicatorMeaning } from './IndicatorMeaning.tsx'
import { indicatorPageTexts } from './indicator-page.texts.ts'
import { IndicatorPosition } from './IndicatorPosition.tsx'
import { IndicatorQuality } from './IndicatorQuality.tsx'
import { IndicatorSigns } from './IndicatorSigns.tsx'
import { IndicatorSource } from './IndicatorSource.tsx'
import { toChartSeries, toTiles, valuesIn } from './indicator-view.ts'
import { conclusion } from './conclusion.ts'
import { regionName } from './region-list.ts'
import { RevisionList } from './RevisionList.tsx'
import { Comparison } from './insight/Comparison.tsx'
import { Gaps } from './insight/Gaps.tsx'
import type { Insight } from './insight/insight.loader.ts'
import { MoreInsight } from './insight/MoreInsight.tsx'
import { mostComparisons, readStateAddress } from './state-address.ts'
import { toStateRow } from './state.ts'

/** One indicator of our area: what it does, beside whom, what it means and where it comes from. */
export function IndicatorPage() {
  const data = useLoaderData<IndicatorData>()
  const { organisation } = usePlace()
  const [query] = useSearchParams()
  const compare = data.shown.flatMap(({ key, role }) => (role === 'comparison1' || role === 'comparison2' ? [key] : []))
  return (
    <>
      <IndicatorHeader
        indicator={data.indicator}
        profile={data.profile}
        stateAddress={stateAddress(organisation.slug)}
        address={{ region: readStateAddress(query).region, compare }}
      />
      <IndicatorSigns data={data} />
      <div className="columns">
        <div className="indicator-main">
          <Course data={data} compare={compare} />
          {data.insight && <Insights data={data} insight={data.insight} compare={compare} />}
          {data.events && <Annotations indicator={data.indicator.key} {...data.events} />}
          <IndicatorSource indicator={data.indicator} revisions="#revisions" />
          <IndicatorMeaning indicator={data.indicator} />
          <IndicatorQuality indicator={data.indicator} profile={data.profile} />
          {data.profile && <ComputedNote profile={data.profile} />}
          <RevisionList indicator={data.indicator} revisions={data.revisions} regions={data.regions} />
        </div>
        {data.own && <Aside data={data} own={data.own} compare={compare} />}
      </div>
    </>
  )
}

/** What Kaarna computes of the figure: comparisons by a test, gaps between groups, and more for those who want it. */
function Insights({ data, insight, compare }: PartProps & { insight: Insight }) {
  const language = useLanguage()
  const show = useShow()
  const { indicator, regions } = data
  const [own] = toChartSeries(
    data.series,
    data.shown.filter(({ role }) => role === 'own'),
    ({ key }) => regionName(regions, key, language),
  )
  const title = textIn(indicator.title, language)
  const format = { unit: textIn(indicator.unit, language), decimals: indicator.decimals, language }
  return (
    <>
      <Comparison comparison={insight.comparison} format={format} />
      <Gaps title={title} format={format} gaps={insight.gaps} dimensions={insight.dimensions} />
      <MoreInsight
        title={title}
        format={format}
        own={own}
        insight={insight}
        regions={regions}
        onCompare={(region) => show('compare', [...compare.slice(0, mostComparisons - 1), region].join(','))}
      />
    </>
  )
}

/** Changes one part of the address and stays where the reader is. */
function useShow() {
  const navigate = useNavigate()
  const [query] = useSearchParams()
  return (name: string, value: string) => {
    const next = new URLSearchParams(query)
    if (value) next.set(name, value)
    else next.delete(name)
    void navigate(`?${next.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`, {
      preventScrollReset: true,
      replace: true,
    })
  }
}

interface PartProps {
  data: IndicatorData
  compare: readonly string[]
}

/** The conclusion in words, and the figure that it is drawn from. */
function Course({ data, compare }: PartProps) {
  const t = useTexts(indicatorPageTexts)
  const language = useLanguage()
  const { profile, regions, own } = data
  const series = useMemo(
    () =>
      toChartSeries(data.series, data.shown, ({ key, role }) => {
        const name = role === 'country' ? t.country : regionName(regions, key, language)
        return key === data.computed?.region ? t.computedByKaarna(name) : name
      }),
    [data.series, data.shown, data.computed, regions, language, t],
  )
  const show = useShow()
  return (
    <>
      {profile && own && <p className="lead">{conclusion(profile, language)}</p>}
      <ComparisonPicker
        chosen={compare}
        municipalities={regions.municipalities.filter(({ key }) => key !== own?.key)}
        onChange={(keys) => show('compare', keys.join(','))}
      />
      <IndicatorFigure data={data} series={series} onShow={show} downloads={downloadsOf(data)} />
      {data.computed && <p className="small muted">{data.computed.sentence}</p>}
    </>
  )
}

/** Of the regions in the chart; all regions are one click further in the API's documentation. */
const downloadsOf = ({ indicator, shown, gender }: IndicatorData) =>
  (['csv', 'jsonstat', 'json'] as const).map((format) => ({
    label: { csv: 'CSV', jsonstat: 'JSON-stat', json: 'JSON' }[format],
    address: addressOf(getIndicatorData, { key: indicator.key, gender, region: shown.map(({ key }) => key), format }),
  }))

function Aside({ data, own, compare }: PartProps & { own: Region }) {
  const language = useLanguage()
  const { profile, regions, indicator } = data
  const year = profile?.latest?.year
  if (!profile || year === undefined) return null
  const row = toStateRow(profile, { country: undefined, compare, nameOf: (key) => regionName(regions, key, language) })
  const tiles = toTiles({ counties: regions.counties, values: valuesIn(data.counties, year), own }, language)
  return (
    <aside className="indicator-aside">
      {row.field.length > 1 && (
        <IndicatorPosition
          profile={profile}
          ownName={textIn(own.title, language)}
          field={{ year, values: row.field }}
          comparisons={row.comparisons}
        />
      )}
      {tiles && (
        <CountyMap
          title={textIn(indicator.title, language)}
          unit={textIn(indicator.unit, language)}
          decimals={indicator.decimals}
          language={language}
          year={year}
          tiles={tiles}
        />
      )}
    </aside>
  )
}
