import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'

import type { Cube } from '#modules/indicators/cube.ts'
import { indicatorKey } from '#modules/indicators/indicator.ts'
import { answerTagged } from '#server/content-tag.ts'
import type { ReadTx } from '#server/db.ts'
import type { RequestVariables } from '#server/request.ts'
import { AppError, errorStatus } from '#shared/errors.ts'
import { errorTexts } from '#shared/errors.texts.ts'
import { isLanguage, type Language } from '#shared/texts.ts'
import { renderPage } from '../render-page.ts'
import { findOrganisation } from '../site.queries.ts'
import type { SiteFrame } from '../web/SiteDocument.tsx'
import { EmbedDocument } from './EmbedDocument.tsx'
import { EmbedPage } from './EmbedPage.tsx'
import { embedTexts } from './embeds.texts.ts'
import { measureFile } from './measure-files.ts'
import { measureView, splitFileName } from './measure-view.ts'
import { readMeasureView, type ViewedMeasure } from './read-measure-view.ts'

type EmbedContext = Context<{ Variables: RequestVariables }>

export interface EmbedOptions {
  cube: Cube
  read: <T>(question: (tx: ReadTx) => Promise<T>) => Promise<T>
  frameOf: (language: Language) => SiteFrame
  baseUrl: string
}

/**
 * A measure's figures as files beside its page, and as a page for other people's pages, in the view of the address:
 * `/fi/virtala/indicators/demo:101.svg?view=map&year=2021`, `/fi/virtala/indicators/demo:101/embed?last=10`.
 */
export function embedRoutes({ cube, read, frameOf, baseUrl }: EmbedOptions) {
  const routes = new Hono<{ Variables: RequestVariables }>()
  // A map has three hundred outlines.
  routes.use('/:organisation/indicators/*', compress())

  async function measureAt(c: EmbedContext, name: string): Promise<ViewedMeasure> {
    const key = indicatorKey.safeParse(name)
    if (!key.success) throw new AppError('notFound', 'No such measure')
    const queries = c.req.queries()
    const asked = Object.fromEntries(Object.entries(queries).map(([one, all]) => [one, all.length > 1 ? all : all[0]]))
    const view = measureView.safeParse(asked)
    if (!view.success) {
      const faults = view.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
      throw new AppError('invalidInput', faults.map(({ path, message }) => `${path}: ${message}`).join('; '), {
        faults,
      })
    }
    return read(async (tx) => {
      const organisation = await findOrganisation(tx, c.req.param('organisation') ?? '')
      if (!organisation) throw new AppError('notFound', 'No such organisation')
      return readMeasureView(tx, cube, { organisation, key: key.data, view: view.data, language: languageOf(c) })
    })
  }

  routes.get('/:organisation/indicators/:file{.+\\.(?:csv|json|svg|png)}', async (c) => {
    const language = languageOf(c)
    const { key, format } = splitFileName(c.req.param('file')) ?? { key: '', format: 'json' as const }
    const measure = await measureAt(c, key)
    const address = `${baseUrl}${c.req.path}${new URL(c.req.url).search}`
    const { body, contentType } = await measureFile({ measure, format, language, address })
    c.header('access-control-allow-origin', '*')
    return answerTagged(c, body, contentType)
  })

  routes.get('/:organisation/indicators/:indicator/embed', async (c) => {
    const language = languageOf(c)
    const frame = frameOf(language)
    const measure = await measureAt(c, c.req.param('indicator')).catch((error: unknown) => refusalOf(error))
    c.header('content-language', language)
    if (measure instanceof AppError) {
      const { title, advice } = errorTexts[language][measure.code]
      const page = (
        <EmbedDocument frame={frame} title={title} description={advice}>
          <h1>{title}</h1>
          <p>{embedTexts[language].unknown}</p>
        </EmbedDocument>
      )
      return c.html(renderPage(page), errorStatus[measure.code], { 'cache-control': 'no-store' })
    }
    const page = `${baseUrl}${c.req.path.replace(/\/embed$/, '')}`
    const html = renderPage(<EmbedPage frame={frame} measure={measure} page={page} />)
    return answerTagged(c, html, 'text/html; charset=UTF-8')
  })
  return routes
}

/** What whoever made the address can mend, to be said in the frame; anything else is thrown on. */
function refusalOf(error: unknown): AppError {
  if (error instanceof AppError && (error.code === 'notFound' || error.code === 'invalidInput')) return error
  throw error
}

function languageOf(c: EmbedContext): Language {
  const asked = c.req.path.split('/')[1]
  return isLanguage(asked) ? asked : c.get('language')
}
