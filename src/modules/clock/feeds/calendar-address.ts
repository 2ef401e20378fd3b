import { createHmac } from 'node:crypto'

import type { Hono } from 'hono'

import { answerTagged } from '#server/content-tag.ts'
import { createLimits } from '#server/limits.ts'
import type { Services } from '#server/module.ts'
import type { RequestVariables } from '#server/request.ts'
import { isoDay } from '#shared/day.ts'
import { languages } from '#shared/texts.ts'
import type { ClockSurroundings } from '../clock-things.service.ts'
import { kindOfProgram } from './calendar-program.ts'
import { noteProgram } from './feed-programs.queries.ts'
import { feedTexts } from './feeds.texts.ts'
import { readFeed } from './feed-reading.service.ts'
import { findFeedByToken, markAsked } from './feeds.queries.ts'

/** For whoever looks why a calendar does not come: nobody knows their language. */
const noCalendar = languages.map((language) => `${feedTexts[language].noCalendar}\n`).join('')

interface Asker {
  userAgent: string | undefined
  now: Date
}

/**
 * What calendar programs ask, without a cookie: the address proves itself. One that opens nothing, and one whose owner
 * may read nothing any more, are answered alike.
 */
export function mountCalendars(
  app: Hono<{ Variables: RequestVariables }>,
  { db, secret, config, clock }: Services,
  surroundings: ClockSurroundings,
): void {
  const limits = createLimits(db, secret)

  /** Of one address: the same program at two addresses cannot be told to be the same. */
  const programHash = (feedId: string, userAgent: string | undefined): Buffer =>
    createHmac('sha256', secret)
      .update(`calendar program\0${feedId}\0${kindOfProgram(userAgent)}`)
      .digest()

  async function readCalendar(token: string, { userAgent, now }: Asker): Promise<string | undefined> {
    const feed = await findFeedByToken(db, token)
    if (!feed) return undefined
    await limits.count([{ kind: 'calendarFeed', subject: feed.id }], now)
    return db.transaction().execute(async (tx) => {
      const calendar = await readFeed(tx, feed, { surroundings, baseUrl: config.baseUrl, now })
      if (calendar === undefined) return undefined
      const today = isoDay(now)
      if (feed.lastAskedOn !== today) await markAsked(tx, feed.id, today)
      await noteProgram(tx, { feedId: feed.id, programHash: programHash(feed.id, userAgent), today })
      return calendar
    })
  }

  app.get('/calendar/:file{[\\w-]+\\.ics}', async (c) => {
    const now = clock()
    const calendar = await readCalendar(c.req.param('file').slice(0, -'.ics'.length), {
      userAgent: c.req.header('user-agent'),
      now,
    })
    if (calendar === undefined) {
      await limits.count([{ kind: 'wrongTokenFromAddress', subject: c.get('address') }], now)
      return c.text(noCalendar, 404, { 'cache-control': 'no-store' })
    }
    const answer = answerTagged(c, calendar, 'text/calendar; charset=utf-8')
    answer.headers.set('cache-control', 'private, no-cache')
    answer.headers.set('content-disposition', 'inline; filename="kaarna.ics"')
    return answer
  })
}
