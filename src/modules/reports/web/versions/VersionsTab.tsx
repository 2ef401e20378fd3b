import { History } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'

import { formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { type VersionHead, versionName } from '../../editing/report-version.ts'
import { saveReportVersion } from '../../editing/versions.contract.ts'
import type { PagePlace } from '../blocks/ReportBlock.tsx'
import type { PanelTabProps } from '../panel/panel-tabs.ts'
import { DifferenceDialog } from './DifferenceDialog.tsx'
import { nameOf } from './name-of.ts'
import { useVersions } from './use-versions.ts'
import { versionTexts } from './versions.texts.ts'

/** The versions of the whole report: saving one, and seeing what has changed since. */
export default function VersionsTab({ place }: PanelTabProps) {
  const t = useTexts(versionTexts)
  const own = useLanguage()
  const { versions, hasFailed, reload } = useVersions(place)
  const [compared, setCompared] = useState<VersionHead | null>(null)
  return (
    <>
      <p className="small muted">{t.lead}</p>
      {place.mayWrite && <SaveForm place={place} onSaved={reload} />}
      {hasFailed && <p role="alert">{t.failed}</p>}
      {!versions && !hasFailed && <Skeleton lines={3} />}
      {versions?.length === 0 && <p className="muted">{t.none}</p>}
      <ul className="report-panel-list report-versions-of">
        {versions?.map((version) => (
          <li key={version.id}>
            <strong>{nameOf(version, own)}</strong>
            <span className="small muted">
              {t.by(version.createdBy, formatMoment(new Date(version.createdAt), own))}
            </span>
            <Button
              size="small"
              variant="quiet"
              icon={History}
              aria-label={t.compareVersion(nameOf(version, own))}
              onPress={() => setCompared(version)}
            >
              {t.compare}
            </Button>
          </li>
        ))}
      </ul>
      {compared && versions && (
        <DifferenceDialog
          place={place}
          version={compared}
          versions={versions}
          onKept={reload}
          onClose={() => setCompared(null)}
        />
      )}
    </>
  )
}

function SaveForm({ place, onSaved }: { place: PagePlace; onSaved: () => Promise<void> }) {
  const t = useTexts(versionTexts)
  const announce = useAnnounce()
  const form = useForm({
    schema: z.object({ name: versionName }),
    initial: { name: '' },
    labels: { name: t.name },
    faults: { nameMissing: t.nameMissing },
    async submit({ name }) {
      await call(saveReportVersion, { organisation: place.organisation, report: place.report.id, name })
      form.reset({ name: '' })
      announce(t.saved(name))
      await onSaved()
    },
  })
  return (
    <div className="report-versions-save">
      <Form form={form} label={t.save}>
        <TextField label={t.name} description={t.namePlaceholder} {...form.field('name')} />
        <div className="comment-form-actions">
          <Button size="small" type="submit" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </div>
      </Form>
    </div>
  )
}
