import { useEffect, useState } from 'react'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { AgendaItem } from '../agenda-view.ts'
import { DeskNotes } from '../notes/web/DeskNotes.tsx'
import { MeetingNotes } from '../notes/web/MeetingNotes.tsx'
import type { NotesData } from '../notes/web/notes.loader.ts'
import { AttendancePanel } from './AttendancePanel.tsx'
import { DeskItem } from './DeskItem.tsx'
import { deskTexts } from './desk.texts.ts'
import { meetingTexts } from './meetings.texts.ts'
import type { MeetingData } from './MeetingPage.tsx'

/** A meeting that runs, as its secretary keeps it: the items beside the one in hand, and who is there. */
export function MeetingDesk({ page, notes }: { page: MeetingData; notes: NotesData }) {
  const t = useTexts(deskTexts)
  const language = useLanguage()
  const { items } = page
  const [current, setCurrent] = useState(() => items.find(({ state }) => state === 'open')?.id ?? items[0]?.id)
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === current),
  )
  const item = items[at]
  const step = (by: number) => setCurrent(items[Math.min(items.length - 1, Math.max(0, at + by))]?.id)
  useArrows(step)
  const titleOf = (id: string) => {
    const found = items.find((one) => one.id === id)
    return found && textIn(found.title, language)
  }
  return (
    <div className="desk">
      <nav className="desk-items" aria-label={t.items}>
        <h2>{t.items}</h2>
        <ol>
          {items.map((one, place) => (
            <li key={one.id}>
              <DeskLine item={one} number={place + 1} isCurrent={one === item} onChoose={() => setCurrent(one.id)} />
            </li>
          ))}
        </ol>
        <p className="small muted desk-keyboard">{t.keyboard}</p>
      </nav>
      <div className="desk-middle">
        <MeetingNotes
          meeting={page.meeting.id}
          arrangement={notes.arrangement}
          mayWrite={notes.mayWrite}
          isOpen={notes.isOpen}
        >
          {item && (
            <DeskItem
              key={item.id}
              page={page}
              item={item}
              number={at + 1}
              onNext={() => step(1)}
              onPrevious={() => step(-1)}
            >
              <DeskNotes meeting={page.meeting.id} notes={notes} item={item.id} titleOf={titleOf} />
            </DeskItem>
          )}
        </MeetingNotes>
      </div>
      <aside className="desk-people">
        <AttendancePanel page={page} />
      </aside>
    </div>
  )
}

/** Alt with an arrow changes the item wherever the writing is. */
function useArrows(step: (by: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
      event.preventDefault()
      step(event.key === 'ArrowDown' ? 1 : -1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

interface LineProps {
  item: AgendaItem
  number: number
  isCurrent: boolean
  onChoose: () => void
}

function DeskLine({ item, number, isCurrent, onChoose }: LineProps) {
  const { itemStates } = useTexts(meetingTexts)
  const isDone = item.state !== 'open' || item.decision !== null
  return (
    <button
      type="button"
      className={isDone ? 'desk-line done' : 'desk-line'}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={onChoose}
    >
      <span className="agenda-number" aria-hidden="true">
        {isDone ? '✓' : number}
      </span>
      <span>
        <PlanText text={item.title} />
        <span className="visually-hidden">, {itemStates[item.state]}</span>
      </span>
    </button>
  )
}
