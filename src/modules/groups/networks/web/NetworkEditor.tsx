import { useLoaderData, useNavigate } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { type FormState, useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Select } from '#web/ui/Select.tsx'
import { networkConflict, networkInput, type NetworkInput, networkKinds, type NetworkView } from '../network.ts'
import { addNetwork, updateNetwork } from '../networks.contract.ts'
import { networkDifferences } from './network-differences.ts'
import { type NetworkDraft, toDraft } from './network-draft.ts'
import { AimFields, CommitmentFields, ContactFields, DayFields, OptionalLine } from './NetworkFields.tsx'
import type { loadNetworkEditor } from './networks.loader.ts'
import { networkTexts } from './networks.texts.ts'

const useHome = () => `/app/${usePlace().organisation.slug}/networks`

/** Where a network is added, and changed. */
export function NetworkEditor() {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const network = useLoaderData<typeof loadNetworkEditor>()
  return (
    <>
      <PageHeader
        title={network ? t.editTitle(textIn(network.name, language)) : t.add}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.title, to: useHome() }]} />}
      />
      <NetworkForm key={network?.id} network={network} />
    </>
  )
}

function useLabels(): { [Name in keyof NetworkInput]: string } {
  const t = useTexts(networkTexts)
  const { kind, name, convener, link, sinceOn, endedOn, decidedBy, decidedOn, decisionSection, decisionLink } = t.fields
  const { promised, aims, days, commitments, contacts } = t
  const basics = { kind, name, convener, link, sinceOn, endedOn }
  const decision = { decidedBy, decidedOn, decisionSection, decisionLink }
  return { ...basics, ...decision, promised, aims, days, commitments, contacts }
}

function useNetworkForm(network: NetworkView | null) {
  const t = useTexts(networkTexts)
  const organisation = usePlace().organisation.slug
  const home = useHome()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { base, conflict, onRefused, settle } = useConflict(networkConflict, network?.version ?? 0)
  const form = useForm<NetworkDraft, NetworkInput>({
    schema: networkInput,
    initial: toDraft(network),
    labels: useLabels(),
    faults: t.faults,
    async submit(value) {
      if (network) await call(updateNetwork, { organisation, id: network.id, version: base, ...value })
      else await call(addNetwork, { organisation, ...value })
      announce(t.saved)
      await navigate(home)
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) form.reset(conflict.current)
    settle()
  }
  return { form, conflict, takeTheirs }
}

function NetworkForm({ network }: { network: NetworkView | null }) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const home = useHome()
  const { form, conflict, takeTheirs } = useNetworkForm(network)
  if (conflict)
    return (
      <VersionChoice
        changedBy={conflict.changedBy}
        differences={networkDifferences(form.draft, conflict.current, language)}
        isBusy={form.isBusy}
        onKeepMine={() => void form.send()}
        onTakeTheirs={takeTheirs}
      />
    )
  return (
    <Form form={form} label={t.fields.basics}>
      <Basics form={form} />
      <Decision form={form} />
      <AimFields {...form.field('aims')} />
      <CommitmentFields {...form.field('commitments')} />
      <DayFields {...form.field('days')} />
      <ContactFields {...form.field('contacts')} />
      <div className="form-actions">
        <LinkButton to={home}>{t.cancel}</LinkButton>
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.save}
        </Button>
      </div>
    </Form>
  )
}

function Basics({ form }: { form: FormState<NetworkDraft> }) {
  const t = useTexts(networkTexts)
  const { draft, set } = form
  return (
    <>
      <Select
        label={t.fields.kind}
        choices={networkKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        value={draft.kind}
        onChange={(kind) => set('kind', kind)}
      />
      <LocalTextField label={t.fields.name} {...form.field('name')} />
      <OptionalLine label={t.fields.convener} {...form.field('convener')} />
      <OptionalLine label={t.fields.link} type="url" {...form.field('link')} />
      <div className="field-row">
        <DateField label={t.fields.sinceOn} isOptional {...form.field('sinceOn')} />
        <DateField label={t.fields.endedOn} isOptional {...form.field('endedOn')} />
      </div>
      <OptionalTextField label={t.promised} isLong {...form.field('promised')} />
    </>
  )
}

function Decision({ form }: { form: FormState<NetworkDraft> }) {
  const t = useTexts(networkTexts)
  return (
    <section className="list-fields">
      <h2>{t.decision}</h2>
      <OptionalLine label={t.fields.decidedBy} {...form.field('decidedBy')} />
      <div className="field-row">
        <DateField label={t.fields.decidedOn} isOptional {...form.field('decidedOn')} />
        <OptionalLine label={t.fields.decisionSection} {...form.field('decisionSection')} />
      </div>
      <OptionalLine label={t.fields.decisionLink} type="url" {...form.field('decisionLink')} />
    </section>
  )
}
