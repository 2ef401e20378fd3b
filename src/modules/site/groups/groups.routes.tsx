import { type Context, Hono } from 'hono'
import type { ReactNode } from 'react'

import { type MinutesFormat, minutesFormats, minutesFormatTypes } from '#modules/groups/minutes/kept-minutes.queries.ts'
import { findPublishedMeetings } from '#modules/groups/minutes/publications.queries.ts'
import { readPublicFile, readPublicMinutes } from '#modules/groups/minutes/published-minutes.service.ts'
import type { ReadTx } from '#server/db.ts'
import type { FileStore } from '#server/file-store.ts'
import type { RequestVariables } from '#server/request.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { isLanguage } from '#shared/texts.ts'
import type { SiteFrame } from '../web/SiteDocument.tsx'
import { GroupListPage, PublicMinutesPage } from './GroupPages.tsx'

type SiteContext = Context<{ Variables: RequestVariables }>

export interface GroupPagesOptions {
  /** Where files are kept. */
  store: FileStore
  read: <T>(question: (tx: ReadTx) => Promise<T>) => Promise<T>
  /** Answers with a page that is remembered until something changes. */
  answer: (
    write: (frame: SiteFrame, c: SiteContext, tx: ReadTx) => Promise<ReactNode>,
  ) => (c: SiteContext) => Promise<Response>
  /** Says that there is no such page. */
  failure: (c: SiteContext, kind: 'notFound') => Promise<Response>
  /** Throws `notFound` when the address names no organisation. */
  requireOrganisation: (tx: ReadTx, c: SiteContext) => Promise<Organisation>
}

/** The public pages of groups: what is public of their approved minutes, `/fi/virtala/groups/hyvinvointiryhma/2026-10-14`. */
export function groupPages({ store, read, answer, failure, requireOrganisation }: GroupPagesOptions) {
  const addressOf = (c: SiteContext) => ({ group: c.req.param('group') ?? '', meeting: c.req.param('meeting') ?? '' })

  const list = answer(async (frame, c, tx) => {
    const organisation = await requireOrganisation(tx, c)
    const group = c.req.param('group') ?? null
    const all = await findPublishedMeetings(tx, organisation.id)
    const meetings = all.filter(({ groupSlug }) => group === null || groupSlug === group)
    if (group !== null && meetings.length === 0) throw new AppError('notFound', 'No public meetings of such a group')
    return <GroupListPage frame={frame} organisation={organisation} meetings={meetings} group={group} />
  })

  const meeting = answer(async (frame, c, tx) => {
    const organisation = await requireOrganisation(tx, c)
    const { language } = frame
    const minutes = await readPublicMinutes(tx, organisation.id, { ...addressOf(c), language })
    if (!minutes) throw new AppError('notFound', 'No such public meeting')
    return <PublicMinutesPage frame={frame} organisation={organisation} minutes={minutes} />
  })

  async function file(c: SiteContext) {
    const [language, format] = (c.req.param('file') ?? '').split('.')
    if (!isLanguage(language) || !isKept(format)) return failure(c, 'notFound')
    const found = await read(async (tx) => {
      const { id } = await requireOrganisation(tx, c)
      return readPublicFile(tx, id, { store, ...addressOf(c), language, format })
    }).catch(notFoundAsNothing)
    if (!found) return failure(c, 'notFound')
    c.header('etag', `"${found.sha256}"`)
    c.header('cache-control', 'public, no-cache')
    c.header('content-disposition', `attachment; filename="${found.filename}"`)
    if (c.req.header('if-none-match')?.includes(`"${found.sha256}"`)) return c.body(null, 304)
    return c.body(found.body, 200, { 'content-type': minutesFormatTypes[format] })
  }

  const pages = new Hono<{ Variables: RequestVariables }>()
  const home = '/:organisation/groups'
  pages.get(home, list)
  pages.get(`${home}/:group`, list)
  pages.get(`${home}/:group/:meeting`, meeting)
  pages.get(`${home}/:group/:meeting/files/:file`, file)
  return pages
}

const isKept = (format: string | undefined): format is MinutesFormat => minutesFormats.some((one) => one === format)

function notFoundAsNothing(error: unknown): undefined {
  if (error instanceof AppError && error.code === 'notFound') return undefined
  throw error
}
