import { formatBare } from '#charts/values.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { DigestContent } from '../../changes/digest.ts'
import type { NamedDigest } from './changes.loader.ts'
import { changesTexts } from './changes.texts.ts'
import { IndicatorLink } from './IndicatorLink.tsx'

type Cell = DigestContent['corrected'][number]['cells'][number]

interface Props extends Pick<DigestContent, 'corrected'> {
  indicators: NamedDigest['indicators']
}

/** What the source said before and says now, cell by cell. */
export function Corrections({ corrected, indicators }: Props) {
  const t = useTexts(changesTexts)
  const language = useLanguage()
  return (
    <>
      <p>{t.correctedNote}</p>
      {corrected.map(({ indicator: key, cells }) => {
        const indicator = indicators.get(key)
        const say = (value: number | null) =>
          value === null || !indicator
            ? t.missing
            : formatBare(value, { unit: '', decimals: indicator.decimals, language })
        const columns: Column<Cell>[] = [
          { id: 'year', title: t.year, isRowHeader: true, cell: ({ year }) => year },
          { id: 'before', title: t.before, isNumeric: true, cell: ({ before }) => say(before) },
          { id: 'after', title: t.after, isNumeric: true, cell: ({ after }) => say(after) },
        ]
        return (
          <div key={key} className="correction">
            <h4>
              <IndicatorLink indicator={indicator} /> <small className="muted">{t.cells(cells.length)}</small>
            </h4>
            <Table
              caption={`${t.corrected}: ${key}`}
              isCaptionHidden
              columns={columns}
              rows={cells}
              keyOf={({ year }) => String(year)}
            />
          </div>
        )
      })}
    </>
  )
}
