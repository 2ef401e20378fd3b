import { Columns3, Rows3 } from 'lucide-react'
import { useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { mostColumns, mostRows, typedTable } from '../../blocks/table.block.ts'
import type { SettingsOf } from '../../report.ts'
import { languageOf } from '../../spoken-language.ts'
import type { BlockDialogProps } from './BlockDialog.tsx'
import { emptyTable, type TableDraft, withCells } from './table-draft.ts'
import { tableTexts } from './table.texts.ts'
import { TableGrid } from './TableGrid.tsx'

type Fault = 'caption' | 'source' | 'columns' | 'rows'

/** Asks for a table in the document's language; one that exists in another is where it begins from. */
export function TableDialog({ place: { language }, begin, onDone, onClose }: BlockDialogProps<SettingsOf<'table'>>) {
  const t = useTexts(tableTexts)
  const other = begin && languageOf(begin.content, language)
  const [table, setTable] = useState<TableDraft>((other && begin.content[other]) ?? emptyTable)
  const [faults, setFaults] = useState<ReadonlySet<Fault>>(new Set())
  const faultOf = (name: Fault, words: string) => (faults.has(name) ? words : undefined)

  function submit() {
    const read = typedTable.safeParse(table)
    if (read.success) onDone({ kind: 'table', content: { ...begin?.content, [language]: read.data } })
    else setFaults(new Set(read.error.issues.map(({ path }) => path[0] as Fault)))
  }
  return (
    <Dialog title={begin ? t.change : t.add} isOpen onClose={onClose} size="wide">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className="field-description">
          {other && other !== language ? t.begunFrom(languageNames[other]) : t.inLanguage(languageNames[language])}
        </p>
        <TextField
          label={t.caption}
          value={table.caption}
          onChange={(caption) => setTable({ ...table, caption })}
          maxLength={200}
          error={faultOf('caption', t.captionMissing)}
        />
        <p className="field-description">{t.pasteAdvice(mostColumns, mostRows)}</p>
        <TableGrid table={table} onChange={setTable} />
        {faults.has('columns') && (
          <p className="field-error" role="alert">
            {t.headersMissing}
          </p>
        )}
        <p className="report-grid-adders">
          <Button
            size="small"
            icon={Rows3}
            isDisabled={table.rows.length >= mostRows}
            onPress={() => setTable(withCells(table, { row: table.rows.length, column: 0 }, [['']]))}
          >
            {t.addRow}
          </Button>
          <Button
            size="small"
            icon={Columns3}
            isDisabled={table.columns.length >= mostColumns}
            onPress={() => setTable(withCells(table, { row: -1, column: table.columns.length }, [['']]))}
          >
            {t.addColumn}
          </Button>
        </p>
        <TextField
          label={t.source}
          description={t.sourceAdvice}
          value={table.source}
          onChange={(source) => setTable({ ...table, source })}
          maxLength={300}
          error={faultOf('source', t.sourceMissing)}
        />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit">
            {begin ? t.save : t.addBlock}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
