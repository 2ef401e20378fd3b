import { FileSpreadsheet, FileText, Printer } from 'lucide-react'
import { useLoaderData, useNavigate } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { addressOf } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { countCard, gapsOf, hasGaps, type Scorecard } from '../scorecard.ts'
import { cardName, sayGaps } from '../scorecard-words.ts'
import { downloadScorecard, type ScorecardView, wholeOrganisation } from '../scorecards.contract.ts'
import { scorecardTexts } from '../scorecards.texts.ts'
import { CardBudget } from './CardBudget.tsx'
import { GapList } from './GapList.tsx'
import { ScoredGoalRow } from './ScoredGoalRow.tsx'
import { scorecardAddress, scorecardsAddress } from './scorecard-addresses.ts'
import { scorecardPageTexts } from './scorecard-pages.texts.ts'
import { Signings } from './Signings.tsx'
import { YearSelect } from './YearSelect.tsx'

/** Tuloskortti: what a unit has to do in a year, how it stands, what it costs, what is missing, and who has signed it. */
export function ScorecardPage() {
  const view = useLoaderData<ScorecardView>()
  const t = useTexts(scorecardPageTexts)
  const { card, drafts } = view
  const isEmpty = card.goals.length === 0
  return (
    <article className="scorecard" key={`${card.unit?.id ?? ''}-${card.year}-${view.shown ?? ''}`}>
      <Head view={view} />
      {drafts > 0 && view.shown === null && <p className="scorecard-drafts">{t.drafts(drafts)}</p>}
      {(!isEmpty || view.signings.length > 0) && <Signings view={view} />}
      {isEmpty ? (
        <EmptyState title={t.emptyCardTitle}>{card.unit ? t.emptyCardText(card.year) : t.emptyText}</EmptyState>
      ) : (
        <>
          <CardBudget card={card} />
          <CardGaps card={card} />
          <Goals card={card} isOwn />
          <Goals card={card} isOwn={false} />
        </>
      )}
      <NotMixed />
    </article>
  )
}

function NotMixed() {
  const { notMixed } = useTexts(scorecardTexts)
  return <p className="small muted scorecard-method">{notMixed}</p>
}

function Head({ view }: { view: ScorecardView }) {
  const t = useTexts(scorecardPageTexts)
  const words = useTexts(scorecardTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const slug = usePlace().organisation.slug
  const { card, year, years } = view
  const { ownGoals, servedGoals, actions, late } = countCard(card)
  const trail = [
    { label: t.plan, to: `/app/${slug}/plan` },
    { label: t.overviewTitle, to: scorecardsAddress(slug, year) },
  ]
  return (
    <>
      <PageHeader
        title={cardName(card, language)}
        eyebrow={`${words.title} ${year} · ${words.asOf(formatDay(card.asOf, language))}`}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        lead={
          card.goals.length > 0 && `${t.cardLead(ownGoals + servedGoals, actions)}${late > 0 ? t.lateLead(late) : ''}`
        }
        actions={
          <>
            <YearSelect
              year={year}
              years={years}
              onChange={(to) => void navigate(scorecardAddress(slug, { unit: card.unit, year: to }))}
            />
            <Button icon={Printer} onPress={() => window.print()}>
              {t.print}
            </Button>
          </>
        }
      />
      <Files view={view} />
    </>
  )
}

function Files({ view: { card, shown } }: { view: ScorecardView }) {
  const t = useTexts(scorecardPageTexts)
  const slug = usePlace().organisation.slug
  const asked = {
    organisation: slug,
    unit: card.unit?.id ?? wholeOrganisation,
    year: card.year,
    ...(shown && { signing: shown }),
  } as const
  return (
    <p className="plan-links">
      <a href={addressOf(downloadScorecard, { ...asked, format: 'pdf' })}>
        <Icon as={FileText} />
        {t.pdf}
      </a>
      <a href={addressOf(downloadScorecard, { ...asked, format: 'xlsx' })}>
        <Icon as={FileSpreadsheet} />
        {t.excel}
      </a>
    </p>
  )
}

function CardGaps({ card }: { card: Scorecard }) {
  const words = useTexts(scorecardTexts)
  const language = useLanguage()
  const gaps = gapsOf(card)
  return (
    <section className="scorecard-gaps" aria-labelledby="gaps">
      <h2 id="gaps">{words.gapsTitle}</h2>
      {hasGaps(gaps) ? <GapList gaps={sayGaps(gaps, language)} /> : <p>{words.noGaps}</p>}
    </section>
  )
}

function Goals({ card, isOwn }: { card: Scorecard; isOwn: boolean }) {
  const words = useTexts(scorecardTexts)
  const goals = card.goals.filter((goal) => goal.isOwn === isOwn)
  if (goals.length === 0) return null
  const title = card.unit ? (isOwn ? words.ownGoals : words.servedGoals) : words.goals
  const id = isOwn ? 'own-goals' : 'served-goals'
  return (
    <section className="scorecard-goals" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {goals.map((goal) => (
          <ScoredGoalRow key={goal.id} goal={goal} />
        ))}
      </ul>
    </section>
  )
}
