import { useRef, useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { catalogueTexts } from './catalogue.texts.ts'

const typingPause = 250

/** The search field; the address changes once the hand rests, or at once with Enter. */
export function CatalogueSearch({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const t = useTexts(catalogueTexts)
  const [typed, setTyped] = useState(search)
  const [seen, setSeen] = useState(search)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (seen !== search) {
    setSeen(search)
    // Changed by another way than typing: back, or cleared filters.
    if (search !== typed.trim()) setTyped(search)
  }
  const send = (text: string) => {
    clearTimeout(resting.current)
    if (text.trim() !== search) onSearch(text.trim())
  }
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(resting.current)
    resting.current = setTimeout(() => send(text), typingPause)
  }
  return (
    <search>
      <TextField
        label={t.search}
        description={t.searchHint}
        type="search"
        value={typed}
        onChange={type}
        onKeyDown={({ key }) => key === 'Enter' && send(typed)}
        maxLength={200}
      />
    </search>
  )
}
