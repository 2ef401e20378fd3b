import { ArrowDown, ArrowUp, EllipsisVertical, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { orderAgenda, removeAgendaItem } from '../agenda.contract.ts'
import type { AgendaItem } from '../agenda-view.ts'
import { isComing } from '../meeting.ts'
import { ItemAbout } from './ItemAbout.tsx'
import { ItemDialog } from './ItemDialog.tsx'
import { ItemFiles } from './ItemFiles.tsx'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingPageTexts } from './meeting-page.texts.ts'
import { meetingTexts } from './meetings.texts.ts'
import type { MeetingData } from './MeetingPage.tsx'

/** The agenda of a meeting that is to come. */
export function Agenda({ page: { meeting, items, rights } }: { page: MeetingData }) {
  const t = useTexts(meetingPageTexts)
  const [editing, setEditing] = useState<AgendaItem | 'new' | null>(null)
  const mayEdit = rights.keeps && isComing(meeting)
  const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0)
  return (
    <section className="meeting-section" aria-labelledby="agenda">
      <div className="meeting-section-head">
        <h2 id="agenda">{t.agenda}</h2>
        {minutes > 0 && <span className="muted">{t.minutesInAll(minutes)}</span>}
      </div>
      {items.length === 0 && (
        <div className="meeting-empty">
          <p>
            <strong>{t.noAgenda}</strong>
          </p>
          <p className="muted">{mayEdit ? t.noAgendaText : t.noAgendaMember}</p>
        </div>
      )}
      <ol className="agenda">
        {items.map((item, at) => (
          <li key={item.id} id={`item-${item.id}`} className="agenda-item">
            <span className="agenda-number" aria-hidden="true">
              {at + 1}
            </span>
            <div className="agenda-body">
              <ItemHead item={item} />
              <ItemAbout item={item} />
              <ItemFiles meetingId={meeting.id} item={item} mayEdit={mayEdit} />
            </div>
            {mayEdit && <ItemMenu items={items} at={at} meetingId={meeting.id} onEdit={() => setEditing(item)} />}
          </li>
        ))}
      </ol>
      {mayEdit && (
        <Button icon={Plus} onPress={() => setEditing('new')}>
          {t.addItem}
        </Button>
      )}
      {editing && (
        <ItemDialog
          meetingId={meeting.id}
          {...(editing !== 'new' && { item: editing })}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  )
}

function ItemHead({ item: { title, kind, presenter, minutes } }: { item: AgendaItem }) {
  const t = useTexts(meetingPageTexts)
  const { kinds } = useTexts(meetingTexts)
  const facts = [
    kinds[kind],
    ...(presenter ? [t.presenter(presenter)] : []),
    ...(minutes !== null ? [t.minutes(minutes)] : []),
  ]
  return (
    <>
      <h3>
        <PlanText text={title} />
      </h3>
      <p className="small muted">{facts.join(' · ')}</p>
    </>
  )
}

interface MenuProps {
  items: readonly AgendaItem[]
  at: number
  meetingId: string
  onEdit: () => void
}

function ItemMenu({ items, at, meetingId: meeting, onEdit }: MenuProps) {
  const t = useTexts(meetingPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act } = useAct(useTexts(meetingFaults))
  const item = items[at]!
  const move = (to: number) => {
    const ids = items.map(({ id }) => id)
    ids.splice(to, 0, ...ids.splice(at, 1))
    void act(() => call(orderAgenda, { organisation, meeting, items: ids }))
  }
  const remove = () =>
    act(() => call(removeAgendaItem, { organisation, meeting, item: item.id, version: item.version }), t.removed)
  const label = t.itemMenu(textIn(item.title, language))
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={EllipsisVertical} label={label} />}
      entries={[
        { id: 'change', label: t.changeItem, icon: Pencil, onAction: onEdit },
        ...(at > 0 ? [{ id: 'up', label: t.up, icon: ArrowUp, onAction: () => move(at - 1) }] : []),
        ...(at < items.length - 1
          ? [{ id: 'down', label: t.down, icon: ArrowDown, onAction: () => move(at + 1) }]
          : []),
        { id: 'remove', label: t.removeItem, icon: Trash2, isDanger: true, onAction: () => void remove() },
      ]}
    />
  )
}
