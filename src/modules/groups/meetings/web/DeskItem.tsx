import { ArrowLeft, ArrowRight, Gavel, Vote } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { textIn } from '#shared/local-text.ts'
import { Form } from '#web/form/Form.tsx'
import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { type ItemRecord, itemStates, type ItemVotes } from '../agenda-item.ts'
import type { AgendaItem } from '../agenda-view.ts'
import { deskTexts } from './desk.texts.ts'
import { Interests } from './Interests.tsx'
import { ItemAbout } from './ItemAbout.tsx'
import { ItemFiles } from './ItemFiles.tsx'
import { ItemTasks } from './ItemTasks.tsx'
import { meetingTexts } from './meetings.texts.ts'
import type { MeetingData } from './MeetingPage.tsx'
import { TaskList } from './TaskList.tsx'
import { useItemRecord } from './use-item-record.ts'

interface Props {
  page: MeetingData
  item: AgendaItem
  number: number
  onNext: () => void
  onPrevious: () => void
  /** What is noted of it. */
  children: ReactNode
}

/** The item in hand: what it is about, what is decided, who does what. */
export function DeskItem({ page, item, number, onNext, onPrevious, children }: Props) {
  const t = useTexts(deskTexts)
  const words = useTexts(meetingTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever changes the item by the keyboard goes on from its beginning.
  useEffect(() => heading.current?.focus(), [])
  return (
    <article className="desk-item" aria-labelledby="desk-item">
      <p className="eyebrow">
        {t.itemOf(number, page.items.length)} · {words.kinds[item.kind]}
      </p>
      <h2 id="desk-item" tabIndex={-1} ref={heading}>
        <PlanText text={item.title} />
      </h2>
      <ItemAbout item={item} />
      <ItemFiles meetingId={page.meeting.id} item={item} mayEdit={false} />
      {item.subject?.kind === 'task' && page.openTasks.length > 0 && (
        <TaskList tasks={page.openTasks} people={page.rights.keeps ? page.people : null} saysMeeting />
      )}
      {children}
      <RecordForm meetingId={page.meeting.id} item={item} onNext={onNext} onPrevious={onPrevious} />
      <Interests page={page} item={item} />
      <ItemTasks page={page} item={item} />
    </article>
  )
}

interface RecordProps {
  meetingId: string
  item: AgendaItem
  onNext: () => void
  onPrevious: () => void
}

function RecordForm({ meetingId, item, onNext, onPrevious }: RecordProps) {
  const t = useTexts(deskTexts)
  const words = useTexts(meetingTexts)
  const linesOf = useLines()
  const { form, isChanged, conflict, change, takeTheirs } = useItemRecord(meetingId, item, onNext)
  if (conflict) {
    const theirs = linesOf(conflict.current)
    return (
      <VersionChoice
        changedBy={conflict.changedBy}
        differences={linesOf(form.draft).flatMap(({ field, said }, at) =>
          said === theirs[at]?.said ? [] : [{ field, mine: said, theirs: theirs[at]?.said }],
        )}
        isBusy={form.isBusy}
        onKeepMine={() => void form.send()}
        onTakeTheirs={takeTheirs}
      />
    )
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void form.send()
  }
  return (
    <div role="presentation" onKeyDown={onKey}>
      <Form form={form} label={t.decision}>
        <OptionalTextField
          label={t.decision}
          isLong
          name="decision"
          value={form.draft.decision}
          error={form.field('decision').error}
          onChange={(decision) =>
            change({ decision, ...(decision && form.draft.state === 'open' && { state: 'handled' }) })
          }
        />
        {item.proposal && form.draft.decision === null && (
          <p>
            <Button size="small" icon={Gavel} onPress={() => change({ decision: item.proposal, state: 'handled' })}>
              {t.useProposal}
            </Button>
          </p>
        )}
        <div className="desk-state">
          <SegmentedFilter
            label={t.state}
            choices={itemStates.map((value) => ({ value, label: words.itemStates[value] }))}
            value={form.draft.state}
            onChange={(state) => change({ state })}
          />
          {form.draft.votes === null && (
            <Button
              size="small"
              variant="quiet"
              icon={Vote}
              onPress={() => change({ votes: { for: 0, against: 0, empty: 0 } })}
            >
              {t.addVotes}
            </Button>
          )}
        </div>
        {form.draft.votes && <VoteFields votes={form.draft.votes} onChange={(votes) => change({ votes })} />}
        <div className="desk-foot">
          <Button icon={ArrowLeft} variant="quiet" onPress={onPrevious}>
            {t.previous}
          </Button>
          <Button variant="primary" type="submit" icon={ArrowRight} isBusy={form.isBusy}>
            {t.saveNext}
          </Button>
          {isChanged && <span className="small muted">{t.unsaved}</span>}
        </div>
      </Form>
    </div>
  )
}

function VoteFields({ votes, onChange }: { votes: ItemVotes; onChange: (votes: ItemVotes | null) => void }) {
  const t = useTexts(deskTexts)
  const set = (name: keyof ItemVotes) => (count: number | null) => onChange({ ...votes, [name]: count ?? 0 })
  return (
    <fieldset className="desk-votes">
      <legend>{t.votes}</legend>
      <NumberField label={t.votesFor} minValue={0} value={votes.for} onChange={set('for')} />
      <NumberField label={t.votesAgainst} minValue={0} value={votes.against} onChange={set('against')} />
      <NumberField label={t.votesEmpty} minValue={0} value={votes.empty} onChange={set('empty')} />
      <Button size="small" variant="quiet" onPress={() => onChange(null)}>
        {t.removeVotes}
      </Button>
    </fieldset>
  )
}

/** What came of an item as a person reads it. */
function useLines() {
  const t = useTexts(deskTexts)
  const { itemStates: states } = useTexts(meetingTexts)
  const language = useLanguage()
  return ({ state, decision, votes }: ItemRecord): { field: string; said: string }[] => [
    { field: t.decision, said: decision ? textIn(decision, language) : '' },
    { field: t.state, said: states[state] },
    { field: t.votes, said: votes ? t.votesSaid(votes.for, votes.against, votes.empty) : '' },
  ]
}
