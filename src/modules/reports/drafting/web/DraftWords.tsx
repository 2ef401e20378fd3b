import { EyeOff, Ellipsis, Pencil, RefreshCw, Undo2 } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'

import { formatDay, isoDay } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu, type MenuEntry } from '#web/ui/Menu.tsx'
import type { BlockPlace, ViewBlock } from '../../web/blocks/ReportBlock.tsx'
import { paragraphsOf } from '../draft.ts'
import type { DraftView } from '../draft-view.ts'
import { draftWordsTexts } from './draft-words.texts.ts'
import { useDraftDeed } from './use-draft-deed.ts'

const DraftEditor = lazy(() => import('./DraftEditor.tsx'))

interface Props {
  draft: DraftView
  block: ViewBlock
  place: BlockPlace
}

/** The words below a block of figures, as a writer sees them: whose they are, whether they still hold, and what to do. */
export function DraftWords({ draft, block, place }: Props) {
  const [isEditing, setEditing] = useState(false)
  const wasEditing = useRef(false)
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The focus goes back to the button that it came from.
    if (wasEditing.current && !isEditing)
      words.current?.querySelector<HTMLElement>('.report-draft-foot button')?.focus()
    wasEditing.current = isEditing
  }, [isEditing])
  if (isEditing)
    return (
      <Suspense fallback={<Paragraphs words={draft.words} />}>
        <DraftEditor draft={draft} block={block} place={place} onDone={() => setEditing(false)} />
      </Suspense>
    )
  return (
    <div ref={words}>
      {draft.state === 'hidden' ? (
        <HiddenWords draft={draft} block={block} place={place} />
      ) : (
        <ShownWords draft={draft} block={block} place={place} onEdit={() => setEditing(true)} />
      )}
    </div>
  )
}

function ShownWords({ draft, block, place, onEdit }: Props & { onEdit: () => void }) {
  const t = useTexts(draftWordsTexts)
  const own = useLanguage()
  return (
    <div className="report-draft" role="group" aria-label={t.name}>
      <Paragraphs words={draft.words} />
      {draft.changes.length > 0 && <ChangedNote draft={draft} block={block} place={place} />}
      <div className="report-draft-foot" lang={own}>
        <span>{whoseWords(draft, t, own)}</span>
        <Button variant="quiet" size="small" icon={Pencil} onPress={onEdit}>
          {t.edit}
        </Button>
        <DraftMenu draft={draft} block={block} place={place} />
      </div>
    </div>
  )
}

const Paragraphs = ({ words }: { words: string }) =>
  paragraphsOf(words).map((paragraph, index) => (
    // Paragraphs have no identity of their own; they are drawn whole.
    <p key={index} className="report-draft-words">
      {paragraph}
    </p>
  ))

function whoseWords(
  { state, editedAt, editedBy }: DraftView,
  t: (typeof draftWordsTexts)['fi'],
  language: ReturnType<typeof useLanguage>,
): string {
  if (state !== 'edited' || editedAt === null) return t.written
  const day = formatDay(isoDay(new Date(editedAt)), language)
  return editedBy === null ? t.editedBySomebody(day) : t.edited(editedBy, day)
}

function HiddenWords({ draft, block, place }: Props) {
  const t = useTexts(draftWordsTexts)
  const own = useLanguage()
  const { attempt, isBusy } = useDraftDeed(block, place)
  return (
    <p className="report-draft-hidden" lang={own}>
      <Icon as={EyeOff} /> {t.hidden}
      <Button size="small" isBusy={isBusy} onPress={() => void attempt({ kind: 'show' }, { version: draft.version })}>
        {t.show}
      </Button>
    </p>
  )
}

/** The figure is another one than when a person wrote: what it was, what it is, and the choice. */
function ChangedNote({ draft, block, place }: Props) {
  const t = useTexts(draftWordsTexts)
  const own = useLanguage()
  const { attempt, isBusy } = useDraftDeed(block, place)
  const [only, ...others] = draft.changes
  const said = (of: DraftView['changes'][number], isOne: boolean) =>
    isOne ? t.changedOne(of.before, of.now ?? t.noFigure) : t.changedOf(of.title, of.before, of.now ?? t.noFigure)
  return (
    <div className="report-draft-changed" lang={own}>
      <p>
        <strong>{t.changed}</strong> {only && others.length === 0 && `${said(only, true)}.`}
      </p>
      {others.length > 0 && (
        <ul>
          {draft.changes.map((change) => (
            <li key={change.title}>{said(change, false)}</li>
          ))}
        </ul>
      )}
      <p className="report-draft-proposal">
        {t.proposalNow}: <span lang={place.language}>{draft.proposal}</span>
      </p>
      <div className="report-draft-choices">
        <Button
          size="small"
          icon={RefreshCw}
          isBusy={isBusy}
          onPress={() => void attempt({ kind: 'refresh' }, { version: draft.version })}
        >
          {t.refresh}
        </Button>
        <Button size="small" isBusy={isBusy} onPress={() => void attempt({ kind: 'keep' }, { version: draft.version })}>
          {t.keep}
        </Button>
      </div>
    </div>
  )
}

function DraftMenu({ draft, block, place }: Props) {
  const t = useTexts(draftWordsTexts)
  const { attempt } = useDraftDeed(block, place)
  const entry = (kind: 'refresh' | 'restore' | 'hide', icon: MenuEntry['icon']): MenuEntry => ({
    id: kind,
    label: t[kind],
    ...(icon && { icon }),
    onAction: () => void attempt({ kind }, { version: draft.version }),
  })
  return (
    <Menu
      label={t.more}
      trigger={<IconButton icon={Ellipsis} label={t.more} />}
      entries={[
        ...(draft.state === 'edited' && draft.proposal !== '' ? [entry('refresh', RefreshCw)] : []),
        ...(draft.hasEarlier ? [entry('restore', Undo2)] : []),
        entry('hide', EyeOff),
      ]}
    />
  )
}
