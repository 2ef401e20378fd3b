import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { responsibilityAccess } from '../responsibility.access.ts'
import type { AnsweredDutyView } from '../responsibility.contract.ts'
import { responsibilityTexts } from '../responsibility.texts.ts'
import { DutyRow } from './DutyRow.tsx'
import type { ResponsibilityData } from './responsibility.loader.ts'
import { ResponsibilityDialog } from './ResponsibilityDialog.tsx'

/** The duties that the law gives, and who answers for each: body, group, unit, person, decision. */
export function ResponsibilityPage() {
  const { duties, units, groups } = useLoaderData<ResponsibilityData>()
  const t = useTexts(responsibilityTexts)
  const { organisation, role } = usePlace()
  const [edited, setEdited] = useState<AnsweredDutyView>()
  const mayKeep = responsibilityAccess.keep.roles.includes(role)
  const header = {
    title: t.title,
    breadcrumbs: <Breadcrumbs trail={[{ label: t.groups, to: `/app/${organisation.slug}/groups` }]} />,
  }
  if (duties.length === 0)
    return (
      <>
        <PageHeader {...header} />
        <EmptyState title={t.noneTitle}>{t.noneText}</EmptyState>
      </>
    )
  return (
    <>
      <PageHeader
        {...header}
        lead={t.lead(duties.filter(({ state }) => state === 'whole').length, duties.length)}
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            {t.print}
          </Button>
        }
      />
      <ul className="duties">
        {duties.map((duty) => (
          <DutyRow key={duty.duty} duty={duty} onEdit={mayKeep ? () => setEdited(duty) : undefined} />
        ))}
      </ul>
      <p className="small muted">{t.explanation}</p>
      {edited && (
        <ResponsibilityDialog duty={edited} units={units} groups={groups} onClose={() => setEdited(undefined)} />
      )}
    </>
  )
}
