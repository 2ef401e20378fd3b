import { useState } from 'react'

import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import type { BlockField } from '../../blocks/block-fields.ts'
import { type BlockKind, blockSettings, definitionOf } from '../../blocks/index.ts'
import type { BlockDialogProps } from './BlockDialog.tsx'
import { blockTexts } from './blocks.texts.ts'
import { FieldInput } from './fields/BlockFields.tsx'

interface Props extends BlockDialogProps {
  kind: BlockKind
  fields: readonly BlockField[]
}

/** Asks what the definition of a kind says is to be asked; the same schema as the server's says what is missing. */
export function BlockForm({ kind, fields, place, begin, onDone, onClose }: Props) {
  const t = useTexts(blockTexts)
  const own = useLanguage()
  const { name, begins } = definitionOf(kind)
  const [values, setValues] = useState<Record<string, unknown>>({ ...(begin ?? begins), kind })
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set())

  function submit() {
    const read = blockSettings.safeParse(values)
    if (read.success) onDone(read.data)
    else setMissing(new Set(read.error.issues.map(({ path }) => String(path[0]))))
  }

  return (
    <Dialog title={name[own]} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            place={place}
            value={values[field.name]}
            answers={values}
            error={missing.has(field.name) ? t.fillIn : undefined}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit">
            {begin ? t.save : t.add}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
