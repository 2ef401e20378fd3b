import { useTexts } from '#web/language.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { brandTexts } from '../brand.texts.ts'

interface Props {
  name: string
  value: string | null
  onChange: (colour: string | null) => void
  error: string | undefined
  /** The colour as documents use it. */
  accent: string
}

/** A colour typed, or chosen from the palette that the device has. */
export function ColourField({ name, value, onChange, error, accent }: Props) {
  const t = useTexts(brandTexts)
  const isDarkened = value !== null && /^#[0-9a-f]{6}$/i.test(value) && value.toLowerCase() !== accent
  return (
    <div className="colour-field">
      <TextField
        label={t.colour}
        description={t.colourAdvice}
        name={name}
        value={value ?? ''}
        onChange={(typed) => onChange(typed.trim() === '' ? null : typed.trim())}
        maxLength={7}
        error={error}
        isOptional
      />
      <input
        type="color"
        className="colour-well"
        aria-label={t.pick}
        value={accent}
        onChange={(event) => onChange(event.target.value)}
      />
      {isDarkened && (
        <p className="notice" role="status">
          {t.darkened(accent)}
        </p>
      )}
    </div>
  )
}
