import { findProgrammes } from '#modules/plans/outline.queries.ts'
import { programmeOfYear } from '#modules/plans/plan.ts'
import { findVersions } from '#modules/plans/versions/versions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { findReportHead } from '../report-heads.queries.ts'
import { decidingBody } from '../workflow/body-name.ts'
import { readReportDecisions } from '../workflow/decisions.queries.ts'
import type { Lookup, LookupRequest } from './block-resolver.ts'

/** A decision of a body, as it was recorded. */
export interface RecordedDecision {
  /** What was decided of. */
  subject: 'plan' | 'planChange' | 'report'
  title: LocalText
  body: LocalText
  on: Day
  /** The section of the minutes. */
  section: string | null
  /** Where the minutes can be read. */
  link: string | null
}

/** Something that keeps decisions that a report tells of. */
export interface DecisionSource {
  find(tx: ReadTx, request: Pick<LookupRequest, 'organisation' | 'reportId' | 'report'>): Promise<RecordedDecision[]>
}

/** The approvals of the programme that the year is told of: the first one, and those of changes. */
const approvalsOfPlan: DecisionSource = {
  async find(tx, { organisation, report }) {
    const programme = programmeOfYear(await findProgrammes(tx, organisation.id), report.year)
    if (!programme) return []
    const versions = await findVersions(tx, organisation.id, programme.id)
    return versions.toReversed().flatMap(({ approvedOn, approvedBy, approvedSection }, index): RecordedDecision[] =>
      approvedBy === null
        ? []
        : [
            {
              subject: index === 0 ? 'plan' : 'planChange',
              title: programme.name,
              body: approvedBy,
              on: approvedOn,
              section: approvedSection,
              link: null,
            },
          ],
    )
  },
}

/** What was decided of the report itself on its way to the council. */
const decisionsOnReport: DecisionSource = {
  async find(tx, { organisation, reportId }) {
    const report = reportId && (await findReportHead(tx, organisation.id, reportId))
    if (!report) return []
    const decisions = await readReportDecisions(tx, report.id)
    const standing = decisions.filter(({ outcome }) => outcome !== 'returned')
    return standing.map(({ stage, body, metOn, section, minutesUrl }): RecordedDecision => ({
      subject: 'report',
      title: report.title,
      body: decidingBody({ stage, body }),
      on: metOn,
      section,
      link: minutesUrl,
    }))
  },
}

/** Every place where decisions of plans and reports are recorded. */
const sources: readonly DecisionSource[] = [approvalsOfPlan, decisionsOnReport]

/** The oldest first. */
export const recordedDecisions: Lookup<readonly RecordedDecision[]> = {
  async read(tx, request) {
    const found: RecordedDecision[] = []
    for (const source of sources) found.push(...(await source.find(tx, request)))
    return found.toSorted((a, b) => a.on.localeCompare(b.on))
  },
}
