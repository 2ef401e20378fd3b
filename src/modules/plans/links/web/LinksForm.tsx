import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { faultWords } from '../../web/plan-faults.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import {
  addPlanLink,
  type LinkedKind,
  listUpperGoals,
  type PlanLink,
  removePlanLink,
  type UpperDocument,
} from '../links.contract.ts'
import { linkTexts } from '../links.texts.ts'
import { usePartLinks } from './part-links.ts'

interface Props {
  programmeId: string
  of: { kind: LinkedKind; id: string }
}

/** What a goal or a programme carries out: the links there are, and a new one. Each is stored at once. */
export function LinksForm({ programmeId, of }: Props) {
  const t = useTexts(linkTexts)
  const present = usePartLinks().links.filter(({ part }) => part.kind === of.kind && part.id === of.id)
  const documents = useUpperDocuments(programmeId)
  const { isBusy, error, store } = useStoring()
  const { slug } = usePlace().organisation
  if (!documents) return <Skeleton />
  return (
    <div className="links-form">
      <p>{t.lead}</p>
      <h3>{t.present}</h3>
      {present.length === 0 && <p className="muted">{t.none}</p>}
      <ul className="plan-history">
        {present.map((link) => (
          <PresentLink
            key={link.id}
            link={link}
            isBusy={isBusy}
            onRemove={() => store(() => call(removePlanLink, { organisation: slug, id: link.id }), t.removed)}
          />
        ))}
      </ul>
      {documents.length === 0 ? (
        <p className="muted">{t.noDocuments}</p>
      ) : (
        <NewLink
          documents={documents}
          taken={present.map(({ upper }) => upper.id)}
          error={error}
          isBusy={isBusy}
          onAdd={(upper) =>
            store(() => call(addPlanLink, { organisation: slug, kind: of.kind, id: of.id, upper }), t.added)
          }
        />
      )}
    </div>
  )
}

function useUpperDocuments(programmeId: string): readonly UpperDocument[] | null {
  const { slug } = usePlace().organisation
  const [documents, setDocuments] = useState<readonly UpperDocument[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void call(listUpperGoals, { organisation: slug, id: programmeId }).then(
      (answer) => isWanted && setDocuments(answer.documents),
    )
    return () => {
      isWanted = false
    }
  }, [slug, programmeId])
  return documents
}

/** Stores a change of the links, says how it went and reads the plan again. */
function useStoring() {
  const faults = useTexts(faultWords)
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  async function send(deed: () => Promise<unknown>, done: string): Promise<boolean> {
    setBusy(true)
    setError(undefined)
    try {
      await deed()
      await revalidate()
      announce(done)
      return true
    } catch (failure) {
      if (!(failure instanceof ApiError || failure instanceof NetworkError)) throw failure
      setError(wordsOf(failure, faults))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, error, store: send }
}

function wordsOf(failure: ApiError | NetworkError, faults: (typeof faultWords)['fi']): string {
  if (failure instanceof NetworkError) return faults.network
  const fault = failure.faults[0]?.message
  return fault && fault in faults ? faults[fault as keyof typeof faults] : `${failure.title}. ${failure.advice}`
}

function PresentLink({
  link: { upper, organisation },
  isBusy,
  onRemove,
}: {
  link: PlanLink
  isBusy: boolean
  onRemove: () => Promise<boolean>
}) {
  const t = useTexts(linkTexts)
  const language = useLanguage()
  return (
    <li className="deleted-part">
      <div>
        <p>
          <PlanText text={upper.title} />
        </p>
        <p className="muted small">
          {upper.kind === 'programme' || !upper.programmeName ? t.whole : textIn(upper.programmeName, language)} ·{' '}
          {textIn(organisation.name, language)}
        </p>
      </div>
      <Button
        size="small"
        isBusy={isBusy}
        onPress={() => void onRemove()}
        aria-label={t.removeNamed(textIn(upper.title, language))}
      >
        {t.remove}
      </Button>
    </li>
  )
}

interface NewLinkProps {
  documents: readonly UpperDocument[]
  /** What it carries out already. */
  taken: readonly string[]
  error: string | undefined
  isBusy: boolean
  onAdd: (upper: Pick<UpperDocument['parts'][number], 'kind' | 'id'>) => Promise<boolean>
}

function NewLink({ documents, taken, error, isBusy, onAdd }: NewLinkProps) {
  const t = useTexts(linkTexts)
  const language = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const parts = documents.flatMap(({ parts: within, programme, organisation }) =>
    within
      .filter(({ id }) => !taken.includes(id))
      .map((part) => ({
        ...part,
        document: `${textIn(programme.name, language)} · ${textIn(organisation.name, language)}`,
      })),
  )
  async function add() {
    const part = parts.find(({ id }) => id === chosen)
    if (part && (await onAdd({ kind: part.kind, id: part.id }))) setChosen(null)
  }
  return (
    <div className="new-link">
      <ComboBox
        key={taken.join()}
        label={t.choose}
        description={t.chooseHelp}
        error={error}
        value={chosen}
        choices={parts.map(({ kind, id, title, number, document }) => ({
          value: id,
          label: `${number} ${textIn(title, language)}`.trim(),
          description: kind === 'programme' ? `${document} · ${t.whole}` : document,
        }))}
        onChange={setChosen}
      />
      <Button variant="primary" isBusy={isBusy} isDisabled={chosen === null} onPress={() => void add()}>
        {t.add}
      </Button>
    </div>
  )
}
