import { Printer, Stamp } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { versionTexts } from '../versions.texts.ts'
import { ApprovalForm } from './ApprovalForm.tsx'
import { CompareVersions } from './CompareVersions.tsx'
import { VersionList } from './VersionList.tsx'
import { VersionReader } from './VersionReader.tsx'
import type { VersionsData } from './versions.loader.ts'

/** What bodies have approved of a programme, what has changed between the versions, and a version in full. */
export function VersionsPage() {
  const data = useLoaderData<VersionsData>()
  const t = useTexts(versionTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { programme, reading } = data
  const at = `/app/${organisation.slug}/plan`
  const plan = { label: textIn(programme.name, language), to: `${at}?programme=${programme.id}` }
  if (!reading) return <Versions data={data} trail={[plan]} />
  return (
    <VersionReader
      reading={reading}
      trail={[plan, { label: t.title, to: `${at}/versions?programme=${programme.id}` }]}
    />
  )
}

function Versions({ data, trail }: { data: VersionsData; trail: readonly { label: string; to: string }[] }) {
  const t = useTexts(versionTexts)
  const [isApproving, setApproving] = useState(false)
  const { programme, rights, versions, changesSince, compared } = data
  const mayApprove = rights.editsPlan && (versions.length === 0 || changesSince === null || changesSince.parts > 0)
  const approveLabel = versions.length === 0 ? t.approve : t.approveChanges
  return (
    <>
      <PageHeader
        title={t.title}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        lead={leadOf(data, t)}
        actions={
          <>
            {versions.length > 0 && (
              <Button icon={Printer} onPress={() => window.print()}>
                {t.print}
              </Button>
            )}
            {mayApprove && (
              <Button variant="primary" icon={Stamp} onPress={() => setApproving(true)}>
                {approveLabel}
              </Button>
            )}
          </>
        }
      />
      {versions.length === 0 ? (
        <EmptyState title={t.noneTitle}>{rights.editsPlan ? t.noneText : t.noneReader}</EmptyState>
      ) : (
        <section aria-labelledby="approved-versions">
          <h2 id="approved-versions">{t.list}</h2>
          <VersionList versions={versions} programmeId={programme.id} />
        </section>
      )}
      {compared && <CompareVersions data={data} compared={compared} />}
      {versions.length === 1 && !compared && <p className="muted versions-one">{t.oneOnly}</p>}
      <Dialog title={approveLabel} isOpen={isApproving} onClose={() => setApproving(false)} size="wide">
        <ApprovalForm
          programme={programme}
          number={(versions[0]?.number ?? 0) + 1}
          onDone={() => setApproving(false)}
        />
      </Dialog>
    </>
  )
}

type Texts = (typeof versionTexts)['fi']

/** How many versions there are, and whether what is there now is what was approved. */
function leadOf({ programme, versions, changesSince }: VersionsData, t: Texts): string {
  if (versions.length === 0) return programme.status === 'approved' ? t.notFrozen : ''
  const count = `${t.versions(versions.length)}.`
  if (!changesSince) return count
  return `${count} ${changesSince.parts > 0 ? t.changedSince(changesSince.parts) : t.unchanged}`
}
