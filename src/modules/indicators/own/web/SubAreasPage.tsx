import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData, useNavigate } from 'react-router'

import { updateSubAreas } from '#modules/regions/sub-areas.contract.ts'
import { ApiError, call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { TextArea, TextField } from '#web/ui/TextField.tsx'
import { ownFiguresAddress } from './own-addresses.ts'
import type { SubAreasData } from './own-figures.loader.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'
import { type AreaDraft, emptyArea, readPastedAreas, toAreas, toDrafts } from './sub-area-draft.ts'

interface Refusal {
  attempt: number
  message: string
}

/** Where a municipality says which parts it has. */
export function SubAreasPage() {
  const { areas } = useLoaderData<SubAreasData>()
  const t = useTexts(ownFiguresTexts)
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { organisation } = usePlace()
  const list = ownFiguresAddress(organisation.slug)
  const [drafts, setDrafts] = useState(() => (areas.length > 0 ? toDrafts(areas) : [emptyArea()]))
  const [refusal, setRefusal] = useState<Refusal>()
  const [isBusy, setBusy] = useState(false)

  async function save() {
    setBusy(true)
    try {
      await call(updateSubAreas, { organisation: organisation.slug, areas: toAreas(drafts) })
      announce(t.areasSaved)
      void navigate(list)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setRefusal({ attempt: (refusal?.attempt ?? 0) + 1, message: sayRefusal(error, t) })
    } finally {
      setBusy(false)
    }
  }

  const change = (id: number, part: Partial<AreaDraft>) =>
    setDrafts(drafts.map((draft) => (draft.id === id ? { ...draft, ...part } : draft)))
  return (
    <>
      <PageHeader
        title={t.areasTitle}
        lead={t.areasLead}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.title, to: list }]} />}
      />
      <form
        className="form sub-areas"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {refusal && <ErrorSummary key={refusal.attempt} faults={[{ message: refusal.message }]} />}
        <p className="muted">{t.areaFieldsHelp}</p>
        <ol className="sub-area-list">
          {drafts.map((draft, index) => (
            <AreaRow
              key={draft.id}
              draft={draft}
              number={index + 1}
              onChange={(part) => change(draft.id, part)}
              onRemove={() => setDrafts(drafts.filter(({ id }) => id !== draft.id))}
            />
          ))}
        </ol>
        <div>
          <Button icon={Plus} onPress={() => setDrafts([...drafts, emptyArea()])}>
            {t.addArea}
          </Button>
        </div>
        <PastedAreas
          onAdd={(added) => setDrafts([...drafts.filter(({ fi, sv }) => fi !== '' || sv !== ''), ...added])}
        />
        <div className="form-actions">
          <Button variant="primary" type="submit" isBusy={isBusy}>
            {t.save}
          </Button>
          <Button onPress={() => void navigate(list)}>{t.cancel}</Button>
        </div>
      </form>
    </>
  )
}

function sayRefusal({ faults, advice }: ApiError, t: (typeof ownFiguresTexts)['fi']): string {
  const known: Record<string, string> = { codeTwice: t.codeTwice, titleTwice: t.titleTwice, subAreaCode: t.subAreaCode }
  const [fault] = faults
  return (fault && known[fault.message]) ?? advice
}

interface RowProps {
  draft: AreaDraft
  number: number
  onChange: (part: Partial<AreaDraft>) => void
  onRemove: () => void
}

function AreaRow({ draft: { code, fi, sv }, number, onChange, onRemove }: RowProps) {
  const t = useTexts(ownFiguresTexts)
  return (
    <li>
      <fieldset className="sub-area">
        <legend className="visually-hidden">{t.areaNumber(number)}</legend>
        <TextField label={t.areaName} value={fi} onChange={(text) => onChange({ fi: text })} />
        <TextField label={t.areaNameSwedish} value={sv} onChange={(text) => onChange({ sv: text })} />
        <TextField label={t.code} value={code} onChange={(text) => onChange({ code: text })} />
        <IconButton icon={Trash2} label={t.removeArea(fi || sv || t.areaNumber(number))} onPress={onRemove} />
      </fieldset>
    </li>
  )
}

function PastedAreas({ onAdd }: { onAdd: (areas: AreaDraft[]) => void }) {
  const t = useTexts(ownFiguresTexts)
  const [text, setText] = useState('')
  return (
    <Disclosure title={t.pasteAreas} level={2}>
      <div className="form-section">
        <TextArea label={t.pasteAreas} description={t.pasteHelp} rows={6} value={text} onChange={setText} />
        <div>
          <Button
            onPress={() => {
              onAdd(readPastedAreas(text))
              setText('')
            }}
          >
            {t.paste}
          </Button>
        </div>
      </div>
    </Disclosure>
  )
}
