import { Link } from 'react-router'

import { VerdictKey } from '#charts/VerdictMark.tsx'
import { verdictTexts } from '#charts/verdict.ts'
import { categoryOf, type RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { HeatRow } from '../analyses/analysis.ts'
import { stateAddress } from './addresses.ts'
import { splitTitle } from './indicator-title.ts'
import { stateViewTexts } from './state-views.texts.ts'

interface Props {
  caption: string
  regions: readonly { key: RegionKey; name: string }[]
  /** Rows under the names of their themes; their cells are in the order of the regions. */
  groups: readonly { name: string; rows: readonly HeatRow[] }[]
}

/** What scrolls must be reachable by keyboard. */
const reachable = 0

/** A row for each indicator, a column for each area: value, and the mark and word of its difference to the whole country. */
export function BesideTable({ caption, regions, groups }: Props) {
  const t = useTexts(stateViewTexts)
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={reachable}>
      <table className="beside-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.indicator}</th>
            {regions.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ name, rows }) => (
            <tbody key={name}>
              <tr className="state-theme">
                <th colSpan={regions.length + 1} scope="rowgroup">
                  {name}
                </th>
              </tr>
              {rows.map((row) => (
                <BesideRow key={row.indicator.key} row={row} />
              ))}
            </tbody>
          ))}
      </table>
    </div>
  )
}

function BesideRow({ row: { indicator, cells } }: { row: HeatRow }) {
  const language = useLanguage()
  const { organisation } = usePlace()
  const { main, detail } = splitTitle(textIn(indicator.title, language), textIn(indicator.unit, language))
  const year = cells.find(({ figure }) => figure)?.figure?.year
  return (
    <tr>
      <th scope="row" className="state-name">
        <Link to={`${stateAddress(organisation.slug)}/${indicator.key}`}>{main}</Link>
        <small>{[detail, year].filter(Boolean).join(' · ')}</small>
      </th>
      {cells.map((cell) => (
        <BesideCell key={cell.region} cell={cell} decimals={indicator.decimals} year={year} />
      ))}
    </tr>
  )
}

interface CellProps {
  cell: HeatRow['cells'][number]
  decimals: number
  /** Of the first area that has a figure. */
  year: number | undefined
}

function BesideCell({ cell: { region, figure, significance }, decimals, year }: CellProps) {
  const t = useTexts(stateViewTexts)
  const language = useLanguage()
  if (!figure)
    return (
      <td>
        <small>{t.noValue}</small>
      </td>
    )
  const isCountry = categoryOf(region) === 'maa'
  return (
    <td className={`beside-cell is-${significance}`}>
      <span className="beside-value">
        {!isCountry && <VerdictKey of={significance} />}
        <b className="number">{formatNumber(figure.value, language, decimals)}</b>
        {figure.year !== year && <small>{figure.year}</small>}
      </span>
      {!isCountry && <span className="visually-hidden"> {verdictTexts[language][significance]}</span>}
    </td>
  )
}
