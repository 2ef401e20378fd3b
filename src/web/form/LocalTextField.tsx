import { useState } from 'react'

import type { LocalText } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { TextArea, TextField } from '#web/ui/TextField.tsx'
import { localTextFieldTexts } from './local-text-field.texts.ts'

interface Props {
  label: string
  /** Advice below the field of the reader's own language. */
  description?: string
  name: string
  value: LocalText
  onChange: (text: LocalText) => void
  error: string | undefined
  isLong?: boolean
  isOptional?: boolean
}

/** A text in the reader's language and in those it already has; a click adds another language. */
export function LocalTextField({
  label,
  description,
  name,
  value,
  onChange,
  error,
  isLong = false,
  isOptional = false,
}: Props) {
  const t = useTexts(localTextFieldTexts)
  const own = useLanguage()
  const [opened, setOpened] = useState<readonly Language[]>([])
  const shown = languages.filter((language) => language === own || value[language] || opened.includes(language))
  const Field = isLong ? TextArea : TextField
  return (
    <div className="local-text">
      {shown.map((language) => (
        <Field
          key={language}
          name={language === own ? name : `${name}.${language}`}
          label={shown.length > 1 ? `${label}, ${t.language[language]}` : label}
          isOptional={isOptional}
          value={value[language] ?? ''}
          onChange={(text) => onChange({ ...value, [language]: text === '' ? undefined : text })}
          error={language === own ? error : undefined}
          {...(language === own && description ? { description } : {})}
          {...(isLong ? { rows: 3 } : {})}
        />
      ))}
      {shown.length < languages.length && (
        <div className="local-text-languages">
          {languages
            .filter((language) => !shown.includes(language))
            .map((language) => (
              <Button key={language} variant="quiet" size="small" onPress={() => setOpened([...opened, language])}>
                {t.addLanguage[language]}
              </Button>
            ))}
        </div>
      )}
    </div>
  )
}

/** The same for a text that may be left out: emptied in every language it is null. */
export const OptionalTextField = ({
  value,
  onChange,
  ...field
}: Omit<Props, 'value' | 'onChange' | 'isOptional'> & {
  value: LocalText | null
  onChange: (text: LocalText | null) => void
}) => (
  <LocalTextField
    {...field}
    isOptional
    value={value ?? {}}
    onChange={(text) => onChange(Object.values(text).some(Boolean) ? text : null)}
  />
)
