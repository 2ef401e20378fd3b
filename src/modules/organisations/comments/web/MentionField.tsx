import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { TextArea as AriaTextArea, TextField } from 'react-aria-components'

import { useTexts } from '#web/language.tsx'
import { FieldLabel, FieldNotes } from '#web/ui/Field.tsx'
import { mentionAt, peopleFor, type PersonName, type TalkedRef } from '../comment.ts'
import { commentTexts } from '../comments.texts.ts'
import { type Mentionable, useMentionable } from './useTalk.ts'

interface Props {
  label: string
  subject: TalkedRef
  value: string
  onChange: (text: string) => void
  /** Somebody was chosen: from now on `@Name` in the text means them. */
  onMention: (person: PersonName) => void
  error: string | undefined
  /** Whether viewers may be mentioned: only where they see the thread. */
  withViewers: boolean
  takesFocus: boolean
}

const mostShown = 6

/**
 * A text in which `@` opens a list of people; arrows and Enter choose, Escape closes, and typing on narrows. The focus
 * stays in the text, which names the option that is pointed at. The kit's own autocomplete would weigh on every first
 * load, whose menus share its module.
 */
export function MentionField({ label, subject, onMention, error, withViewers, takesFocus, ...text }: Props) {
  const t = useTexts(commentTexts)
  const list = useId()
  const input = useRef<HTMLTextAreaElement>(null)
  const { found, pointed, choose, ...typing } = useTypedName({ ...text, subject, onMention, withViewers, input })
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])
  const optionId = (person: Mentionable) => `${list}-option-${person.id}`
  const active = found[pointed]
  return (
    <div className="mention-field">
      <TextField
        name="text"
        className="field"
        value={text.value}
        onChange={typing.change}
        isInvalid={error !== undefined}
        validationBehavior="aria"
        aria-autocomplete="list"
        {...(active && { 'aria-controls': list, 'aria-activedescendant': optionId(active) })}
      >
        <FieldLabel label={label} />
        <AriaTextArea
          ref={input}
          className="input text-area"
          rows={3}
          onSelect={typing.look}
          onKeyDown={typing.press}
          onBlur={typing.close}
        />
        <FieldNotes description={t.write} error={error} />
      </TextField>
      {found.length > 0 && (
        <div
          id={list}
          role="listbox"
          aria-label={t.people}
          className="list-box mention-list"
          ref={(box) => box?.scrollIntoView({ block: 'nearest' })}
        >
          {found.map((person) => (
            <div
              key={person.id}
              id={optionId(person)}
              role="option"
              tabIndex={-1}
              aria-selected={person === active}
              className={`list-item${person === active ? ' pointed' : ''}`}
              // Keeps the focus, and so the caret, in the text.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
              onKeyDown={typing.press}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

interface Typing extends Pick<Props, 'subject' | 'value' | 'onChange' | 'onMention' | 'withViewers'> {
  input: RefObject<HTMLTextAreaElement | null>
}

/** The people whose name is being typed, which of them is pointed at, and what keys and choices do. */
function useTypedName({ subject, value, onChange, onMention, withViewers, input }: Typing) {
  const [caret, setCaret] = useState(0)
  const [closedAt, setClosedAt] = useState<number | null>(null)
  const [pointed, setPointed] = useState(0)
  const typing = mentionAt(value, caret)
  const everybody = useMentionable(subject, typing !== undefined)
  const people = everybody.filter(({ isViewer }) => withViewers || !isViewer)
  const found = typing && typing.start !== closedAt ? peopleFor(people, typing.typed).slice(0, mostShown) : []

  // Before anything more can be typed: the browser puts the caret of a new value at its end.
  const behindName = useRef<number | null>(null)
  useLayoutEffect(() => {
    const place = behindName.current
    behindName.current = null
    if (place !== null) input.current?.setSelectionRange(place, place)
  }, [value, input])

  function choose(person: Mentionable) {
    if (!typing) return
    const before = `${value.slice(0, typing.start)}@${person.name} `
    behindName.current = before.length
    onMention(person)
    onChange(before + value.slice(caret).replace(/^ /, ''))
    setCaret(before.length)
  }

  function press(event: KeyboardEvent) {
    const person = found[pointed]
    if (!person || !typing || event.nativeEvent.isComposing) return
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setPointed((pointed + 1) % found.length),
      ArrowUp: () => setPointed((pointed + found.length - 1) % found.length),
      Enter: () => choose(person),
      Escape: () => setClosedAt(typing.start),
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    // Escape closes the list alone, not the window that the field is in.
    event.stopPropagation()
    act()
  }

  return {
    found,
    pointed,
    choose,
    press,
    look: () => setCaret(input.current?.selectionStart ?? 0),
    close: () => setClosedAt(typing?.start ?? null),
    change: (text: string) => {
      onChange(text)
      setCaret(input.current?.selectionStart ?? text.length)
      setPointed(0)
      if (!text.includes('@')) setClosedAt(null)
    },
  }
}
