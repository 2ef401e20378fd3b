import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

import { findByHash } from '#modules/reports/freezing/report-publications.queries.ts'
import { sha256Of } from '#server/file-store.ts'
import { createLimits } from '#server/limits.ts'
import type { Services } from '#server/module.ts'
import type { RequestVariables } from '#server/request.ts'
import { AppError } from '#shared/errors.ts'
import { renderPage } from '../render-page.ts'
import { type CheckAnswer, ReportCheckPage } from './ReportCheckPage.tsx'
import { type SiteContext, type ReportPagesOptions, languageOf } from './reports.routes.tsx'

/** Larger than any file that Kaarna makes or the archive takes. */
const largestChecked = 32 * 1024 * 1024

/** `/fi/report-check`: whether a file or a hash is an approved report. */
export function reportCheckPages({
  services,
  read,
  frameOf,
}: Pick<ReportPagesOptions, 'read' | 'frameOf'> & { services: Services }) {
  const { db, secret, clock } = services
  const limits = createLimits(db, secret)
  const page = (c: SiteContext, answer: CheckAnswer, status: 200 | 400 | 413 | 429 = 200) =>
    c.html(renderPage(<ReportCheckPage frame={frameOf(languageOf(c))} answer={answer} />), status, {
      'cache-control': 'no-store',
    })

  const pages = new Hono<{ Variables: RequestVariables }>()
  pages.get('/report-check', (c) => page(c, undefined))
  pages.post(
    '/report-check',
    bodyLimit({
      maxSize: largestChecked,
      onError: (c) => page(c as SiteContext, { fault: 'checkTooLarge' }, 413),
    }),
    async (c) => {
      try {
        await limits.count([{ kind: 'fileCheckFromAddress', subject: c.get('address') }], clock())
      } catch (error) {
        if (error instanceof AppError && error.code === 'tooManyAttempts')
          return page(c, { fault: 'checkTooMany' }, 429)
        throw error
      }
      const { file, hash } = await c.req.parseBody()
      const typed = typeof hash === 'string' ? hash.trim().toLowerCase() : ''
      const given = file instanceof File && file.size > 0 ? sha256Of(new Uint8Array(await file.arrayBuffer())) : typed
      if (!/^[0-9a-f]{64}$/.test(given)) return page(c, { fault: 'checkNothing' }, 400)
      return page(c, { hash: given, found: await read((tx) => findByHash(tx, given)) })
    },
  )
  return pages
}
