import type { Editor } from '@tiptap/react'
import { useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { type Referable, type ReferenceBook, referenceWords } from './references.tsx'
import { referenceTexts } from './references.texts.ts'

interface Props {
  editor: Editor
  book: ReferenceBook
  onClose: () => void
}

type Says = 'name' | 'number'

/** Asks which figure, table or picture a text refers to: a new reference where the text is being written, or the chosen one. */
export function ReferenceDialog({ editor, book, onClose }: Props) {
  const t = useTexts(referenceTexts)
  const isChosen = editor.isActive('reference')
  const chosen = isChosen ? editor.getAttributes('reference') : {}
  const all = book.all()
  const known = all.some(({ block }) => block === chosen['block']) ? String(chosen['block']) : null
  const [block, setBlock] = useState<string | null>(known)
  const [says, setSays] = useState<Says>(chosen['says'] === 'number' ? 'number' : 'name')
  const [error, setError] = useState<string>()
  const example = all.find((one) => one.block === block) ?? all[0]

  function set() {
    if (block === null) return setError(t.missing)
    const chain = editor.chain().focus()
    if (isChosen) chain.updateAttributes('reference', { block, says }).run()
    else chain.insertContent({ type: 'reference', attrs: { block, says } }).run()
    onClose()
  }

  function remove() {
    editor.chain().focus().deleteSelection().run()
    onClose()
  }

  return (
    <Dialog title={t.title} isOpen onClose={onClose}>
      {example === undefined ? (
        <>
          <p>{t.nothing}</p>
          <p className="small muted">{t.typedTables}</p>
        </>
      ) : (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            set()
          }}
        >
          {isChosen && known === null && <p role="alert">{t.goneLead}</p>}
          <ComboBox
            label={t.target}
            description={`${t.follows} ${t.typedTables}`}
            choices={all.map((one) => ({ value: one.block, label: choiceOf(one) }))}
            value={block}
            onChange={setBlock}
            error={error}
          />
          <SegmentedFilter
            label={t.says}
            choices={(['name', 'number'] as const).map((value) => ({ value, label: referenceWords(example, value) }))}
            value={says}
            onChange={setSays}
          />
          <p className="small muted">{t.saysAdvice}</p>
          <DialogActions>
            {isChosen && <Button onPress={remove}>{t.remove}</Button>}
            <Button variant="primary" type="submit">
              {isChosen ? t.change : t.set}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  )
}

const choiceOf = (one: Referable): string => `${referenceWords(one, 'name')}: ${one.caption} (${one.chapter})`
