import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { Concern } from '../concern.ts'
import { concernTexts } from '../concerns.texts.ts'
import { phenomenonPageTexts } from './phenomenon-pages.texts.ts'

interface Props {
  concerns: readonly Concern[]
  value: readonly string[]
  onChange: (ids: string[]) => void
  error: string | undefined
}

/** Which joys and concerns belong together; the chosen ones stay in sight while others are looked for. */
export function ConcernChooser({ concerns, value, onChange, error }: Props) {
  const t = useTexts(phenomenonPageTexts)
  const names = useTexts(concernTexts)
  const language = useLanguage()
  const [search, setSearch] = useState('')
  // In the order of the first look: a choice does not jump away from under the pointer.
  const [order] = useState(() =>
    concerns.toSorted((a, b) => Number(value.includes(b.id)) - Number(value.includes(a.id))),
  )
  const words = search.trim().toLowerCase()
  const shown = order.filter(
    ({ id, text }) => value.includes(id) || textIn(text, language).toLowerCase().includes(words),
  )
  return (
    <div className="concern-chooser">
      <TextField label={t.findConcern} type="search" value={search} onChange={setSearch} />
      <div className="concern-chooser-list">
        <CheckboxGroup
          label={t.chooseConcerns}
          {...(error !== undefined && { error })}
          choices={shown.map(({ id, kind, text }) => ({
            value: id,
            label: `${names.kinds[kind]}: ${textIn(text, language)}`,
          }))}
          value={value}
          onChange={(ids) => onChange([...ids])}
        />
      </div>
    </div>
  )
}
