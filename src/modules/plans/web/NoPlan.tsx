import { FileUp, Plus } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { PlanRights } from '../plans.access.ts'
import { usePlanDeeds } from './plan-deeds.ts'
import { planPageTexts } from './plan-page.texts.ts'

/** The page before there is a programme. */
export function NoPlan({ rights: { editsPlan } }: { rights: PlanRights }) {
  const t = useTexts(planPageTexts)
  const { open } = usePlanDeeds()
  const { organisation } = usePlace()
  return (
    <EmptyState
      level={1}
      title={t.emptyTitle}
      actions={
        <>
          {editsPlan && (
            <>
              <Button variant="primary" icon={Plus} onPress={() => open({ kind: 'programme' })}>
                {t.addProgramme}
              </Button>
              <LinkButton icon={FileUp} to={`/app/${organisation.slug}/plan/import`}>
                {t.importFirst}
              </LinkButton>
            </>
          )}
          <LinkButton to={`/app/${organisation.slug}/projects`}>{t.projects}</LinkButton>
        </>
      }
    >
      {editsPlan ? t.emptyText : t.emptyReader}
    </EmptyState>
  )
}
