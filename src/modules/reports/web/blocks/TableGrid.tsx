import { X } from 'lucide-react'
import type { ClipboardEvent } from 'react'

import { useTexts } from '#web/language.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { type CellPlace, readPasted, type TableDraft, withCells, withoutColumn, withoutRow } from './table-draft.ts'
import { tableTexts } from './table.texts.ts'

interface Props {
  table: TableDraft
  onChange: (table: TableDraft) => void
}

/** The cells of a table to type in; cells copied from a spreadsheet fill as many as they are. */
export function TableGrid({ table, onChange }: Props) {
  const t = useTexts(tableTexts)
  const put = (place: CellPlace, words: string) => onChange(withCells(table, place, [[words]]))
  function paste(event: ClipboardEvent, place: CellPlace) {
    const cells = readPasted(event.clipboardData.getData('text/plain'))
    if (!cells) return
    event.preventDefault()
    onChange(withCells(table, place, cells))
  }
  const cell = (place: CellPlace, label: string, words: string, longest: number) => (
    <input
      placeholder={place.row < 0 ? t.header : undefined}
      className="input"
      aria-label={label}
      value={words}
      maxLength={longest}
      onChange={(event) => put(place, event.target.value)}
      onPaste={(event) => paste(event, place)}
    />
  )
  return (
    <div className="report-grid" role="group" aria-label={t.cells} tabIndex={-1}>
      <table>
        <thead>
          <tr>
            {table.columns.map(({ header }, column) => (
              <th key={column} scope="col">
                {cell({ row: -1, column }, t.headerOf(column + 1), header, 80)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((words, column) => (
                <td key={column}>{cell({ row, column }, t.cellOf(row + 1, column + 1), words, 500)}</td>
              ))}
              <td>
                {table.rows.length > 1 && (
                  <IconButton icon={X} label={t.removeRow(row + 1)} onPress={() => onChange(withoutRow(table, row))} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            {table.columns.map(({ isNumbers }, column) => (
              <td key={column}>
                <ColumnActions column={column} isNumbers={isNumbers} table={table} onChange={onChange} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function ColumnActions({ column, isNumbers, table, onChange }: Props & { column: number; isNumbers: boolean }) {
  const t = useTexts(tableTexts)
  const setNumbers = (next: boolean) =>
    onChange({
      ...table,
      columns: table.columns.map((one, at) => (at === column ? { ...one, isNumbers: next } : one)),
    })
  return (
    <div className="report-grid-column">
      <Checkbox isSelected={isNumbers} onChange={setNumbers}>
        {t.numbers} <span className="visually-hidden">{t.inColumn(column + 1)}</span>
      </Checkbox>
      {table.columns.length > 1 && (
        <IconButton
          icon={X}
          label={t.removeColumn(column + 1)}
          onPress={() => onChange(withoutColumn(table, column))}
        />
      )}
    </div>
  )
}
