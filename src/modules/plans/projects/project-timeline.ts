import type { QuarterTimelineData } from '#charts/quarter-timeline.ts'
import { formatDay, type Day } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { goalDayOf, isLate, type ProjectInput, type ReportingDate, type SubArea } from './project.ts'
import { projectTexts } from './projects.texts.ts'

interface Timed extends Pick<ProjectInput, 'startsOn' | 'endsOn' | 'goalOn'> {
  subAreas: readonly Pick<SubArea, 'title' | 'state' | 'startsOn' | 'endsOn'>[]
  reportingDates: readonly ReportingDate[]
}

/** A project's time as the chart draws it. */
export function toTimeline(
  project: Timed,
  { today, language }: { today: Day; language: Language },
): QuarterTimelineData {
  const { areaStates } = projectTexts[language]
  return {
    startsOn: project.startsOn,
    endsOn: project.endsOn,
    goalOn: goalDayOf(project),
    today,
    language,
    rows: project.subAreas.map(({ title, state, startsOn, endsOn }) => ({
      label: textIn(title, language),
      stateWord: areaStates[state],
      state,
      startsOn,
      endsOn,
    })),
    marks: project.reportingDates.map((date) => ({
      on: date.dueOn,
      state: date.doneOn !== null ? 'done' : isLate(date, today) ? 'late' : 'ahead',
    })),
  }
}

/** `12.1.2026–30.4.2026`, or `12.1.2026 alkaen` of what has no end. */
export function timeWords(startsOn: Day, endsOn: Day | null, language: Language): string {
  const t = projectTexts[language]
  const from = formatDay(startsOn, language)
  return endsOn === null ? t.since(from) : t.time(from, formatDay(endsOn, language))
}
