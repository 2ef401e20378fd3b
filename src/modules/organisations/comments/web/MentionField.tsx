import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Autocomplete, ListBox, ListBoxItem, TextArea as AriaTextArea, TextField } from 'react-aria-components'

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

/** A text in which `@` opens a list of people; arrows and Enter choose, Escape closes, and typing on narrows. */
export function MentionField({ label, subject, value, onChange, onMention, error, withViewers, takesFocus }: Props) {
  const t = useTexts(commentTexts)
  const input = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const [closedAt, setClosedAt] = useState<number | null>(null)
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
  }, [value])

  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])

  const look = () => setCaret(input.current?.selectionStart ?? 0)

  function change(text: string) {
    onChange(text)
    setCaret(input.current?.selectionStart ?? text.length)
  }

  function choose(person: Mentionable) {
    if (!typing) return
    const before = `${value.slice(0, typing.start)}@${person.name} `
    onMention(person)
    onChange(before + value.slice(caret).replace(/^ /, ''))
    setCaret(before.length)
    behindName.current = before.length
  }

  return (
    <div className="mention-field">
      <Autocomplete inputValue={value} onInputChange={change}>
        <TextField
          name="text"
          className="field"
          isInvalid={error !== undefined}
          validationBehavior="aria"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || found.length === 0 || !typing) return event.continuePropagation()
            setClosedAt(typing.start)
          }}
        >
          <FieldLabel label={label} />
          <AriaTextArea
            ref={input}
            className="input text-area"
            rows={3}
            onSelect={look}
            // What is written is prose, not a search.
            spellCheck
            autoCorrect="on"
            enterKeyHint="enter"
          />
          <FieldNotes description={t.write} error={error} />
        </TextField>
        {found.length > 0 && (
          <ListBox
            ref={(list) => list?.scrollIntoView({ block: 'nearest' })}
            className="list-box mention-list"
            aria-label={t.people}
            items={found}
            onAction={(id) => {
              const person = found.find((one) => one.id === id)
              if (person) choose(person)
            }}
          >
            {(person) => (
              <ListBoxItem id={person.id} textValue={person.name} className="list-item">
                {person.name}
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </Autocomplete>
    </div>
  )
}
