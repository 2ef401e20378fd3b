import { useState } from 'react'
import { useLoaderData, useNavigate } from 'react-router'

import type { NamedIndicator } from '#modules/indicators/sets/web/indicator-sets.loader.ts'
import { SetIndicators } from '#modules/indicators/sets/web/SetIndicators.tsx'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { addPhenomenon, updatePhenomenon } from '../phenomena.contract.ts'
import { type PhenomenonConflict, phenomenonConflict, phenomenonInput, type PhenomenonInput } from '../phenomenon.ts'
import { concernsAddress, phenomenaAddress, phenomenonAddress } from './addresses.ts'
import { ActorFields } from './ActorFields.tsx'
import { ConcernChooser } from './ConcernChooser.tsx'
import { concernFaults } from './concern-faults.texts.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import type { PhenomenonEditorData } from './phenomena.loader.ts'
import { phenomenonPageTexts } from './phenomenon-pages.texts.ts'

/** Where a phenomenon is made, and changed. */
export function PhenomenonEditor() {
  const data = useLoaderData<PhenomenonEditorData>()
  const t = useTexts(phenomenonPageTexts)
  const { title } = useTexts(concernPageTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const { phenomenon } = data
  const trail = [
    { label: title, to: concernsAddress(slug) },
    { label: t.title, to: phenomenaAddress(slug) },
    ...(phenomenon ? [{ label: textIn(phenomenon.name, language), to: phenomenonAddress(slug, phenomenon.id) }] : []),
  ]
  return (
    <>
      <PageHeader title={phenomenon ? t.editTitle : t.newTitle} breadcrumbs={<Breadcrumbs trail={trail} />} />
      <PhenomenonForm key={phenomenon?.id} data={data} />
    </>
  )
}

const toInput = ({ phenomenon, begun, concerns, indicators }: PhenomenonEditorData): PhenomenonInput => ({
  name: phenomenon?.name ?? {},
  description: phenomenon?.description ?? null,
  concerns: phenomenon
    ? phenomenon.concerns.map(({ id }) => id)
    : begun.filter((id) => concerns.some((one) => one.id === id)),
  indicators: indicators.map(({ key }) => key),
  actors:
    phenomenon?.actors.map(({ unitId, name }) =>
      unitId === null ? { unitId, name: name.fi ?? '' } : { unitId, name: null },
    ) ?? [],
})

function usePhenomenonForm(data: PhenomenonEditorData) {
  const t = useTexts(phenomenonPageTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { phenomenon } = data
  const { base, conflict, onRefused, settle } = useConflict(phenomenonConflict, phenomenon?.version ?? 0)
  const form = useForm<PhenomenonInput, PhenomenonInput>({
    schema: phenomenonInput,
    initial: toInput(data),
    labels: { name: t.name, description: t.description, concerns: t.chooseConcerns, actors: t.actor },
    faults: useTexts(concernFaults),
    async submit(value) {
      const saved = phenomenon
        ? await call(updatePhenomenon, { organisation, id: phenomenon.id, version: base, ...value })
        : await call(addPhenomenon, { organisation, ...value })
      announce(t.saved)
      await navigate(phenomenonAddress(organisation, saved.id))
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) form.reset(conflict.current)
    settle()
  }
  return { form, conflict, takeTheirs }
}

function PhenomenonForm({ data }: { data: PhenomenonEditorData }) {
  const t = useTexts(phenomenonPageTexts)
  const { slug } = usePlace().organisation
  const { form, conflict, takeTheirs } = usePhenomenonForm(data)
  const [known, setKnown] = useState<readonly NamedIndicator[]>(data.indicators)
  if (conflict)
    return (
      <Conflict
        data={data}
        conflict={conflict}
        mine={form.draft}
        isBusy={form.isBusy}
        onKeepMine={() => void form.send()}
        onTakeTheirs={takeTheirs}
      />
    )
  return (
    <Form form={form} label={data.phenomenon ? t.editTitle : t.newTitle}>
      <LocalTextField label={t.name} description={t.nameHelp} {...form.field('name')} />
      <OptionalTextField label={t.description} isLong {...form.field('description')} />
      <ConcernChooser concerns={data.concerns} {...form.field('concerns')} />
      <SetIndicators
        register={data.register}
        keys={form.draft.indicators}
        known={known}
        error={form.field('indicators').error}
        isOrdered
        onChange={(keys) => form.set('indicators', keys)}
        onFound={(found) => setKnown([...known, found])}
      />
      <ActorFields units={data.units} {...form.field('actors')} />
      <div className="form-actions">
        <LinkButton to={data.phenomenon ? phenomenonAddress(slug, data.phenomenon.id) : phenomenaAddress(slug)}>
          {t.cancel}
        </LinkButton>
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.save}
        </Button>
      </div>
    </Form>
  )
}

interface ConflictProps {
  data: PhenomenonEditorData
  conflict: PhenomenonConflict
  mine: PhenomenonInput
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody else has changed the phenomenon meanwhile: where the two differ. */
function Conflict({ data, conflict, mine, isBusy, onKeepMine, onTakeTheirs }: ConflictProps) {
  const t = useTexts(phenomenonPageTexts)
  const names = useTexts(concernPageTexts)
  const language = useLanguage()
  const concernOf = (id: string) => data.concerns.find((one) => one.id === id)
  const unitOf = (id: string | null) => data.units.find((one) => one.id === id)
  const lines = (content: PhenomenonInput) => [
    { field: t.name, said: textIn(content.name, language) },
    { field: t.description, said: content.description ? textIn(content.description, language) : '' },
    { field: t.chooseConcerns, said: content.concerns.map((id) => textIn(concernOf(id)?.text ?? {}, language)) },
    { field: names.checkTitle, said: content.indicators },
    {
      field: t.actor,
      said: content.actors.map(({ unitId, name }) => name ?? textIn(unitOf(unitId)?.name ?? {}, language)),
    },
  ]
  const theirs = lines(conflict.current)
  const differences = lines(mine).flatMap(({ field, said }, at) => {
    const [own, other] = [said, theirs[at]!.said].map((one) => (typeof one === 'string' ? one : one.join('\n')))
    return own === other ? [] : [{ field, mine: own || undefined, theirs: other || undefined }]
  })
  return (
    <VersionChoice
      changedBy={conflict.changedBy}
      differences={differences}
      isBusy={isBusy}
      onKeepMine={onKeepMine}
      onTakeTheirs={onTakeTheirs}
    />
  )
}
