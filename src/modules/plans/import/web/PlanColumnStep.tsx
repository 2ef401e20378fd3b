import { useEffect, useRef, useState } from 'react'

import { faultPlace, faultSentence } from '#modules/indicators/tables/fault-sentence.ts'
import { uploadTexts } from '#modules/indicators/own/web/upload.texts.ts'
import { languages } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox, CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { columnsFault, planColumnRoles } from '../plan-columns.ts'
import type { PlanPreview } from '../plan-import.ts'
import { planImportTexts } from '../plan-import.texts.ts'
import type { PlanPreviewing } from './use-plan-preview.ts'

interface Props {
  previewing: PlanPreviewing
  /** A page that is opened has its own place for the focus. */
  takesFocus: boolean
  onNext: () => void
}

/** The second step: what each column of the plan holds. */
export function PlanColumnStep({ previewing, takesFocus, onNext }: Props) {
  const t = useTexts(planImportTexts)
  const words = useTexts(uploadTexts)
  const language = useLanguage()
  const { preview, reading, change } = previewing
  const [attempt, setAttempt] = useState(0)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) title.current?.focus()
  }, [takesFocus])
  const fault = columnsFault(reading.columns)
  const isWrong = fault !== undefined || preview.fileFault !== null
  return (
    <section className="wizard" aria-labelledby="columns-title">
      {attempt > 0 && fault && (
        <ErrorSummary key={attempt} faults={[{ field: 'role-0', message: t.refusals[fault] }]} />
      )}
      <h2 id="columns-title" tabIndex={-1} ref={title}>
        {words.columnsTitle}
      </h2>
      <p className="lead">{t.columnsLead}</p>
      <SheetChoice previewing={previewing} />
      {preview.fileFault ? (
        <div className="notice bad" role="alert">
          <p>
            <strong>{faultPlace(preview.fileFault, language)}</strong> {faultSentence(preview.fileFault, language)}
          </p>
        </div>
      ) : (
        <>
          <ColumnRoles previewing={previewing} />
          <Checkbox isSelected={reading.splitsActions} onChange={(splitsActions) => change({ splitsActions })}>
            {t.splits}
          </Checkbox>
          <Checkbox isSelected={reading.gathersOthers} onChange={(gathersOthers) => change({ gathersOthers })}>
            {t.gathers}
          </Checkbox>
        </>
      )}
      <div className="form-actions">
        <Button variant="primary" onPress={() => (isWrong ? setAttempt(attempt + 1) : onNext())}>
          {t.next}
        </Button>
      </div>
    </section>
  )
}

function SheetChoice({ previewing: { preview, reading, change, look } }: Pick<Props, 'previewing'>) {
  const t = useTexts(planImportTexts)
  const words = useTexts(uploadTexts)
  return (
    <>
      {preview.sheets.length > 1 && (
        <CheckboxGroup
          label={t.sheets}
          choices={preview.sheets.map(({ name, isHidden }) => ({
            value: name,
            label: isHidden ? words.hiddenSheet(name) : name,
          }))}
          value={reading.sheets}
          onChange={(chosen) => {
            const sheets = preview.sheets.map(({ name }) => name).filter((name) => chosen.includes(name))
            if (sheets.length > 0) look({ sheets })
          }}
        />
      )}
      <div className="field-row sheet-fields">
        <NumberField
          label={words.headingRow}
          description={words.headingRowHelp}
          minValue={1}
          maxValue={1000}
          value={reading.headingRow}
          onChange={(headingRow) => headingRow !== null && headingRow !== reading.headingRow && look({ headingRow })}
        />
        <Select
          label={t.language}
          choices={languages.map((value) => ({ value, label: t.languages[value] }))}
          value={reading.language}
          onChange={(language) => change({ language })}
        />
      </div>
    </>
  )
}

type PreviewColumn = PlanPreview['columns'][number]

/** Each column with a few of its texts and what it holds. */
function ColumnRoles({ previewing: { preview, reading, change } }: Pick<Props, 'previewing'>) {
  const t = useTexts(planImportTexts)
  const words = useTexts(uploadTexts)
  const choices = planColumnRoles.map((value) => ({ value, label: t.roles[value] }))
  const roleOf = ({ name }: PreviewColumn) => reading.columns.find((one) => one.name === name)?.role ?? 'none'
  const columns: Column<PreviewColumn>[] = [
    {
      id: 'column',
      title: words.column,
      isRowHeader: true,
      cell: ({ letters, name }) => (
        <>
          <span className="column-letters">{letters}</span> {name}
        </>
      ),
    },
    {
      id: 'examples',
      title: words.examples,
      cell: ({ examples }) => <span className="column-examples">{examples.join(' · ')}</span>,
    },
    {
      id: 'role',
      title: words.role,
      cell: (column) => (
        <Select
          label={words.roleOf(column.letters, column.name)}
          isLabelHidden
          name={`role-${preview.columns.indexOf(column)}`}
          choices={choices}
          value={roleOf(column)}
          onChange={(role) =>
            change({
              columns: preview.columns.map((one) => ({ name: one.name, role: one === column ? role : roleOf(one) })),
            })
          }
        />
      ),
    },
  ]
  return (
    <div className="column-table import-columns">
      <Table
        caption={words.columns}
        isCaptionHidden
        columns={columns}
        rows={preview.columns}
        keyOf={({ letters }) => letters}
        narrow="stack"
      />
    </div>
  )
}
