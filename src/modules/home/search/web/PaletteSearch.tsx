import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'

import { useTexts } from '#web/language.tsx'
import type { PaletteProps } from '#web/palette.ts'
import { IconButton } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PaletteList } from './PaletteList.tsx'
import { paletteTexts } from './palette.texts.ts'
import { type PaletteItem, usePaletteGroups } from './use-palette-groups.ts'

/** The field with what it offers below: a combobox whose choices are walked by the arrows while the focus stays in the field. */
export function PaletteSearch(props: PaletteProps) {
  const t = useTexts(paletteTexts)
  const navigate = useNavigate()
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [pointed, setPointed] = useState<string | null>(null)
  const { groups, search } = usePaletteGroups(props, typed.trim())
  const items = groups.flatMap((group) => group.items)
  // What answers best is chosen at once; of what is only offered nothing is.
  const active = items.find(({ id }) => id === pointed) ?? (typed.trim() === '' ? undefined : items[0])
  useEffect(() => input.current?.focus(), [])

  function choose({ href, onAction }: PaletteItem) {
    props.onClose()
    onAction?.()
    if (href) void navigate(href)
  }

  function step(by: 1 | -1) {
    const at = active ? items.indexOf(active) + by : by === 1 ? 0 : -1
    const next = items.at(at % items.length)
    if (!next) return
    setPointed(next.id)
    document.getElementById(`${list}-${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter' && active && !event.nativeEvent.isComposing) choose(active)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className="palette-field">
        <Icon as={Search} />
        <input
          ref={input}
          className="palette-input"
          role="combobox"
          aria-label={t.field}
          aria-autocomplete="list"
          aria-expanded={items.length > 0}
          aria-controls={items.length > 0 ? list : undefined}
          aria-activedescendant={active && `${list}-${active.id}`}
          placeholder={t.placeholder}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={200}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setPointed(null)
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton icon={X} label={t.close} onPress={props.onClose} />
      </div>
      <PaletteList
        id={list}
        groups={groups}
        search={search}
        typed={typed.trim()}
        active={active}
        onPoint={setPointed}
        onChoose={choose}
      />
      <Hints {...props} />
    </>
  )
}

/** Which keys do what, for those who have them. */
function Hints({ onView }: PaletteProps) {
  const { hints } = useTexts(paletteTexts)
  return (
    <footer className="palette-hints">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {hints.move}
      </span>
      <span>
        <kbd>↵</kbd> {hints.open}
      </span>
      <span>
        <kbd>Esc</kbd> {hints.close}
      </span>
      <button type="button" className="palette-keys" onClick={() => onView('keys')}>
        <kbd>?</kbd> {hints.keys}
      </button>
    </footer>
  )
}
