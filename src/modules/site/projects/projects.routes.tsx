import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ReactNode } from 'react'

import { feedbackInput } from '#modules/plans/projects/pilot.ts'
import { feedbackAttempts, takeFeedback } from '#modules/plans/projects/feedback.service.ts'
import { givePilotFeedback } from '#modules/plans/projects/project-parts.contract.ts'
import type { PublishedPilot, PublishedProject } from '#modules/plans/projects/published-project.ts'
import { readPublishedProject, readPublishedProjects } from '#modules/plans/projects/published-projects.service.ts'
import { insertAuditEvent } from '#server/audit.ts'
import type { ReadTx } from '#server/db.ts'
import { createLimits } from '#server/limits.ts'
import type { Services } from '#server/module.ts'
import type { RequestVariables } from '#server/request.ts'
import { type Day, isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { isLanguage, type Language } from '#shared/texts.ts'
import { renderPage } from '../render-page.ts'
import type { SiteFrame } from '../web/SiteDocument.tsx'
import { FeedbackFormPage, FeedbackThanksPage, type RefusedFeedback } from './FeedbackPages.tsx'
import { ProjectListPage } from './ProjectListPage.tsx'
import { ProjectPublicPage } from './ProjectPublicPage.tsx'

type SiteContext = Context<{ Variables: RequestVariables }>

export interface ProjectPagesOptions {
  services: Services
  /** Answers with a page that is remembered until something changes. */
  answer: (
    write: (frame: SiteFrame, c: SiteContext, tx: ReadTx) => Promise<ReactNode>,
  ) => (c: SiteContext) => Promise<Response>
  frameOf: (language: Language) => SiteFrame
  /** Throws `notFound` when the address names no organisation. */
  requireOrganisation: (tx: ReadTx, c: SiteContext) => Promise<Organisation>
}

/** A plain form with two fields is small. */
const largestForm = 16_384

/**
 * The public pages of projects: `/fi/virtala/projects`, each project's own, and for each pilot that takes feedback a form
 * that needs neither a script nor an account.
 */
export function projectPages({ services, answer, frameOf, requireOrganisation }: ProjectPagesOptions) {
  const { db, secret, clock } = services
  const limits = createLimits(db, secret)
  const todayOf = ({ demo }: Organisation): Day => (demo ? demoDay : isoDay(clock()))

  async function requireProject(tx: ReadTx, c: SiteContext): Promise<Asked> {
    const organisation = await requireOrganisation(tx, c)
    const project = c.req.param('project') ?? ''
    const asked = { organisationId: organisation.id, today: todayOf(organisation), project }
    const found = await readPublishedProject(tx, asked)
    if (!found) throw new AppError('notFound', 'No such project')
    return { organisation, project: found.published }
  }

  async function requirePilot(tx: ReadTx, c: SiteContext): Promise<Asked & { pilot: PublishedPilot }> {
    const asked = await requireProject(tx, c)
    const pilot = asked.project.pilots.find(({ id }) => id === c.req.param('pilot'))
    if (!pilot) throw new AppError('notFound', 'No such pilot')
    return { ...asked, pilot }
  }

  /** Takes the form in; what is refused comes back with what was written. */
  async function take(c: SiteContext, language: Language): Promise<RefusedFeedback | undefined> {
    const form = await c.req.parseBody()
    const [text = '', email = ''] = [form.text, form.email].map((field) => (typeof field === 'string' ? field : ''))
    const refuse = (fault: RefusedFeedback['fault']) => ({ fault, text, email })
    const read = feedbackInput.safeParse({ text, email: email.trim() || null, language })
    if (!read.success) return refuse(read.error.issues[0]?.path[0] === 'email' ? 'email' : 'text')
    const pilotId = c.req.param('pilot') ?? ''
    const now = clock()
    try {
      await limits.count(feedbackAttempts(c.get('address'), pilotId), now)
    } catch (error) {
      if (error instanceof AppError && error.code === 'tooManyAttempts') return refuse('tooMany')
      throw error
    }
    await db.transaction().execute(async (tx) => {
      const { organisation, project } = await requirePilot(tx, c)
      const place = { organisationId: organisation.id, today: todayOf(organisation) }
      const id = await takeFeedback(tx, { ...read.data, ...place, project: project.slug, pilotId })
      await insertAuditEvent(tx, {
        at: now,
        accountId: null,
        organisationId: organisation.id,
        endpoint: givePilotFeedback.id,
        target: `feedback:${id}`,
        details: { pilot: pilotId },
      })
    })
    return undefined
  }

  const pages = new Hono<{ Variables: RequestVariables }>()
  const form = '/:organisation/projects/:project/pilots/:pilot'
  pages.get(
    '/:organisation/projects',
    answer(async (frame, c, tx) => {
      const organisation = await requireOrganisation(tx, c)
      const asked = { organisationId: organisation.id, today: todayOf(organisation) }
      const projects = await readPublishedProjects(tx, asked)
      return <ProjectListPage frame={frame} organisation={organisation} projects={projects} />
    }),
  )
  pages.get(
    '/:organisation/projects/:project',
    answer(async (frame, c, tx) => <ProjectPublicPage frame={frame} {...await requireProject(tx, c)} />),
  )
  pages.get(
    form,
    answer(async (frame, c, tx) => <FeedbackFormPage frame={frame} {...await requirePilot(tx, c)} />),
  )
  pages.get(
    `${form}/thanks`,
    answer(async (frame, c, tx) => <FeedbackThanksPage frame={frame} {...await requirePilot(tx, c)} />),
  )

  const formAgain = async (c: SiteContext, refused: RefusedFeedback, status: 400 | 413 | 429) => {
    const language = languageOf(c)
    const asked = await db.transaction().execute((tx) => requirePilot(tx, c))
    const page = <FeedbackFormPage frame={frameOf(language)} {...asked} refused={refused} />
    return c.html(renderPage(page), status, { 'cache-control': 'no-store' })
  }
  pages.post(
    form,
    bodyLimit({
      maxSize: largestForm,
      onError: (c) => formAgain(c as SiteContext, { fault: 'tooLarge', text: '', email: '' }, 413),
    }),
    async (c) => {
      try {
        const refused = await take(c, languageOf(c))
        if (refused) return await formAgain(c, refused, refused.fault === 'tooMany' ? 429 : 400)
        return c.redirect(`${c.req.path}/thanks`, 303)
      } catch (error) {
        // The pilot takes no feedback any more, or its project is public no more: its page says so.
        if (error instanceof AppError && error.code === 'notFound') return c.redirect(c.req.path, 303)
        throw error
      }
    },
  )
  return pages
}

interface Asked {
  organisation: Organisation
  project: PublishedProject
}

function languageOf(c: SiteContext): Language {
  const language = c.req.path.split('/')[1]
  return isLanguage(language) ? language : 'fi'
}
