import { BookOpen, CalendarClock, ChartLine, Flag, ListChecks, type LucideIcon, TriangleAlert } from 'lucide-react'
import { useState } from 'react'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { homeTexts } from '../home.texts.ts'
import type { OpenReport, Waiting } from '../now.ts'

interface Line {
  icon: LucideIcon
  title: string
  text: string
  to: string
  action: string
}

/** How many names a line holds before it says "and 3 more". */
const namesShown = 3

/** How many lines are shown at first: what is most pressing. */
const linesShown = 8

/** What waits for the person, each with one way to take hold of it; the first is the one primary button of the page. */
export function WaitingList({ waiting, home }: { waiting: readonly Waiting[]; home: string }) {
  const language = useLanguage()
  const t = useTexts(homeTexts)
  const [isOpen, setOpen] = useState(false)
  // One line more is shown rather than a button in its place.
  const isLong = waiting.length > linesShown + 1
  const shown = isLong && !isOpen ? waiting.slice(0, linesShown) : waiting
  return (
    <>
      <ul className="waiting" id="waiting-lines">
        {shown.map((one, index) => {
          const { icon, title, text, to, action } = toLine(one, t, language)
          return (
            <li
              key={one.kind === 'other' ? one.task.id : one.kind}
              className={index === 0 ? 'waiting-line first' : 'waiting-line'}
            >
              <span className="waiting-hull">
                <Icon as={icon} />
              </span>
              <div>
                <h3>{title}</h3>
                <p>{text}</p>
              </div>
              <LinkButton
                to={to.startsWith('/') ? to : `${home}/${to}`}
                size="small"
                variant={index === 0 ? 'primary' : 'secondary'}
              >
                {action}
              </LinkButton>
            </li>
          )
        })}
      </ul>
      {isLong && (
        <p className="waiting-all">
          <Button
            size="small"
            variant="quiet"
            aria-expanded={isOpen}
            aria-controls="waiting-lines"
            onPress={() => setOpen(!isOpen)}
          >
            {isOpen ? t.showFirst : t.showAll(waiting.length)}
          </Button>
        </p>
      )}
    </>
  )
}

type Texts = (typeof homeTexts)['fi']

function toLine(waiting: Waiting, t: Texts, language: Language): Line {
  switch (waiting.kind) {
    case 'lateActions': {
      const names = waiting.actions.map(({ name, daysLate }) => t.daysLate(textIn(name, language), daysLate))
      return {
        icon: TriangleAlert,
        title: t.late(names.length),
        text: list(names, t),
        to: 'plan?show=late',
        action: t.openLate,
      }
    }
    case 'dueActions': {
      const names = waiting.actions.map(({ name, dueOn }) =>
        t.dueOn(textIn(name, language), formatDay(dueOn, language)),
      )
      return { icon: CalendarClock, title: t.due(names.length), text: list(names, t), to: 'plan', action: t.openDue }
    }
    case 'goalsBehind': {
      const names = waiting.goals.map(({ name }) => `${textIn(name, language)}.`)
      return {
        icon: Flag,
        title: t.behind(names.length),
        text: list(names, t),
        to: 'plan?show=behind',
        action: t.openGoals,
      }
    }
    case 'reports':
      return reportsLine(waiting.reports, t, language)
    case 'other':
      return { icon: ListChecks, to: waiting.task.to, ...waiting.task.words[language] }
    case 'noPlan':
      return { icon: ListChecks, title: t.noPlan, text: t.noPlanText, to: 'plan', action: t.openPlan }
    case 'noFigures':
      return { icon: ChartLine, title: t.noFigures, text: t.noFiguresText, to: 'state', action: t.openFigures }
  }
}

/** One report is gone on with at once; of several one is chosen first. */
function reportsLine(reports: readonly OpenReport[], t: Texts, language: Language): Line {
  const names = reports.map(({ name }) => textIn(name, language))
  const [only] = reports.length === 1 ? reports : []
  return only
    ? {
        icon: BookOpen,
        title: t.report(names.join()),
        text: t.reportText,
        to: `reports/${only.id}`,
        action: t.openReport,
      }
    : {
        icon: BookOpen,
        title: t.reports(names.length),
        text: list(
          names.map((name) => `${name}.`),
          t,
        ),
        to: 'reports',
        action: t.openReports,
      }
}

function list(names: readonly string[], t: Texts): string {
  const rest = names.length - namesShown
  return [...names.slice(0, namesShown), ...(rest > 0 ? [t.more(rest)] : [])].join(' ')
}
