import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useConflict } from '#web/form/use-conflict.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { handlingStages } from '../../report-head.ts'
import { kindTexts } from '../../report-kinds.texts.ts'
import { type AdaptedTemplate, adaptedTemplate } from '../adapted-template.ts'
import { reportTemplatesAccess } from '../report-templates.access.ts'
import {
  adaptReportTemplate,
  dropReportTemplate,
  type KeptTemplate,
  type TemplateConflict,
  templateConflict,
} from '../report-templates.contract.ts'
import { templateFaults, templateTexts } from './report-templates.texts.ts'
import { reportsAddress, templatesAddress } from './template-addresses.ts'
import { TemplateChapters } from './TemplateChapters.tsx'

/** What new reports of a kind are opened from, to be adapted by those who may, and read by the others. */
export function ReportTemplatePage() {
  const template = useLoaderData<KeptTemplate>()
  const t = useTexts(templateTexts)
  const names = useTexts(kindTexts)
  const { organisation, role } = usePlace()
  const mayAdapt = reportTemplatesAccess.adaptTemplate.roles.some((allowed) => allowed === role)
  const trail = [
    { label: t.reports, to: reportsAddress(organisation.slug) },
    { label: t.title, to: templatesAddress(organisation.slug) },
  ]
  return (
    <>
      <PageHeader
        title={names.kinds[template.kind]}
        lead={t.pageLead}
        eyebrow={template.isAdapted ? t.adapted : t.ownsKaarnas}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        actions={mayAdapt && template.isAdapted && <BackToKaarnas template={template} />}
      />
      <TemplateForm key={template.version} template={template} mayAdapt={mayAdapt} />
    </>
  )
}

function useTemplateForm({ kind, version, chapters, stages }: KeptTemplate) {
  const t = useTexts(templateTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { base, conflict, onRefused, settle } = useConflict(templateConflict, version)
  const form = useForm<AdaptedTemplate, AdaptedTemplate>({
    schema: adaptedTemplate,
    initial: { chapters, stages },
    labels: { chapters: t.chapters, stages: t.stages },
    faults: useTexts(templateFaults),
    async submit(value) {
      await call(adaptReportTemplate, { organisation, kind, version: base, ...value })
      announce(t.saved)
      await revalidate()
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) form.reset(conflict.current)
    settle()
  }
  return { form, conflict, takeTheirs }
}

function TemplateForm({ template, mayAdapt }: { template: KeptTemplate; mayAdapt: boolean }) {
  const t = useTexts(templateTexts)
  const organisation = usePlace().organisation.slug
  const { form, conflict, takeTheirs } = useTemplateForm(template)
  const { kind } = template
  if (conflict)
    return (
      <TemplateVersions
        conflict={conflict}
        mine={form.draft}
        isBusy={form.isBusy}
        onKeepMine={() => void form.send()}
        onTakeTheirs={takeTheirs}
      />
    )
  const { stages } = form.draft
  return (
    <Form form={form} label={t.title}>
      <TemplateChapters
        kind={kind}
        chapters={form.draft.chapters}
        mayAdapt={mayAdapt}
        error={form.field('chapters').error}
        onChange={(chapters) => form.set('chapters', chapters)}
      />
      {mayAdapt ? (
        <>
          <CheckboxGroup
            label={t.stages}
            description={t.stagesHelp}
            choices={handlingStages.map((value) => ({ value, label: t.stageNames[value] }))}
            value={stages}
            onChange={(chosen) =>
              form.set(
                'stages',
                handlingStages.filter((stage) => chosen.includes(stage)),
              )
            }
          />
          <div className="form-actions">
            <LinkButton to={templatesAddress(organisation)}>{t.cancel}</LinkButton>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {t.save}
            </Button>
          </div>
        </>
      ) : (
        <section>
          <h2>{t.stages}</h2>
          <p>{stages.map((stage) => t.stageNames[stage]).join(' → ') || t.noStages}</p>
        </section>
      )}
    </Form>
  )
}

function BackToKaarnas({ template: { kind, version } }: { template: KeptTemplate }) {
  const t = useTexts(templateTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)

  async function drop() {
    setBusy(true)
    try {
      await call(dropReportTemplate, { organisation, kind, version })
      announce(t.dropped)
    } catch {
      announce(t.notDone)
    }
    setBusy(false)
    setAsking(false)
    await revalidate()
  }

  return (
    <>
      <Button icon={RotateCcw} onPress={() => setAsking(true)}>
        {t.backToKaarnas}
      </Button>
      <ConfirmDialog
        title={t.dropTitle}
        confirmLabel={t.backToKaarnas}
        isOpen={isAsking}
        isBusy={isBusy}
        onConfirm={() => void drop()}
        onClose={() => setAsking(false)}
      >
        <p>{t.dropText}</p>
      </ConfirmDialog>
    </>
  )
}

interface VersionsProps {
  conflict: TemplateConflict
  mine: AdaptedTemplate
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody else has changed the template meanwhile: where the two differ. */
function TemplateVersions({ conflict, mine, ...choice }: VersionsProps) {
  const t = useTexts(templateTexts)
  const language = useLanguage()
  const lines = ({ chapters, stages }: AdaptedTemplate) => [
    { field: t.chapters, said: chapters.map(({ title }) => textIn(title, language)).join('\n') },
    { field: t.guidance, said: chapters.map(({ guidance }) => textIn(guidance, language)).join('\n') },
    {
      field: t.required,
      said: chapters.flatMap(({ title, required }) => (required ? textIn(title, language) : [])).join('\n'),
    },
    { field: t.stages, said: stages.map((stage) => t.stageNames[stage]).join('\n') },
  ]
  const theirs = lines(conflict.current)
  const differences = lines(mine).flatMap(({ field, said }, at) => {
    const other = theirs[at]!.said
    return said === other ? [] : [{ field, mine: said || undefined, theirs: other || undefined }]
  })
  return <VersionChoice {...choice} changedBy={conflict.changedBy} differences={differences} />
}
