import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { Select } from '#web/ui/Select.tsx'
import { laneOf } from '../entry-kind.ts'
import { listClockTemplates, takeClockTemplate } from '../templates/templates.contract.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'
import { LaneShape } from './LaneShape.tsx'
import { SourceOf } from './SourceOf.tsx'
import { useAnswer } from './use-answer.ts'
import { useDeed } from './use-deed.ts'

type Templates = Awaited<ReturnType<typeof readTemplates>>
const readTemplates = (organisation: string) => call(listClockTemplates, { organisation })

/** Clocks to begin with: what each brings, where its dates come from, and what is there already. */
export default function TemplatesForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(clockWindowTexts)
  const { organisation } = usePlace()
  const { answer, hasFailed } = useAnswer(() => readTemplates(organisation.slug), organisation.slug)
  const [chosen, setChosen] = useState<string | null>(null)
  const language = useLanguage()
  if (hasFailed) return <p role="alert">{t.loadFailed}</p>
  if (!answer) return <Skeleton />
  const template = answer.items.find(({ key }) => key === chosen) ?? answer.items[0]
  if (!template) return <p>{t.noTemplates}</p>
  return (
    <>
      <p>{t.templatesLead}</p>
      {answer.items.length > 1 && (
        <Select
          label={t.template}
          value={template.key}
          choices={answer.items.map(({ key, title }) => ({ value: key, label: textIn(title, language) }))}
          onChange={setChosen}
        />
      )}
      <TemplateEntries key={template.key} template={template} onDone={onDone} />
    </>
  )
}

function TemplateEntries({ template, onDone }: { template: Templates['items'][number]; onDone: () => void }) {
  const t = useTexts(clockWindowTexts)
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const offered = template.entries.filter(({ isInUse }) => !isInUse).map(({ key }) => key)
  const [taken, setTaken] = useState<readonly string[]>(offered)
  const { isBusy, attempt } = useDeed()

  const take = () =>
    attempt(async () => {
      const chosen = { key: template.key, entries: [...taken], from: null }
      const { added, kept } = await call(takeClockTemplate, { organisation: organisation.slug, ...chosen })
      announce(t.taken(added, kept))
      onDone()
      await revalidate()
    })
  return (
    <>
      <p className="muted">
        <PlanText text={template.description} />
      </p>
      <p className="template-all">
        <Button variant="quiet" size="small" onPress={() => setTaken(offered)}>
          {t.templateAll}
        </Button>
        <Button variant="quiet" size="small" onPress={() => setTaken([])}>
          {t.templateNone}
        </Button>
      </p>
      <ul className="template-entries">
        {template.entries.map((entry) => (
          <TemplateRow
            key={entry.key}
            entry={entry}
            isTaken={taken.includes(entry.key)}
            onTake={(takes) => setTaken(takes ? [...taken, entry.key] : taken.filter((key) => key !== entry.key))}
          />
        ))}
      </ul>
      <DialogActions>
        <Button onPress={onDone}>{t.cancel}</Button>
        <Button variant="primary" isBusy={isBusy} isDisabled={taken.length === 0} onPress={take}>
          {t.take(taken.length)}
        </Button>
      </DialogActions>
    </>
  )
}

interface RowProps {
  entry: Templates['items'][number]['entries'][number]
  isTaken: boolean
  onTake: (takes: boolean) => void
}

function TemplateRow({ entry, isTaken, onTake }: RowProps) {
  const t = useTexts(clockWindowTexts)
  const name = (
    <span className="template-title">
      <LaneShape lane={laneOf[entry.kind]} state={entry.isInUse ? 'done' : 'coming'} />
      <PlanText text={entry.title} />
    </span>
  )
  return (
    <li className="template-entry">
      {entry.isInUse ? (
        <span className="template-in-use">
          {name} <span className="muted">({t.inUse})</span>
        </span>
      ) : (
        <Checkbox isSelected={isTaken} onChange={onTake}>
          {name}
        </Checkbox>
      )}
      <p className="template-facts">
        <PlanText text={entry.rule} /> <SourceOf source={entry.source} />
      </p>
    </li>
  )
}
