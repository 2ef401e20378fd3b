import { useLoaderData, useParams } from 'react-router'

import { isoDay } from '#shared/day.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { ChapterPeople } from '#web/together/People.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { meetingDay } from '../../meeting-words.ts'
import { useMeetingTrail } from '../../web/meeting-trail.ts'
import { meetingTexts } from '../../web/meetings.texts.ts'
import { ItemNotes } from './ItemNotes.tsx'
import { MeetingNotes, NotesState, NotesTools } from './MeetingNotes.tsx'
import type { NotesData } from './notes.loader.ts'
import { notesTexts } from './notes.texts.ts'

/** The notes of a meeting, item by item, as its members write them together. */
export function NotesPage() {
  const t = useTexts(notesTexts)
  const language = useLanguage()
  const data = useLoaderData<NotesData>()
  const meeting = useParams().meeting!
  const { group, items, arrangement, mayWrite, isOpen } = data
  const ways = useMeetingTrail(group)
  const trail = [...ways, { label: useMeetingName(data), to: `${ways.at(-1)!.to}/${meeting}` }]
  const titleOf = (item: string) => {
    const found = items.find((one) => one.item === item)
    return found && textIn(found.title, language)
  }
  return (
    <MeetingNotes key={meeting} {...{ meeting, arrangement, mayWrite, isOpen }}>
      <PageHeader title={t.title} eyebrow={textIn(group.name, language)} breadcrumbs={<Breadcrumbs trail={trail} />} />
      <NotesState mayWrite={mayWrite} />
      <div className="notes-desk">
        <NotesTools language={language} titleOf={titleOf} mayWrite={mayWrite && items.length > 0} />
        {items.length === 0 && <EmptyState title={t.noItems}>{t.noItemsText}</EmptyState>}
        <article className="notes-paper report-prose" aria-label={t.title}>
          {items.map((one, index) => (
            <NotedItem key={one.item} number={index + 1} noted={one} meeting={meeting} mayWrite={mayWrite} />
          ))}
        </article>
      </div>
    </MeetingNotes>
  )
}

interface NotedItemProps {
  number: number
  noted: NotesData['items'][number]
  meeting: string
  mayWrite: boolean
}

function NotedItem({ number, noted: { item, title, notes }, meeting, mayWrite }: NotedItemProps) {
  const own = useLanguage()
  const { text, language } = inLanguage(title, own)
  return (
    <section className="notes-item" aria-labelledby={`item-${item}`}>
      <header>
        <h2 id={`item-${item}`} lang={language}>
          {number}. {text}
        </h2>
        <ChapterPeople chapter={item} />
      </header>
      <ItemNotes meeting={meeting} item={item} title={text} language={language} notes={notes} mayWrite={mayWrite} />
    </section>
  )
}

/** As the page of the meeting is called. */
function useMeetingName({ title, startsAt }: NotesData): string {
  const words = useTexts(meetingTexts)
  const language = useLanguage()
  return title ? textIn(title, language) : words.meetingOf(meetingDay(isoDay(new Date(startsAt)), language))
}
