import { Download } from 'lucide-react'
import { useSearchParams } from 'react-router'

import { ChartAnnotations } from '#charts/ChartAnnotations.tsx'
import { ChartLegend } from '#charts/ChartLegend.tsx'
import type { Annotation } from '#charts/line-chart-annotations.ts'
import { lineChartSize } from '#charts/line-chart.ts'
import type { Series } from '#charts/series.ts'
import type { ValueFormat } from '#charts/values.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { toChartAnnotations } from '../annotations/annotation.ts'
import { genderWords } from '../minors.ts'
import type { IndicatorData } from './indicator.loader.ts'
import { hasIntervals, onOneScale } from './indicator-view.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'
import { IndicatorTable } from './IndicatorTable.tsx'
import { PointedLineChart } from './PointedLineChart.tsx'
import { ShareDialog } from './share/ShareDialog.tsx'
import { FieldFigure } from './views/FieldFigure.tsx'
import { readYear, showsOneYear, type View, views } from '../views/view.ts'
import { viewTexts } from '../views/views.texts.ts'

interface Props {
  data: IndicatorData
  series: readonly Series[]
  /** Shows another part of the same; '' is the usual one. */
  onShow: (name: 'gender' | 'view' | 'year', value: string) => void
  /** The same figures as files. */
  downloads: readonly { label: string; address: string }[]
}

/** The figure of the page: one of several ways to draw it, by gender where the source publishes it. */
export function IndicatorFigure({ data, series, onShow, downloads }: Props) {
  const { indicator, gender, view, own } = data
  const t = useTexts(indicatorPageTexts)
  const { organisation } = usePlace()
  const names = useTexts(viewTexts)
  const language = useLanguage()
  const title = textIn(indicator.title, language)
  const genders = genderWords(t, title)
  const format = { unit: textIn(indicator.unit, language), decimals: indicator.decimals, language }
  const [query] = useSearchParams()
  const year = data.field && showsOneYear(view) ? (readYear(query, data.field.years) ?? null) : null
  const offered: readonly View[] = own ? views : ['lines', 'table']
  return (
    <section className="indicator-figure">
      <div className="indicator-bar">
        <SegmentedFilter
          label={names.view}
          choices={offered.map((one) => ({ value: one, label: names.views[one] }))}
          value={view}
          onChange={(one) => onShow('view', one === 'lines' ? '' : one)}
        />
        {indicator.genders.length > 1 && (
          <SegmentedFilter
            label={t.gender}
            choices={indicator.genders.map((one) => ({ value: one, label: genders[one] }))}
            value={gender}
            onChange={(one) => onShow('gender', one === 'total' ? '' : one)}
          />
        )}
        <ShareDialog
          indicator={indicator}
          organisation={organisation.slug}
          shown={{
            view,
            region: ownRegionOf(data, organisation.regionKey),
            year,
            gender,
            compare: comparedOf(data.shown),
          }}
          isLatestYear={year === null || year === data.field?.years.at(-1)}
          regions={data.shown.map(({ key }) => key)}
        />
        <Menu
          label={t.download}
          trigger={
            <Button variant="quiet" size="small" icon={Download}>
              {t.download}
            </Button>
          }
          entries={downloads.map(({ label, address }) => ({
            id: label,
            label,
            onAction: () => window.location.assign(address),
          }))}
        />
      </div>
      {view === 'table' && <IndicatorTable title={title} series={series} format={format} />}
      {view === 'lines' && (
        <Lines title={title} format={format} series={series} annotations={annotationsOf(data, language)} />
      )}
      {data.field && own && (
        <FieldFigure
          data={{ ...data, field: data.field, own }}
          title={title}
          format={format}
          onYear={(chosen) => onShow('year', chosen)}
        />
      )}
    </section>
  )
}

/** Null: the organisation's own, which needs no words in a link. */
const ownRegionOf = ({ own }: IndicatorData, regionKey: string | null): string | null =>
  own && own.key !== regionKey ? own.key : null

const comparedOf = (shown: IndicatorData['shown']): string[] =>
  shown.flatMap(({ key, role }) => (role.startsWith('comparison') ? [key] : []))

const annotationsOf = ({ events }: IndicatorData, language: Language): Annotation[] =>
  toChartAnnotations(events?.items ?? [], language)

interface LinesProps {
  title: string
  format: ValueFormat
  series: readonly Series[]
  annotations: readonly Annotation[]
}

function Lines({ title, format, series, annotations }: LinesProps) {
  const t = useTexts(indicatorPageTexts)
  const { drawn, tooLarge } = onOneScale(series)
  return (
    <>
      <FittedChart>
        {(width) => (
          <>
            <PointedLineChart {...format} title={title} series={drawn} annotations={annotations} width={width} />
            {lineChartSize(width).labels === 'own' && (
              <>
                <ChartLegend {...format} series={drawn} />
                {annotations.length > 0 && <ChartAnnotations annotations={annotations} />}
              </>
            )}
          </>
        )}
      </FittedChart>
      {hasIntervals(drawn) && <p className="small muted">{t.bandNote}</p>}
      {tooLarge.length > 0 && <p className="small muted">{t.tooLarge(tooLarge.map(({ name }) => name).join(', '))}</p>}
    </>
  )
}
