import type { OpeningAnswer, OpeningAsked, OpeningSource } from '#modules/clock/opening-source.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { inEveryLanguage } from '#shared/texts.ts'
import { yearsToOpen } from '../council-term.ts'
import { offeredKinds } from '../offered-kinds.ts'
import { openReport } from '../opening.service.ts'
import { handlingStages, type ReportHead } from '../report-head.ts'
import { kindTexts } from '../report-kinds.texts.ts'
import { findReportOfYear, findReports } from '../report-heads.queries.ts'
import { stagesOf } from './way.ts'
import { workflowTexts } from './workflow.texts.ts'

/** The first of what an entry may begin: the report itself. What comes after it are stages of its way. */
const toOpen = 'open'

/** A plan of an age group says whose it is, which an entry does not. */
const kindsToOpen = (kind: OpeningAsked['organisation']['kind']) =>
  offeredKinds(kind).filter((one) => one !== 'agePlan')

const offered: OpeningAnswer = { isOffered: true, path: 'reports' }

/**
 * Opens the report that is due in the year of an entry, in the languages of the report before it, or offers a stage of
 * that report: sending it on is for who leads it. What is open, or has passed the stage, stays as it is.
 */
export const reportOpenings = (cube: Cube): OpeningSource => ({
  kinds: ['reportStage'],
  reports: ({ kind }) =>
    kindsToOpen(kind).map((report) => ({
      report,
      name: inEveryLanguage((language) => kindTexts[language].kinds[report]),
      stages: [
        { stage: toOpen, name: inEveryLanguage((language) => kindTexts[language].opening) },
        ...handlingStages.map((stage) => ({
          stage,
          name: inEveryLanguage((language) => workflowTexts[language].stages[stage]),
        })),
      ],
    })),

  async open(tx, asked) {
    const { organisation, opens, startsOn, by, now } = asked as OpeningAsked<'reportStage'>
    const kind = kindsToOpen(organisation.kind).find((one) => one === opens.report)
    const year = kind && yearsToOpen(kind, Number(startsOn.slice(0, 4)))[0]
    if (!kind || year === undefined) return offered
    const report = { kind, year, populationGroup: null }
    const there = await findReportOfYear(tx, organisation.id, report)
    if (there) return opens.stage === toOpen ? opened(there) : offeredStage(there, opens.stage)
    if (opens.stage !== toOpen) return offered
    const [before] = (await findReports(tx, organisation.id)).filter((one) => one.kind === kind)
    const opening = { tx, cube, organisation, author: { accountId: by.id, now } }
    const made = await openReport(opening, { ...report, languages: before?.languages ?? ['fi'] })
    return made ? opened(made) : offered
  },
})

const opened = ({ id }: Pick<ReportHead, 'id'>): OpeningAnswer => ({ isOffered: false, path: `reports/${id}` })

/** A stage that the report has not come to yet. One that its way leaves out is offered: somebody decides what it means. */
function offeredStage(report: ReportHead, stage: string): OpeningAnswer {
  const all = stagesOf(report)
  const at = all.findIndex((one) => one === stage)
  return { isOffered: at < 0 || all.indexOf(report.status) < at, path: `reports/${report.id}/handling` }
}
