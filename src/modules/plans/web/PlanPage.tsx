import { FastForward, FileUp, MessageSquare, Milestone, Plus, Printer, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLoaderData, useNavigate, useRevalidator, useSearchParams } from 'react-router'

import { commentTexts } from '#modules/organisations/comments/comments.texts.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { Select } from '#web/ui/Select.tsx'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import { continuationTexts } from '../continuation/continuation.texts.ts'
import { linkTexts } from '../links/links.texts.ts'
import { LinksOfPlanContext } from '../links/web/part-links.ts'
import { PartLinks } from '../links/web/PartLinks.tsx'
import { findPart, goalsOf, type Outline } from '../outline.ts'
import { movePlanObject } from '../plan-objects.contract.ts'
import { viewQuery } from '../views/plan-view.ts'
import { ViewSwitch } from '../views/web/ViewSwitch.tsx'
import { ChangedMark } from '../versions/web/ChangedMark.tsx'
import { faultWords } from './plan-faults.texts.ts'
import { type PlanDeeds, PlanDeedsContext, type PlanWindow, usePlanDeeds } from './plan-deeds.ts'
import { filterPriorities, type PlanFilter, readFilter } from './plan-filter.ts'
import type { PlanData } from './plan.loader.ts'
import { planPageTexts, type PlanPageTexts } from './plan-page.texts.ts'
import { moveBack } from './plan-undo.ts'
import { PlanTalkContext, usePlanTalk, useTalkOfAll } from './plan-talk.ts'
import { PlanLead } from './PlanLead.tsx'
import { PlanLinks } from './PlanLinks.tsx'
import { PlanLegend } from './PlanLegend.tsx'
import { PlanWindows } from './PlanWindows.tsx'
import { PriorityBlock } from './PriorityBlock.tsx'
import { StatusBar } from './StatusBar.tsx'

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
          {data.outline ? <Plan data={data} outline={data.outline} /> : <NoPlan data={data} />}
          <PlanWindows shown={shown ?? addingOf(data, query)} units={data.units} onClose={close} />
        </PlanTalkContext>
      </LinksOfPlanContext>
    </PlanDeedsContext>
  )
}

/** The window that the address asks for: `?goalOn=` an indicator or `?goalFor=` a concern is the form of a new goal. */
const windowOf = ({ outline, rights, goalStart }: PlanData): PlanWindow | null =>
  goalStart && outline && rights.editsPlan ? { kind: 'goalOn', start: goalStart, priorities: outline.priorities } : null

/** `?add=action`, which may be asked for while the plan is open, is the form of a new action. */
const addingOf = ({ outline, rights }: PlanData, query: URLSearchParams): PlanWindow | null =>
  query.get('add') === 'action' && outline && (rights.editsUnits === 'all' || rights.editsUnits.length > 0)
    ? { kind: 'actionTo', priorities: outline.priorities }
    : null

/** `?talk=goal:` and its id opens what is said of a part of the programme that is shown. */
function talkOf({ outline }: PlanData, query: URLSearchParams, language: Language): PlanWindow | null {
  const wanted = query.get('talk')
  const of = outline && wanted !== null ? findPart(outline, wanted) : undefined
  return of ? { kind: 'talk', of: { kind: of.kind, id: of.id, name: textIn(of.title, language) } } : null
}

function withoutWindow(query: URLSearchParams): URLSearchParams {
  query.delete('add')
  query.delete('talk')
  query.delete('goalOn')
  query.delete('goalFor')
  return query
}

function useDeeds({ rights }: PlanData, open: PlanDeeds['open']): PlanDeeds {
  const t = useTexts(planPageTexts)
  const faults = useTexts(faultWords)
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const offerUndo = useOfferUndo()
  return useMemo(() => {
    async function move(...[kind, id, position]: Parameters<PlanDeeds['move']>) {
      try {
        await call(movePlanObject, { organisation: organisation.slug, kind, id, position })
        await revalidate()
        offerUndo({ said: t.moved, undo: () => moveBack({ organisation: organisation.slug, kind, id, position }) })
      } catch (error) {
        if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
        announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
      }
    }
    return { rights, open, move: (...what) => void move(...what) }
  }, [rights, open, organisation.slug, revalidate, announce, offerUndo, t, faults])
}

function Plan({ data, outline }: { data: PlanData; outline: Outline }) {
  const t = useTexts(planPageTexts)
  const next = useTexts(continuationTexts)
  const links = useTexts(linkTexts)
  const language = useLanguage()
  const { open } = usePlanDeeds()
  const [query] = useSearchParams()
  const { programme, priorities, counts } = outline
  const filter = readFilter(query)
  const shown = filterPriorities(outline, filter, data.rights)
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={
          <>
            {eyebrowOf(outline, t, language)}{' '}
            <ChangedMark programmeId={programme.id} changesSince={data.changesSince} />
          </>
        }
        lead={<PlanLead outline={outline} />}
        actions={<PlanActions data={data} outline={outline} />}
      />
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
      {data.rights.editsPlan && (
        <p className="plan-deleted">
          {counts.goals > 0 && (
            <Button variant="quiet" icon={FastForward} onPress={() => open({ kind: 'continuation', outline })}>
              {next.open}
            </Button>
          )}
          <Button
            variant="quiet"
            icon={Milestone}
            onPress={() =>
              open({
                kind: 'links',
                programmeId: programme.id,
                of: { kind: 'programme', id: programme.id, name: textIn(programme.name, language) },
              })
            }
          >
            {links.linkProgramme}
          </Button>
          <Button variant="quiet" icon={Trash2} onPress={() => open({ kind: 'deleted' })}>
            {t.deleted}
          </Button>
        </p>
      )}
    </>
  )
}

function eyebrowOf({ programme }: Outline, t: PlanPageTexts, language: Language): string {
  const { name, firstYear, lastYear, status, approvedBy, approvedOn, approvedSection } = programme
  const title = textIn(name, language)
  const years = title.includes(String(firstYear)) ? '' : ` ${firstYear}–${lastYear}`
  const by =
    status === 'approved' && approvedOn && approvedBy
      ? t.approved(textIn(approvedBy, language), formatDay(approvedOn, language), approvedSection ?? '')
      : ''
  return `${title}${years} · ${status === 'draft' ? t.draft : by}`.replace(/ · $/, '')
}

function PlanActions({ data, outline }: { data: PlanData; outline: Outline }) {
  const t = useTexts(planPageTexts)
  const { programme } = outline
  const { open } = usePlanDeeds()
  return (
    <>
      <ProgrammeTalk programme={programme} />
      <Button icon={Printer} onPress={() => window.print()}>
        {t.print}
      </Button>
      {data.rights.editsPlan && (
        <>
          <Button onPress={() => open({ kind: 'programme', programme })}>{t.edit}</Button>
          <Button variant="primary" icon={Plus} onPress={() => open({ kind: 'priority', programmeId: programme.id })}>
            {t.addPriority}
          </Button>
        </>
      )}
    </>
  )
}

/** The way to what is said of the whole programme, and to watching it. */
function ProgrammeTalk({ programme: { id, name } }: Pick<Outline, 'programme'>) {
  const t = useTexts(commentTexts)
  const language = useLanguage()
  const { open } = usePlanDeeds()
  const count = usePlanTalk().countOf(id)?.comments
  return (
    <Button
      icon={MessageSquare}
      onPress={() => open({ kind: 'talk', of: { kind: 'programme', id, name: textIn(name, language) } })}
    >
      {count === undefined ? t.title : `${t.title} (${count})`}
    </Button>
  )
}

function PlanFilters({ data, outline, filter }: { data: PlanData; outline: Outline; filter: PlanFilter }) {
  const t = useTexts(planPageTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const { open } = usePlanDeeds()
  const hasOwnUnits = data.rights.editsUnits !== 'all' && data.rights.editsUnits.length > 0
  const choices = (['all', 'late', 'behind', ...(hasOwnUnits ? (['mine'] as const) : [])] as const).map((value) => ({
    value,
    label: t.filters[value],
  }))
  const go = (programme: string, show: PlanFilter) =>
    void navigate(`?${new URLSearchParams({ programme, ...(show === 'all' ? {} : { show }) })}`, {
      preventScrollReset: true,
    })
  return (
    <div className="plan-filters">
      <SegmentedFilter
        label={t.filterLabel}
        choices={choices}
        value={filter}
        onChange={(show) => go(outline.programme.id, show)}
      />
      <div className="plan-programmes">
        {data.programmes.length > 1 && (
          <Select
            label={t.chooseProgramme}
            isLabelHidden
            value={outline.programme.id}
            choices={data.programmes.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
            onChange={(id) => go(id, 'all')}
          />
        )}
        {data.rights.editsPlan && (
          <Button variant="quiet" icon={Plus} onPress={() => open({ kind: 'programme' })}>
            {t.addProgramme}
          </Button>
        )}
      </div>
    </div>
  )
}

function NoPlan({ data }: { data: PlanData }) {
  const t = useTexts(planPageTexts)
  const { open } = usePlanDeeds()
  const { organisation } = usePlace()
  const { editsPlan } = data.rights
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
