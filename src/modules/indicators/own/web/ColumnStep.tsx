import { useEffect, useRef, useState } from 'react'

import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { Table } from '#web/ui/Table.tsx'
import { type MissingPart, toMapping } from '../../tables/column-roles.ts'
import { faultPlace, faultSentence } from '../../tables/fault-sentence.ts'
import type { UploadPreview } from '../figure-upload.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { FixedFields } from './FixedFields.tsx'
import type { UploadData } from './upload.loader.ts'
import { uploadTexts } from './upload.texts.ts'
import type { Previewing } from './use-preview.ts'

interface Props {
  data: UploadData
  previewing: Previewing
  /** The column that a fault has led back to; null: none in particular; undefined: the page has just been opened. */
  target: string | null | undefined
  onNext: () => void
}

/** The second step: what each column is for, and what no column says. */
export function ColumnStep({ data, previewing, target, onNext }: Props) {
  const t = useTexts(uploadTexts)
  const language = useLanguage()
  const { preview, draft } = previewing
  const [attempt, setAttempt] = useState(0)
  const title = useRef<HTMLHeadingElement>(null)
  // A page that is opened has its own place for the focus.
  const [opensAt] = useState(() => (target ? columnId(preview, target) : target))
  useEffect(() => {
    if (opensAt === undefined) return
    const column = opensAt === null ? null : document.getElementById(opensAt)
    ;(column?.querySelector('button') ?? title.current)?.focus()
  }, [opensAt])
  const made = toMapping(draft)
  const missing = 'missing' in made ? made.missing : []
  const next = () => (missing.length > 0 || preview.fault ? setAttempt(attempt + 1) : onNext())
  return (
    <section className="wizard" aria-labelledby="columns-title">
      {attempt > 0 && missing.length > 0 && (
        <ErrorSummary
          key={attempt}
          faults={missing.map((part) => ({ field: fieldOf(part, preview), message: t.missing[part] }))}
        />
      )}
      <h2 id="columns-title" tabIndex={-1} ref={title}>
        {t.columnsTitle}
      </h2>
      <p className="lead">{t[preview.origin]}</p>
      <SheetFields data={data} previewing={previewing} />
      {preview.fault ? (
        <div className="notice bad" role="alert">
          <p>
            <strong>{faultPlace(preview.fault, language)}</strong> {faultSentence(preview.fault, language)}
          </p>
        </div>
      ) : (
        <>
          <ColumnTable data={data} previewing={previewing} />
          <FixedFields data={data} previewing={previewing} />
          <FirstRows preview={preview} />
        </>
      )}
      <div className="form-actions">
        <Button variant="primary" onPress={next}>
          {t.next}
        </Button>
      </div>
    </section>
  )
}

export const columnId = ({ columns }: UploadPreview, name: string): string =>
  `column-${columns.findIndex((column) => column.name === name)}`

/** The field by which what is missing can be given. */
function fieldOf(part: MissingPart, { columns }: UploadPreview): string | undefined {
  const fixed: Partial<Record<MissingPart, string>> = { indicator: 'indicator', region: 'region', year: 'year' }
  return fixed[part] ?? (columns.length > 0 ? 'role-0' : undefined)
}

function SheetFields({
  data: { upload },
  previewing: { preview, setSheet, setHeadingRow },
}: Pick<Props, 'data' | 'previewing'>) {
  const t = useTexts(uploadTexts)
  return (
    <div className="field-row sheet-fields">
      {upload.sheets.length > 1 && (
        <Select
          label={t.sheet}
          choices={upload.sheets.map(({ name, isHidden }) => ({
            value: name,
            label: isHidden ? t.hiddenSheet(name) : name,
          }))}
          value={preview.sheet}
          onChange={setSheet}
        />
      )}
      <NumberField
        label={t.headingRow}
        description={t.headingRowHelp}
        minValue={1}
        maxValue={1000}
        value={preview.headingRow}
        onChange={(row) => row !== null && row !== preview.headingRow && setHeadingRow(row)}
      />
    </div>
  )
}

function FirstRows({ preview: { columns, rows } }: { preview: UploadPreview }) {
  const t = useTexts(uploadTexts)
  if (rows.length === 0) return null
  return (
    <Disclosure title={t.showRows(rows.length)} level={3}>
      <Table
        caption={t.showRows(rows.length)}
        isCaptionHidden
        columns={[
          { id: 'row', title: t.row, isRowHeader: true, cell: ({ row }) => row },
          ...columns.map(({ name, letters }, index) => ({
            id: letters,
            title: `${letters} ${name}`,
            cell: ({ cells }: { cells: readonly string[] }) => cells[index] ?? '',
          })),
        ]}
        rows={rows}
        keyOf={({ row }) => String(row)}
      />
    </Disclosure>
  )
}
