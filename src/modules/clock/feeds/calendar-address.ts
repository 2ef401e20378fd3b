import type { Hono } from 'hono'

import { answerTagged } from '#server/content-tag.ts'
import { createLimits } from '#server/limits.ts'
import type { Services } from '#server/module.ts'
import type { RequestVariables } from '#server/request.ts'
import { isoDay } from '#shared/day.ts'
import { languages } from '#shared/texts.ts'
import type { ClockSurroundings } from '../clock-things.service.ts'
import { feedTexts } from './feeds.texts.ts'
import { readFeed } from './feed-reading.service.ts'
import { findFeedByToken, markAsked } from './feeds.queries.ts'

/** For whoever looks why a calendar does not come: nobody knows their language. */
const noCalendar = languages.map((language) => `${feedTexts[language].noCalendar}\n`).join('')

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

  async function readCalendar(token: string, now: Date): Promise<string | undefined> {
    const feed = await findFeedByToken(db, token)
    if (!feed) return undefined
    await limits.count([{ kind: 'calendarFeed', subject: feed.id }], now)
    return db.transaction().execute(async (tx) => {
      const calendar = await readFeed(tx, feed, { surroundings, baseUrl: config.baseUrl, now })
      if (calendar !== undefined && feed.lastAskedOn !== isoDay(now)) await markAsked(tx, feed.id, isoDay(now))
      return calendar
    })
  }

  app.get('/calendar/:file{[\\w-]+\\.ics}', async (c) => {
    const now = clock()
    const calendar = await readCalendar(c.req.param('file').slice(0, -'.ics'.length), now)
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
