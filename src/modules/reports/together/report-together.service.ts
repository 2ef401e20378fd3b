import type { SharedTexts, TogetherKind } from '#server/together/together-kind.ts'
import type { User } from '#shared/roles.ts'
import type { Refusal } from '#shared/together.ts'
import { readsDrafts, reportsAccess } from '../reports.access.ts'
import { saveText } from '../texts.contract.ts'
import { insertText, keepText, lockText, updateText } from '../texts.queries.ts'
import { openStages } from '../workflow/way.ts'
import { arrangementOfReport, type ReportPlace, reportOfName } from './report-document.ts'
import { findSharedReport, holdSharedReport, lockTextVersions, type SharedReport } from './together.queries.ts'

/** Reports, each language apart, as things that are written together. */
export const reportsTogether: TogetherKind = {
  documentOf(name) {
    const place = reportOfName(name)
    return place && reportTexts(place)
  },
}

/** The texts of a report in one language. */
export function reportTexts(place: ReportPlace): SharedTexts {
  const { report, language } = place
  const key = (block: string) => ({ blockId: block, language })
  return {
    thing: report,
    async findArrangement(tx) {
      const found = await findSharedReport(tx, report)
      return found ? arrangementOfReport(found) : ''
    },
    async findRefusal(tx, user) {
      return refusalOf(await findSharedReport(tx, report), user)
    },
    async mayLookOn(tx, user) {
      const found = await findSharedReport(tx, report)
      const role = roleIn(found, user)
      return found !== undefined && role !== undefined && isWritable(found) && readsDrafts(role)
    },
    async hold(tx) {
      const found = await holdSharedReport(tx, report)
      return found && isWritable(found) ? { deedOn: (block) => deedOn(found, place, block) } : undefined
    },
    texts: {
      lockVersions: (tx) => lockTextVersions(tx, place),
      lock: (tx, block) => lockText(tx, key(block)),
      insert: (tx, block, content, author) => insertText(tx, key(block), content, author),
      update: (tx, block, content, author) => updateText(tx, key(block), content, author),
      keep: (tx, block, before) => keepText(tx, key(block), before),
    },
  }
}

/** Texts may change until the report is sent to those who decide on it. */
const isWritable = ({ status }: Pick<SharedReport, 'status'>): boolean => openStages.some((open) => open === status)

const roleIn = (report: SharedReport | undefined, { memberships }: User) =>
  memberships.find(({ organisationId }) => organisationId === report?.organisationId)?.role

/** By the rule of `saveText`. */
function refusalOf(report: SharedReport | undefined, user: User): Refusal | undefined {
  const role = roleIn(report, user)
  if (!report || !reportsAccess.writeText.roles.some((one) => one === role)) return 'forbidden'
  return isWritable(report) ? undefined : 'locked'
}

/** What `saveText` would leave in the log. */
const deedOn = ({ organisationId, slug }: SharedReport, { report, language }: ReportPlace, block: string) => ({
  organisationId,
  area: 'reports' as const,
  endpoint: saveText.id,
  path: `/api/v1/organisations/${slug}/reports/${report}/texts/${block}`,
  details: { report, language },
})
