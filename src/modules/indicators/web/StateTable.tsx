import { SeriesMark } from '#charts/SeriesMark.tsx'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { indicatorTexts } from '../indicators.texts.ts'
import { StateTableRow } from './StateTableRow.tsx'
import { stateViewTexts } from './state-views.texts.ts'
import { stateTexts } from './state.texts.ts'
import { groupByTheme, type StateRow } from './state.ts'

interface Props {
  rows: readonly StateRow[]
  /** Our region's name. */
  own: string
  isMunicipality: boolean
  /** Address of an indicator's page, the key left out, and the query that it carries along. */
  base: string
  query: string
  mayAddGoal: boolean
  mayAddConcern: boolean
}

/** The indicators by theme, one line each; on narrow screens a row folds to two lines and then to one column. */
export function StateTable({ rows, own, isMunicipality, base, query, mayAddGoal, mayAddConcern }: Props) {
  const t = useTexts(stateTexts)
  const names = useTexts(indicatorTexts)
  return (
    <>
      <p className="state-legend" aria-hidden>
        <SeriesMark of="own" /> {own}. {t.legend}
      </p>
      <table className="state-table">
        <caption className="visually-hidden">{t.caption}</caption>
        <StateTableHead rows={rows} own={own} isMunicipality={isMunicipality} />
        {groupByTheme(rows).map(({ theme, rows: its }) => (
          <tbody key={theme ?? 'none'}>
            <tr className="state-theme">
              <th colSpan={7} scope="rowgroup">
                {theme ? names.themes[theme] : t.withoutTheme} <small>{t.indicators(its.length)}</small>
              </th>
            </tr>
            {its.map((row) => (
              <StateTableRow
                key={row.profile.indicator.key}
                row={row}
                own={own}
                base={base}
                query={query}
                mayAddGoal={mayAddGoal}
                mayAddConcern={mayAddConcern}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}

function StateTableHead({ rows, own, isMunicipality }: Omit<Props, 'base' | 'query' | 'mayAddGoal' | 'mayAddConcern'>) {
  const t = useTexts(stateTexts)
  const views = useTexts(stateViewTexts)
  const language = useLanguage()
  const field = Math.max(0, ...rows.map((row) => row.field.length))
  const count = formatNumber(isMunicipality ? field - 1 : field, language)
  const heading = isMunicipality ? t.columns.field(own, count) : t.columns.fieldOfAll(own, count)
  return (
    <thead>
      <tr>
        <th scope="col">{t.columns.indicator}</th>
        <th scope="col">
          {t.columns.course} <span className="state-head-note">· {t.columns.courseNote}</span>
        </th>
        <th scope="col" className="state-value">
          {t.columns.latest}
        </th>
        <th scope="col">{t.columns.change}</th>
        <th scope="col" className="state-strip">
          <span className="state-field">
            <SeriesMark of="own" />
            {field > 0 ? heading : t.columns.fieldOf}
          </span>
          <span className="state-ends" aria-hidden>
            <span>← {t.worse}</span>
            <span>| {t.median}</span>
            <span>{t.better} →</span>
          </span>
        </th>
        <th scope="col">
          <span className="visually-hidden">{t.columns.position}</span>
        </th>
        <th scope="col">
          <span className="visually-hidden">{views.goalColumn}</span>
        </th>
      </tr>
    </thead>
  )
}
