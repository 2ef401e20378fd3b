import { Download } from 'lucide-react'
import { useState } from 'react'

import { ChartLegend } from '#charts/ChartLegend.tsx'
import { lineChartSize } from '#charts/line-chart.ts'
import type { Series } from '#charts/series.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import type { Gender, Indicator } from '../indicator.ts'
import { onOneScale } from './indicator-view.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'
import { IndicatorTable } from './IndicatorTable.tsx'
import { PointedLineChart } from './PointedLineChart.tsx'

interface Props {
  indicator: Indicator
  series: readonly Series[]
  gender: Gender
  onGender: (gender: Gender) => void
  /** The same figures as files. */
  downloads: readonly { label: string; address: string }[]
}

/** The course of the figure beside others, as lines or as a table; by gender where the source publishes it. */
export function IndicatorFigure({ indicator, series, gender, onGender, downloads }: Props) {
  const t = useTexts(indicatorPageTexts)
  const language = useLanguage()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const { drawn, tooLarge } = onOneScale(series)
  const title = textIn(indicator.title, language)
  const format = { unit: textIn(indicator.unit, language), decimals: indicator.decimals, language }
  return (
    <section className="indicator-figure">
      <div className="indicator-bar">
        <SegmentedFilter
          label={t.view}
          choices={[
            { value: 'chart', label: t.chart },
            { value: 'table', label: t.table },
          ]}
          value={view}
          onChange={setView}
        />
        {indicator.genders.length > 1 && (
          <SegmentedFilter
            label={t.gender}
            choices={indicator.genders.map((one) => ({ value: one, label: t.genders[one] }))}
            value={gender}
            onChange={onGender}
          />
        )}
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
      {view === 'table' ? (
        <IndicatorTable title={title} series={series} format={format} />
      ) : (
        <FittedChart atFirst={860}>
          {(width) => (
            <>
              <PointedLineChart {...format} title={title} series={drawn} width={width} />
              {lineChartSize(width).labels === 'own' && <ChartLegend {...format} series={drawn} />}
            </>
          )}
        </FittedChart>
      )}
      {view === 'chart' && tooLarge.length > 0 && (
        <p className="small muted">{t.tooLarge(tooLarge.map(({ name }) => name).join(', '))}</p>
      )}
    </section>
  )
}
