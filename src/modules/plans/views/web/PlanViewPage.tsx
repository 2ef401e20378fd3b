import { Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import type { Outline } from '../../outline.ts'
import { type PlanDeeds, PlanDeedsContext, type PlanWindow } from '../../web/plan-deeds.ts'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import { PlanWindows } from '../../web/PlanWindows.tsx'
import { filterRows, rowsOf, type ViewRow } from '../plan-view.ts'
import { readViewQuery } from '../view-address.ts'
import { viewsTexts } from '../views.texts.ts'
import { Board } from './Board.tsx'
import { Groups } from './Groups.tsx'
import { SavedViews } from './SavedViews.tsx'
import { Timeline } from './Timeline.tsx'
import { ViewFilters } from './ViewFilters.tsx'
import type { PlanViewData } from './views.loader.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

/** The plan's actions on a board, on a timeline, or in groups. */
export function PlanViewPage() {
  const data = useLoaderData<PlanViewData>()
  const { rights, units, outline } = data.plan
  const [shown, setShown] = useState<PlanWindow | null>(null)
  const deeds = useMemo<PlanDeeds>(() => ({ rights, open: setShown, move: () => undefined }), [rights])
  return (
    <PlanDeedsContext value={deeds}>
      {outline ? <View data={data} outline={outline} /> : <NoPlan kind={data.kind} />}
      <PlanWindows shown={shown} units={units} onClose={() => setShown(null)} />
    </PlanDeedsContext>
  )
}

function View({ data, outline }: { data: PlanViewData; outline: Outline }) {
  const t = useTexts(viewsTexts)
  const page = useTexts(planPageTexts)
  const language = useLanguage()
  const { kind, plan, saved } = data
  const { user } = useSession()
  const [search] = useSearchParams()
  const query = readViewQuery(search)
  const all = rowsOf(outline)
  const rows = filterRows(all, query, { accountId: user.id, rights: plan.rights })
  const late = rows.filter(({ action }) => action.status === 'late').length
  return (
    <>
      <PageHeader
        title={t.names[kind]}
        eyebrow={textIn(outline.programme.name, language)}
        lead={t.lead(rows.length, all.length, late)}
        breadcrumbs={<Trail />}
        actions={
          <>
            <Button icon={Printer} onPress={() => window.print()}>
              {page.print}
            </Button>
            <SavedViews kind={kind} query={query} saved={saved} />
          </>
        }
      />
      <ViewSwitch kind={kind} query={query} />
      <ViewFilters kind={kind} query={query} plan={plan} />
      {rows.length === 0 ? <p className="plan-nothing">{t.nothing}</p> : content(data, { outline, rows })}
    </>
  )
}

function content({ kind, areas }: PlanViewData, { outline, rows }: { outline: Outline; rows: readonly ViewRow[] }) {
  if (kind === 'board') return <Board rows={rows} />
  if (kind === 'timeline') return <Timeline programme={outline.programme} rows={rows} />
  return <Groups rows={rows} areas={areas} />
}

function Trail() {
  const t = useTexts(viewsTexts)
  const { slug } = usePlace().organisation
  return <Breadcrumbs trail={[{ label: t.plan, to: `/app/${slug}/plan` }]} />
}

function NoPlan({ kind }: { kind: PlanViewData['kind'] }) {
  const t = useTexts(viewsTexts)
  return (
    <>
      <PageHeader title={t.names[kind]} breadcrumbs={<Trail />} />
      <EmptyState title={t.noPlan}>{t.noPlanAdvice}</EmptyState>
    </>
  )
}
