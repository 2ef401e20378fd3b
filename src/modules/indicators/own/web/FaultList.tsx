import { CircleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'

import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { faultPlace, faultSentence } from '../../tables/fault-sentence.ts'
import type { TableFault } from '../../tables/tidy-table.ts'
import type { TableCheck, UploadPreview } from '../figure-upload.ts'
import { uploadTexts } from './upload.texts.ts'

const mostShown = 100

interface Props {
  check: TableCheck
  columns: UploadPreview['columns']
  /** Opens the column that a fault is in. */
  onColumn?: (column: string) => void
}

/** Everything that is wrong, each with its place and what to do. */
export function FaultList({ check: { faults, faultCount }, columns, onColumn }: Props) {
  const t = useTexts(uploadTexts)
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const at = (column = '') => columns.findIndex(({ name }) => name === column)
  const shown = faults
    .toSorted((a, b) => a.place.row - b.place.row || at(a.place.column) - at(b.place.column))
    .slice(0, mostShown)
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h3>
        <Icon as={CircleAlert} /> {t.faults(faultCount)}
      </h3>
      <p>{t.faultsLead}</p>
      <ul className="fault-list">
        {shown.map((fault) => (
          <li key={`${fault.code} ${fault.place.row} ${fault.place.column ?? ''}`}>
            <FaultPlace fault={fault} columns={columns} {...(onColumn && { onColumn })} />{' '}
            {faultSentence(fault, language)}
          </li>
        ))}
      </ul>
      {faultCount > shown.length && <p>{t.moreFaults(formatNumber(faultCount - shown.length, language))}</p>}
    </div>
  )
}

/** The place as a link to its column, with the column's letter as a spreadsheet has it. */
function FaultPlace({ fault, columns, onColumn }: { fault: TableFault } & Omit<Props, 'check'>) {
  const language = useLanguage()
  const { column } = fault.place
  const letters = columns.find(({ name }) => name === column)?.letters
  const named = letters === undefined || letters === column ? column : `${letters} ${column}`
  const place = faultPlace(
    { ...fault, place: { ...fault.place, ...(named !== undefined && { column: named }) } },
    language,
  )
  if (place === '') return null
  if (column === undefined || !onColumn) return <strong>{place}.</strong>
  return (
    <a
      href="#columns"
      onClick={(event) => {
        event.preventDefault()
        onColumn(column)
      }}
    >
      {place}.
    </a>
  )
}
