import { type LocalText, textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { TextArea, TextField } from '#web/ui/TextField.tsx'
import type { WordsField } from '../../../blocks/block-fields.ts'
import { blockTexts } from '../blocks.texts.ts'
import type { InputProps } from './BlockFields.tsx'

/** Words in the document's language; below it what they are in another, as long as they lack this one. */
export function WordsInput({ field, place: { language }, value, error, onChange }: InputProps<WordsField>) {
  const t = useTexts(blockTexts)
  const own = useLanguage()
  const typed = (value ?? {}) as LocalText
  const elsewhere = typed[language] === undefined ? textIn(typed, language) : ''
  const advice = [field.advice?.[own], elsewhere ? t.otherLanguage(elsewhere) : t.inLanguage(languageNames[language])]
  const change = (words: string) => {
    const next = { ...typed, [language]: words || undefined }
    onChange(Object.values(next).some(Boolean) ? next : null)
  }
  const props = {
    label: field.label[own],
    description: advice.filter(Boolean).join(' '),
    isOptional: field.isOptional ?? false,
    value: typed[language] ?? '',
    onChange: change,
    maxLength: field.most,
    error,
  }
  return field.lines ? <TextArea {...props} rows={field.lines} /> : <TextField {...props} />
}
