import { useState } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { LinksOfPlanContext } from '../links/web/part-links.ts'
import { PartLinks } from '../links/web/PartLinks.tsx'
import { goalsOf, type Outline } from '../outline.ts'
import { viewQuery } from '../views/plan-view.ts'
import { ViewSwitch } from '../views/web/ViewSwitch.tsx'
import { NoPlan } from './NoPlan.tsx'
import { PlanDeedsContext, type PlanWindow } from './plan-deeds.ts'
import { filterPriorities, readFilter } from './plan-filter.ts'
import { planPageTexts } from './plan-page.texts.ts'
import { PlanTalkContext, useTalkOfAll } from './plan-talk.ts'
import { addingOf, talkOf, windowOf, withoutWindow } from './plan-window-address.ts'
import type { PlanData } from './plan.loader.ts'
import { PlanFilters } from './PlanFilters.tsx'
import { PlanFoot } from './PlanFoot.tsx'
import { PlanHead } from './PlanHead.tsx'
import { PlanLegend } from './PlanLegend.tsx'
import { PlanLinks } from './PlanLinks.tsx'
import { PlanWindows } from './PlanWindows.tsx'
import { PriorityBlock } from './PriorityBlock.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useDeeds } from './use-deeds.ts'

/** Suunnitelma: priorities, goals with the way of their figures, and actions with their state. */
export function PlanPage() {
  const data = useLoaderData<PlanData>()
  const [query, setQuery] = useSearchParams()
  const language = useLanguage()
  const [shown, setShown] = useState<PlanWindow | null>(() => windowOf(data) ?? talkOf(data, query, language))
  const close = () => {
    setShown(null)
    setQuery(withoutWindow, { replace: true, preventScrollReset: true })
  }
  const deeds = useDeeds(data, setShown)
  const talk = useTalkOfAll(usePlace().organisation.slug)
  return (
    <PlanDeedsContext value={deeds}>
      <LinksOfPlanContext value={data.links}>
        <PlanTalkContext value={talk}>
          {data.outline ? <Plan data={data} outline={data.outline} /> : <NoPlan rights={data.rights} />}
          <PlanWindows shown={shown ?? addingOf(data, query)} units={data.units} onClose={close} />
        </PlanTalkContext>
      </LinksOfPlanContext>
    </PlanDeedsContext>
  )
}

function Plan({ data, outline }: { data: PlanData; outline: Outline }) {
  const t = useTexts(planPageTexts)
  const language = useLanguage()
  const [query] = useSearchParams()
  const { programme, priorities, counts } = outline
  const filter = readFilter(query)
  const shown = filterPriorities(outline, filter, data.rights)
  return (
    <>
      <PlanHead data={data} outline={outline} />
      <PlanLinks programmeId={programme.id} editsPlan={data.rights.editsPlan} />
      <PartLinks kind="programme" id={programme.id} />
      <div className="plan-overview">
        <StatusBar counts={counts} />
        <PlanLegend
          targetYear={programme.lastYear}
          hasPaths={goalsOf(outline).some(({ progress }) => progress.some(({ path }) => path.length > 0))}
        />
      </div>
      <ViewSwitch kind="outline" query={viewQuery.parse({ programme: programme.id })} />
      <PlanFilters data={data} outline={outline} filter={filter} />
      {priorities.length === 0 && <EmptyState title={textIn(programme.name, language)}>{t.emptyProgramme}</EmptyState>}
      {priorities.length > 0 && shown.length === 0 && <p className="plan-nothing">{t.nothingShown}</p>}
      {shown.map((priority) => (
        <PriorityBlock
          key={priority.id}
          priority={priority}
          whole={priorities.find(({ id }) => id === priority.id) ?? priority}
          place={{ at: priorities.findIndex(({ id }) => id === priority.id), of: priorities.length }}
          isFiltered={filter !== 'all'}
        />
      ))}
      {data.rights.editsPlan && <PlanFoot outline={outline} />}
    </>
  )
}
