import type { ReactNode } from 'react'

export interface Column<Row> {
  id: string
  title: string
  /** What stands in the cell. */
  cell: (row: Row) => ReactNode
  /** The cell that names its row. */
  isRowHeader?: boolean
  isNumeric?: boolean
}

interface Props<Row> {
  /** Names the table; shown above it unless `isCaptionHidden`. */
  caption: string
  isCaptionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** `stack`: on a narrow screen each row becomes a block with its columns' names. `scroll` (the default): the table scrolls. */
  narrow?: 'scroll' | 'stack'
}

/** A plain table of figures or things: real headers, readable without sight. */
export const Table = <Row,>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  keyOf,
  narrow = 'scroll',
}: Props<Row>) => (
  // A region that scrolls must be reachable by keyboard.
  <div className="table-scroll" role="region" aria-label={caption} tabIndex={narrow === 'scroll' ? 0 : -1}>
    <table className={`table narrow-${narrow}`}>
      <caption className={isCaptionHidden ? 'visually-hidden' : 'table-caption'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={column.isNumeric ? 'numeric' : undefined}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const look = { className: column.isNumeric ? 'numeric' : undefined, 'data-title': column.title }
  if (column.isRowHeader)
    return (
      <th scope="row" {...look}>
        {column.cell(row)}
      </th>
    )
  return <td {...look}>{column.cell(row)}</td>
}
