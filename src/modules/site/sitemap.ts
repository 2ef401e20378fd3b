import { slugOf } from '#modules/reports/freezing/approved-report.ts'
import type { Organisation } from '#shared/organisation.ts'
import { languages } from '#shared/texts.ts'

/** Everybody may read the public pages; the workspace and the API are no pages. */
export const robots = (baseUrl: string): string =>
  `User-agent: *\nDisallow: /app\nDisallow: /api/\nSitemap: ${baseUrl}/sitemap.xml\n`

/** What organisations have published, by their ids: slugs of projects, reports, and addresses of groups and meetings. */
export interface Published {
  projects: ReadonlyMap<string, readonly string[]>
  reports: ReadonlyMap<string, readonly Parameters<typeof slugOf>[0][]>
  groups: ReadonlyMap<string, readonly string[]>
}

/**
 * The first page of every organisation that exists in the world and the pages of its published projects and reports, in
 * every language. The demo is nothing to be found.
 */
export function sitemap(baseUrl: string, organisations: readonly Organisation[], published: Published): string {
  const pages = organisations
    .filter(({ demo }) => !demo)
    .flatMap(({ id, slug }) => [
      `/${slug}`,
      ...listed(`/${slug}/projects`, published.projects.get(id) ?? []),
      ...listed(
        `/${slug}/reports`,
        (published.reports.get(id) ?? []).map((report) => slugOf(report)),
      ),
      ...listed(`/${slug}/groups`, published.groups.get(id) ?? []),
    ])
  const paths = ['', ...pages]
  const urls = paths.flatMap((path) =>
    languages.map((language) => `  <url><loc>${baseUrl}/${language}${path}</loc></url>`),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

/** The list and each of its things; no list when there are none. */
const listed = (list: string, slugs: readonly string[]): string[] =>
  slugs.length === 0 ? [] : [list, ...slugs.map((slug) => `${list}/${slug}`)]
