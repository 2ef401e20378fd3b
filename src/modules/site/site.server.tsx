import { type Context, Hono } from 'hono'
import { trimTrailingSlash } from 'hono/trailing-slash'
import type { ReactNode } from 'react'

import type { Cube } from '#modules/indicators/cube.ts'
import { findPublishedAddresses } from '#modules/groups/minutes/publications.queries.ts'
import { indicatorKey } from '#modules/indicators/indicator.ts'
import { findPublishedSlugs } from '#modules/plans/projects/published-projects.queries.ts'
import { findPublishedHeads } from '#modules/reports/freezing/report-publications.queries.ts'
import type { Assets } from '#server/assets.ts'
import type { ReadTx } from '#server/db.ts'
import { isDemoOnly } from '#server/demo.ts'
import type { ServerModule, Services } from '#server/module.ts'
import type { RequestVariables } from '#server/request.ts'
import { isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError, errorStatus } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { isLanguage, type Language, languages } from '#shared/texts.ts'
import { chooseHighlights } from './highlights.ts'
import { createPageCache } from './page-cache.ts'
import { groupPages } from './groups/groups.routes.tsx'
import { embedRoutes } from './embeds/embeds.routes.tsx'
import { mcpApi, mcpPath } from './open-data/mcp.ts'
import { openDataRoutes } from './open-data/open-data.handlers.ts'
import { pxWebApi, pxWebPath } from './open-data/pxweb-api.ts'
import { projectPages } from './projects/projects.routes.tsx'
import { reportPages } from './reports/reports.routes.tsx'
import { reportCheckPages } from './reports/report-check.routes.tsx'
import { readMeasure, readPlace } from './read-place.ts'
import { renderPage } from './render-page.ts'
import { robots, sitemap } from './sitemap.ts'
import { findOrganisation, readOrganisations, readSiteVersion } from './site.queries.ts'
import { PublicErrorPage } from './web/PublicErrorPage.tsx'
import { PublicFrontPage } from './web/PublicFrontPage.tsx'
import { PublicMeasurePage } from './web/PublicMeasurePage.tsx'
import { messages, PublicPlacePage } from './web/PublicPlacePage.tsx'
import type { SiteFrame } from './web/SiteDocument.tsx'

/** The first part of every page's address. The router needs the group around the choices. */
const inLanguage = `:language{(?:${languages.join('|')})}`

type SiteContext = Context<{ Variables: RequestVariables }>

/** The public site: pages without a script, rendered when something has changed and remembered until then. */
export function createSite(services: Services, cube: Cube): ServerModule {
  return {
    name: 'site',
    area: 'figures',
    routes: openDataRoutes(cube, services.config.baseUrl),
    mount: (app, assets) => {
      app.route(pxWebPath, pxWebApi(services, cube))
      app.route(mcpPath, mcpApi(services, cube))
      app.route('/', sitePages(services, cube, assets))
    },
  }
}

function sitePages(services: Services, cube: Cube, assets: Assets) {
  const { db, config, files: store, log, clock } = services
  const read = <T,>(question: (tx: ReadTx) => Promise<T>) =>
    db.transaction().setAccessMode('read only').execute(question)
  const cache = createPageCache({
    // Statuses are those of the day, so that a new day is a new version.
    version: async () => `${isoDay(clock())} ${await read(readSiteVersion)}`,
    clock: () => performance.now(),
    patience: 1000,
    limit: 500,
  })
  const frameOf = (language: Language): SiteFrame => ({
    language,
    style: assets.addressOf('src/modules/site/site.css'),
    icon: assets.addressOf('src/web/logo.svg'),
    baseUrl: config.baseUrl,
  })

  /** Answers with a page: from memory when nothing has changed, with 304 to who has it already. */
  const answer =
    (write: (frame: SiteFrame, c: SiteContext, tx: ReadTx) => Promise<ReactNode>) => async (c: SiteContext) => {
      const language = c.req.param('language')
      if (!isLanguage(language)) return failure(c, 'notFound')
      try {
        const page = await cache.page(c.req.path, () =>
          read(async (tx) => renderPage(await write(frameOf(language), c, tx))),
        )
        c.header('etag', `W/"${page.etag}"`)
        c.header('cache-control', 'public, no-cache')
        c.header('content-language', language)
        c.header('vary', 'accept-encoding')
        if (c.req.header('if-none-match')?.includes(`"${page.etag}"`)) return c.body(null, 304)
        if (!c.req.header('accept-encoding')?.includes('gzip')) return c.html(page.body)
        c.header('content-encoding', 'gzip')
        return c.body(page.compressed, 200, { 'content-type': 'text/html; charset=UTF-8' })
      } catch (error) {
        if (error instanceof AppError && error.code === 'notFound') return failure(c, 'notFound')
        log.error({ requestId: c.get('requestId'), path: c.req.path, err: error }, 'a public page failed')
        return failure(c, 'unexpected')
      }
    }

  const failure = async (c: SiteContext, kind: 'notFound' | 'unexpected' | 'filesUnavailable') => {
    const isDemo = await read(isDemoOnly).catch(() => false)
    const asked = c.req.path.split('/')[1]
    const frame = frameOf(isLanguage(asked) ? asked : c.get('language'))
    const page = <PublicErrorPage frame={frame} kind={kind} isDemo={isDemo} />
    return c.html(renderPage(page), errorStatus[kind], { 'cache-control': 'no-store' })
  }

  const site = new Hono<{ Variables: RequestVariables }>()
  site.use(`/${inLanguage}/*`, trimTrailingSlash())
  site.onError((error, c) => {
    if (!(error instanceof AppError) || error.code !== 'filesUnavailable') throw error
    log.error({ requestId: c.get('requestId'), path: c.req.path, err: error }, error.detail)
    return failure(c, 'filesUnavailable')
  })
  site.get('/', (c) => c.redirect(`/${c.get('language')}`, 302))
  site.get('/robots.txt', (c) => c.text(robots(config.baseUrl)))
  site.get('/sitemap.xml', async (c) => {
    const map = await read(async (tx) =>
      sitemap(config.baseUrl, await readOrganisations(tx), {
        projects: await findPublishedSlugs(tx),
        reports: await findPublishedHeads(tx),
        groups: await findPublishedAddresses(tx),
      }),
    )
    return c.body(map, 200, { 'content-type': 'application/xml; charset=utf-8' })
  })
  site.get(
    `/${inLanguage}`,
    answer(async (frame, _, tx) => <PublicFrontPage frame={frame} organisations={await readOrganisations(tx)} />),
  )
  site.route(`/${inLanguage}`, reportCheckPages({ services, read, frameOf }))
  site.get(
    `/${inLanguage}/:organisation`,
    answer(async (frame, c, tx) => {
      const organisation = await requireOrganisation(tx, c)
      const place = await readPlace(tx, cube, {
        organisation,
        today: organisation.demo ? demoDay : isoDay(clock()),
        drawn: (rows) => chooseHighlights(rows, messages),
      })
      return <PublicPlacePage frame={frame} place={place} />
    }),
  )
  site.route(`/${inLanguage}`, embedRoutes({ cube, read, frameOf, baseUrl: config.baseUrl }))
  site.route(`/${inLanguage}`, projectPages({ services, answer, frameOf, requireOrganisation }))
  site.route(`/${inLanguage}`, groupPages({ store, read, answer, failure, requireOrganisation }))
  site.route(`/${inLanguage}`, reportPages({ store, cube, read, answer, failure, frameOf, requireOrganisation }))
  site.get(
    `/${inLanguage}/:organisation/indicators/:indicator`,
    answer(async (frame, c, tx) => {
      const organisation = await requireOrganisation(tx, c)
      const key = indicatorKey.safeParse(c.req.param('indicator'))
      const found = key.success ? await readMeasure(tx, cube, organisation, key.data) : undefined
      if (!found) throw new AppError('notFound', 'No such measure')
      return <PublicMeasurePage frame={frame} {...found} />
    }),
  )
  site.get('/*', (c, next) => (c.req.path.startsWith('/api/') ? next() : failure(c, 'notFound')))
  return site
}

/** Throws `notFound` when the address names no organisation. */
async function requireOrganisation(tx: ReadTx, c: SiteContext): Promise<Organisation> {
  const organisation = await findOrganisation(tx, c.req.param('organisation') ?? '')
  if (!organisation) throw new AppError('notFound', 'No such organisation')
  return organisation
}
