import { type Route, route } from '#server/http.ts'
import type { Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { User } from '#shared/roles.ts'
import { offeredKinds } from '../offered-kinds.ts'
import type { ReportKind } from '../report-head.ts'
import { isOwnChapter, leftOutChapters, missingChapters } from './adapted-template.ts'
import {
  adaptReportTemplate,
  dropReportTemplate,
  getReportTemplate,
  listReportTemplates,
  type TemplateConflict,
} from './report-templates.contract.ts'
import { findTemplate, findTemplates, insertTemplate } from './report-templates.queries.ts'
import { type ReportTemplate, reportTemplate } from './template.ts'

function requireOffered(organisation: Organisation, kind: ReportKind): void {
  if (!offeredKinds(organisation.kind).includes(kind))
    throw new AppError('notFound', `A ${organisation.kind} makes no report of the kind ${kind}`)
}

interface Saving {
  call: { tx: Tx; organisation: Organisation; user: User; now: Date }
  kind: ReportKind
  seen: number
  content: ReportTemplate | null
}

/** Keeps a new version on top of the one that was seen, or says what somebody else has stored meanwhile. */
async function saveTemplate({ call, kind, seen, content }: Saving): Promise<{ version: number }> {
  const { tx, organisation, user, now } = call
  const version = seen + 1
  const held = await findTemplate(tx, organisation.id, kind)
  const isKept =
    held.version === seen &&
    (await insertTemplate(tx, organisation.id, { kind, version, content, savedBy: user.name, now }))
  if (isKept) return { version }
  const {
    chapters,
    stages,
    version: currentVersion,
    changedBy,
    changedAt,
  } = await findTemplate(tx, organisation.id, kind)
  const conflict: TemplateConflict = {
    current: { chapters, stages },
    currentVersion,
    changedBy: changedBy ?? '',
    changedAt: changedAt ?? now.toISOString(),
  }
  throw new AppError('conflict', `The template is at version ${currentVersion}`, { extra: { ...conflict } })
}

export const reportTemplateRoutes: Route[] = [
  route(listReportTemplates, async ({ tx, organisation }) => {
    const offered = offeredKinds(organisation.kind)
    const templates = await findTemplates(tx, organisation.id)
    return {
      items: offered.map((kind) => {
        const { chapters, stages: _stages, ...head } = templates.find((one) => one.kind === kind)!
        return { ...head, chapterCount: chapters.length }
      }),
    }
  }),

  route(getReportTemplate, async ({ tx, organisation }, { kind }) => {
    requireOffered(organisation, kind)
    return findTemplate(tx, organisation.id, kind)
  }),

  route(adaptReportTemplate, async (call, { kind, version, ...input }) => {
    requireOffered(call.organisation, kind)
    const content = reportTemplate.parse(input)
    const [missing] = missingChapters(kind, content)
    if (missing)
      throw new AppError('invalidInput', `The chapter ${missing.key} is required of the kind`, {
        faults: [{ path: 'chapters', message: 'chapterRequired' }],
      })
    const saved = await saveTemplate({ call, kind, seen: version, content })
    call.audit(`reportTemplate:${kind}`, {
      chapters: content.chapters.length,
      own: content.chapters.filter(isOwnChapter).map(({ key }) => key),
      leftOut: leftOutChapters(kind, content).map(({ key }) => key),
      stages: content.stages,
    })
    return saved
  }),

  route(dropReportTemplate, async (call, { kind, version }) => {
    requireOffered(call.organisation, kind)
    const saved = await saveTemplate({ call, kind, seen: version, content: null })
    call.audit(`reportTemplate:${kind}`, { isKaarnas: true })
    return saved
  }),
]
