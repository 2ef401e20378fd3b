import { useState } from 'react'
import { useLoaderData, useNavigate } from 'react-router'

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
import { CheckboxGroup, RadioGroup } from '#web/ui/Checkbox.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import {
  type IndicatorSetConflict,
  indicatorSetConflict,
  type IndicatorSetInput,
  indicatorSetInput,
  sharings,
} from '../indicator-set.ts'
import { addIndicatorSet, updateIndicatorSet } from '../indicator-sets.contract.ts'
import type { NamedIndicator, SetEditorData } from './indicator-sets.loader.ts'
import { indicatorSetTexts, setFaults } from './indicator-sets.texts.ts'
import { setAddress, setsAddress } from './set-addresses.ts'
import { SetIndicators } from './SetIndicators.tsx'

/** Where a set is made, and changed. */
export function IndicatorSetEditor() {
  const data = useLoaderData<SetEditorData>()
  const t = useTexts(indicatorSetTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { set } = data
  const trail = [
    { label: t.title, to: setsAddress(organisation) },
    ...(set ? [{ label: textIn(set.name, language), to: setAddress(organisation, set.id) }] : []),
  ]
  return (
    <>
      <PageHeader title={set ? t.editTitle : t.newTitle} breadcrumbs={<Breadcrumbs trail={trail} />} />
      <SetForm key={set?.id} data={data} />
    </>
  )
}

const toInput = ({ set, indicators }: SetEditorData): IndicatorSetInput => ({
  name: set?.name ?? {},
  description: set?.description ?? null,
  indicators: indicators.map(({ key }) => key),
  sharing: set?.sharing ?? 'own',
  sharedWith: set?.sharedWith.map(({ slug }) => slug) ?? [],
})

function useSetForm(data: SetEditorData) {
  const t = useTexts(indicatorSetTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { set } = data
  const { base, conflict, onRefused, settle } = useConflict(indicatorSetConflict, set?.version ?? 0)
  const form = useForm<IndicatorSetInput, IndicatorSetInput>({
    schema: indicatorSetInput,
    initial: toInput(data),
    labels: { name: t.name, description: t.description, indicators: t.indicators, sharedWith: t.partners },
    faults: useTexts(setFaults),
    async submit(value) {
      const saved = set
        ? await call(updateIndicatorSet, { organisation, id: set.id, version: base, ...value })
        : await call(addIndicatorSet, { organisation, ...value })
      announce(t.saved)
      await navigate(setAddress(organisation, saved.id))
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) form.reset(conflict.current)
    settle()
  }
  return { form, conflict, takeTheirs }
}

function SetForm({ data }: { data: SetEditorData }) {
  const t = useTexts(indicatorSetTexts)
  const organisation = usePlace().organisation.slug
  const { form, conflict, takeTheirs } = useSetForm(data)
  const [known, setKnown] = useState<readonly NamedIndicator[]>(data.indicators)
  if (conflict)
    return (
      <SetConflict
        conflict={conflict}
        mine={form.draft}
        known={known}
        isBusy={form.isBusy}
        onKeepMine={() => void form.send()}
        onTakeTheirs={takeTheirs}
      />
    )
  return (
    <Form form={form} label={data.set ? t.editTitle : t.newTitle}>
      <LocalTextField label={t.name} {...form.field('name')} />
      <OptionalTextField label={t.description} isLong {...form.field('description')} />
      <SetIndicators
        register={data.register}
        keys={form.draft.indicators}
        known={known}
        error={form.field('indicators').error}
        isOrdered
        onChange={(keys) => form.set('indicators', keys)}
        onFound={(found) => setKnown([...known, found])}
      />
      <Sharing data={data} form={form} />
      <div className="form-actions">
        <LinkButton to={data.set ? setAddress(organisation, data.set.id) : setsAddress(organisation)}>
          {t.cancel}
        </LinkButton>
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.save}
        </Button>
      </div>
    </Form>
  )
}

function Sharing({ data, form }: { data: SetEditorData; form: ReturnType<typeof useSetForm>['form'] }) {
  const t = useTexts(indicatorSetTexts)
  const language = useLanguage()
  return (
    <>
      <RadioGroup
        label={t.sharing}
        choices={sharings.map((value) => ({ value, label: t.sharingChoices[value] }))}
        value={form.draft.sharing}
        onChange={(sharing) => form.set('sharing', sharing ?? 'own')}
      />
      {form.draft.sharing === 'named' &&
        (data.partners.length === 0 ? (
          <p className="muted">{t.noPartners}</p>
        ) : (
          <CheckboxGroup
            label={t.partners}
            error={form.field('sharedWith').error}
            choices={data.partners.map(({ slug, name }) => ({ value: slug, label: textIn(name, language) }))}
            value={form.draft.sharedWith}
            onChange={(sharedWith) => form.set('sharedWith', [...sharedWith])}
          />
        ))}
    </>
  )
}

interface ConflictProps {
  conflict: IndicatorSetConflict
  mine: IndicatorSetInput
  known: readonly NamedIndicator[]
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody else has changed the set meanwhile: where the two differ. */
function SetConflict({ conflict, mine, known, ...choice }: ConflictProps) {
  const t = useTexts(indicatorSetTexts)
  const language = useLanguage()
  const titleOf = (key: string) => {
    const found = known.find((one) => one.key === key)
    return found ? textIn(found.title, language) : key
  }
  const lines = (content: IndicatorSetInput) => [
    { field: t.name, said: textIn(content.name, language) },
    { field: t.description, said: content.description ? textIn(content.description, language) : '' },
    { field: t.indicators, said: content.indicators.map(titleOf).join('\n') },
    { field: t.sharing, said: [t.sharingChoices[content.sharing], ...content.sharedWith].join('\n') },
  ]
  const theirs = lines(conflict.current)
  const differences = lines(mine).flatMap(({ field, said }, at) => {
    const other = theirs[at]!.said
    return said === other ? [] : [{ field, mine: said || undefined, theirs: other || undefined }]
  })
  return <VersionChoice {...choice} changedBy={conflict.changedBy} differences={differences} />
}
