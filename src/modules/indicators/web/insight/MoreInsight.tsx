import { LineChart } from '#charts/LineChart.tsx'
import type { Series } from '#charts/series.ts'
import type { ValueFormat } from '#charts/values.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { upperFirst } from '#shared/upper-first.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { regionName, type RegionList } from '../region-list.ts'
import type { Insight } from './insight.loader.ts'
import { insightTexts } from './insight.texts.ts'

interface Props {
  title: string
  format: ValueFormat
  /** Our own course; undefined when it is not drawn. */
  own: Series | undefined
  insight: Insight
  regions: RegionList
  onCompare: (region: RegionKey) => void
}

/** What opens for those who want more: the figure in people, where it leads, and who is alike. */
export function MoreInsight({ title, format, own, insight, regions, onCompare }: Props) {
  const { whatIf, forecast, similar } = insight
  const t = useTexts(insightTexts)
  const language = useLanguage()
  return (
    <>
      {whatIf.length > 0 && (
        <Disclosure title={t.whatIf} level={2}>
          <ul>
            {whatIf.map(({ kind, sentence }) => (
              <li key={kind}>{upperFirst(sentence)}.</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {forecast.forecast && (
        <Disclosure title={t.forecast} level={2}>
          <p>{upperFirst(forecast.sentence)}.</p>
          {own && (
            <FittedChart>
              {(width) => (
                <LineChart
                  {...format}
                  title={title}
                  series={[own]}
                  forecast={forecast.forecast?.points}
                  width={width}
                />
              )}
            </FittedChart>
          )}
          <p className="small muted">{t.forecastNote}</p>
        </Disclosure>
      )}
      {similar.length > 0 && (
        <Disclosure title={t.similar} level={2}>
          <p>{t.similarNote}</p>
          <ul className="similar-list">
            {similar.map(({ region, sentence }) => {
              const name = regionName(regions, region, language)
              return (
                <li key={region}>
                  <span>
                    <b>{name}</b> <small className="muted">{upperFirst(sentence)}.</small>
                  </span>
                  <Button size="small" aria-label={t.compareTo(name)} onPress={() => onCompare(region)}>
                    {t.compare}
                  </Button>
                </li>
              )
            })}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
