import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from '@tiptap/pm/tables'
import { useEditorState } from '@tiptap/react'
import { BetweenHorizontalEnd, BetweenVerticalEnd, Columns3, Heading, Rows3, Table, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'

import { longestCaption } from '#documents/rich-text.ts'
import { useTexts } from '#web/language.tsx'
import { Button as KitButton } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { tableMenuTexts } from './table-menu.texts.ts'

const rows = 3
const columns = 3

/** Puts a table into the text, and changes the one that is being written in. */
export function TableMenu({ editor }: { editor: Editor | null }) {
  const t = useTexts(tableMenuTexts)
  const [isNaming, setNaming] = useState(false)
  const isInside = useEditorState({ editor, selector: ({ editor: current }) => current?.isActive('table') ?? false })
  const run = (command: Command) => () => {
    if (!editor) return
    editor.commands.focus()
    command(editor.state, editor.view.dispatch)
  }
  const inside = [
    { id: 'caption', label: t.caption, icon: Heading, onAction: () => setNaming(true) },
    { id: 'row', label: t.addRow, icon: BetweenHorizontalEnd, onAction: run(addRowAfter) },
    { id: 'column', label: t.addColumn, icon: BetweenVerticalEnd, onAction: run(addColumnAfter) },
    { id: 'deleteRow', label: t.deleteRow, icon: Rows3, onAction: run(deleteRow) },
    { id: 'deleteColumn', label: t.deleteColumn, icon: Columns3, onAction: run(deleteColumn) },
    { id: 'delete', label: t.deleteTable, icon: Trash2, isDanger: true, onAction: run(deleteTable) },
  ]
  const outside = [{ id: 'insert', label: t.insert, icon: Table, onAction: () => insertTable(editor) }]
  return (
    <>
      <Menu
        label={t.table}
        trigger={
          <Button className="report-tool" aria-label={t.table} isDisabled={!editor}>
            <Icon as={Table} />
          </Button>
        }
        entries={isInside ? inside : outside}
      />
      {isNaming && editor && <CaptionDialog editor={editor} onClose={() => setNaming(false)} />}
    </>
  )
}

/** Three columns and rows, of which the first names the columns; the writing goes on in its first cell. */
function insertTable(editor: Editor | null) {
  const cell = (type: 'tableHeader' | 'tableCell') => ({ type, content: [{ type: 'paragraph' }] })
  const content = Array.from({ length: rows }, (_, row) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => cell(row === 0 ? 'tableHeader' : 'tableCell')),
  }))
  const from = editor?.state.selection.from ?? 0
  editor
    ?.chain()
    .focus()
    .insertContent({ type: 'table', content })
    .setTextSelection(from + 3)
    .run()
}

function CaptionDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTexts(tableMenuTexts)
  const [words, setWords] = useState(String(editor.getAttributes('table').caption ?? ''))
  function keep() {
    editor.chain().focus().updateAttributes('table', { caption: words.trim() }).run()
    onClose()
  }
  return (
    <Dialog title={t.caption} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <TextField
          label={t.caption}
          description={t.captionAdvice}
          value={words}
          onChange={setWords}
          maxLength={longestCaption}
        />
        <DialogActions>
          <KitButton onPress={onClose}>{t.cancel}</KitButton>
          <KitButton variant="primary" type="submit">
            {t.save}
          </KitButton>
        </DialogActions>
      </form>
    </Dialog>
  )
}
