import { ChartAnnotations } from '#charts/ChartAnnotations.tsx'
import { ChartLegend } from '#charts/ChartLegend.tsx'
import type { LineChartData } from '#charts/line-chart.ts'
import { formatWithRange, type ValueFormat } from '#charts/values.ts'
import { showsOneYear } from '#modules/indicators/views/view.ts'
import { formatDay } from '#shared/day.ts'
import { inLanguage } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { openDataTexts } from '../open-data/open-data.texts.ts'
import type { SiteFrame } from '../web/SiteDocument.tsx'
import { EmbedDocument } from './EmbedDocument.tsx'
import { embedTexts } from './embeds.texts.ts'
import { attributionOfView } from './measure-attribution.ts'
import { type Drawing, formatOf, headingOf, pictureOf } from './measure-picture.ts'
import { MeasureDrawing } from './MeasureDrawing.tsx'
import { type PictureTable, tableOf } from './picture-table.ts'
import type { ViewedMeasure } from './read-measure-view.ts'

interface Props {
  frame: SiteFrame
  measure: ViewedMeasure
  /** Of the measure's whole page. */
  page: string
}

/** A measure for somebody else's page: the picture, its figures, where they come from and how they age. No script, no cookie. */
export function EmbedPage({ frame, measure, page }: Props) {
  const { language } = frame
  const { entry, view } = measure
  const t = embedTexts[language]
  const title = headingOf(measure, language)
  const { drawing, sentence, note } = pictureOf(measure, language)
  const table = <FigureTable table={tableOf(measure, language)} title={title} format={formatOf(measure, language)} />
  return (
    <EmbedDocument frame={frame} title={title} description={sentence}>
      {entry.indicator.register === 'demo' && <p className="demo-label">{openDataTexts[language].demo}</p>}
      <h1 lang={inLanguage(entry.indicator.title, language).language}>{title}</h1>
      {drawing && <Drawn drawing={drawing} />}
      {!drawing && view.view !== 'table' && <p>{sentence}</p>}
      {note && <p className="small muted">{note}</p>}
      {view.view === 'table' ? (
        table
      ) : (
        <details>
          <summary>{t.table}</summary>
          {table}
        </details>
      )}
      <p className="small muted">
        {attributionOfView(measure, language)}. {aging(measure, language)}{' '}
        <a href={page} target="_blank" rel="noopener">
          {t.open}
        </a>
      </p>
    </EmbedDocument>
  )
}

/** Without a script there is no measuring: one drawing for each kind of screen, and the style sheet chooses. */
const widths = { small: 320, medium: 640, large: 1100 } as const

function Drawn({ drawing }: { drawing: Drawing }) {
  const sizes = Object.entries(widths)
  return sizes.map(([size, width]) => (
    <div key={size} className={`embed-${size}`}>
      <MeasureDrawing drawing={drawing} width={width} />
      {size === 'small' && drawing.kind === 'lines' && <LineNames {...drawing.chart} />}
    </div>
  ))
}

/** What does not fit into a narrow drawing. */
const LineNames = (chart: LineChartData) => (
  <>
    <ChartLegend {...chart} />
    {chart.annotations && chart.annotations.length > 0 && <ChartAnnotations annotations={chart.annotations} />}
  </>
)

interface TableProps {
  table: PictureTable
  title: string
  format: ValueFormat
}

function FigureTable({ table: { corner, columns, rows }, title, format }: TableProps) {
  const t = embedTexts[format.language]
  return (
    <div className="table-scroll" role="region" aria-label={t.table} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{[title, format.unit].filter(Boolean).join(', ')}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((name) => (
              <th key={name} scope="col" className="numeric">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, isOwn, cells }) => (
            <tr key={name}>
              <th scope="row">{isOwn ? <b>{name}</b> : name}</th>
              {cells.map(({ value, interval }, at) => (
                <td key={columns[at]} className="numeric">
                  {value === null ? t.missing : formatWithRange(value, interval, format)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What becomes of the figures when the source publishes new ones. */
function aging({ series, view, field }: ViewedMeasure, language: Language): string {
  const t = embedTexts[language]
  if (view.revision !== undefined && series.origin)
    return t.frozen(formatDay(series.origin.fetchedAt.slice(0, 10), language))
  if (showsOneYear(view.view))
    return view.year !== undefined && view.year === field?.year ? t.oneYear(view.year) : t.latestYear
  return view.last === undefined ? t.living : t.lastYears(view.last)
}
