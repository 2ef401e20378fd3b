import { Plus, Trash2 } from 'lucide-react'
import { useId } from 'react'

import { useLanguage, useTexts } from '#web/language.tsx'
import { textIn } from '#shared/local-text.ts'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { EntryDraft } from './entry-draft.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'

type Documents = EntryDraft['documents']

interface Props {
  value: Documents
  onChange: (documents: Documents) => void
  error: string | undefined
}

/** Links to the documents that belong to an entry. */
export function DocumentFields({ value, onChange, error }: Props) {
  const t = useTexts(clockWindowTexts)
  const language = useLanguage()
  const id = useId()
  const change = (at: number, more: Partial<Documents[number]>) =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...more } : one)))
  return (
    <fieldset className="document-fields" aria-describedby={error ? id : undefined}>
      <legend>{t.documents}</legend>
      {value.map(({ title, address }, at) => (
        <div key={at} className="document-row">
          <TextField
            label={t.documentTitle}
            value={textIn(title, language)}
            onChange={(text) => change(at, { title: { ...title, [language]: text } })}
          />
          <TextField
            label={t.documentAddress}
            name={at === 0 ? 'documents' : `documents.${at}`}
            type="url"
            value={address}
            onChange={(next) => change(at, { address: next })}
          />
          <IconButton
            icon={Trash2}
            label={t.removeDocument(textIn(title, language))}
            onPress={() => onChange(value.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      {error && (
        <p id={id} className="field-error">
          {error}
        </p>
      )}
      <Button variant="quiet" size="small" icon={Plus} onPress={() => onChange([...value, { title: {}, address: '' }])}>
        {t.addDocument}
      </Button>
    </fieldset>
  )
}
