import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { addDays, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { tokenEndsMail } from './api-tokens.mails.ts'
import { deleteEndedTokens, markReminded } from './api-tokens.queries.ts'

export const tokenJobName = 'organisations.apiTokens'

/** How long a key that has ended is still shown. */
const shownDays = 30

/** Each morning: tells makers once of keys that end soon, and forgets those that ended long ago. */
export const createTokenJob = ({ db, clock, config, sendMail }: Services): Job =>
  job({
    name: tokenJobName,
    data: z.object({}),
    cron: '40 6 * * *',
    run: () =>
      db.transaction().execute(async (tx) => {
        const now = clock()
        const today = isoDay(now)
        for (const { maker, organisation, organisationSlug, ...token } of await markReminded(tx, { now, today })) {
          const { language } = maker
          const letter = {
            to: maker.email,
            language,
            link: `${config.baseUrl}/app/${organisationSlug}/integrations`,
            person: maker.name,
            organisation: textIn(organisation, language),
            token,
          }
          await sendMail(tx, tokenEndsMail(letter))
        }
        await deleteEndedTokens(tx, addDays(today, -shownDays))
      }),
  })
