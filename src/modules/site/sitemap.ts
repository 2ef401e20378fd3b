import type { Organisation } from '#shared/organisation.ts'
import { languages } from '#shared/texts.ts'

/** Everybody may read the public pages; the workspace and the API are no pages. */
export const robots = (baseUrl: string): string =>
  `User-agent: *\nDisallow: /app\nDisallow: /api/\nSitemap: ${baseUrl}/sitemap.xml\n`

/**
 * The first page of every organisation that exists in the world and the pages of its published projects (their slugs by
 * its id), in every language. The demo is nothing to be found.
 */
export function sitemap(
  baseUrl: string,
  organisations: readonly Organisation[],
  projects: ReadonlyMap<string, readonly string[]>,
): string {
  const pages = organisations
    .filter(({ demo }) => !demo)
    .flatMap(({ id, slug }) => [`/${slug}`, ...projectPaths(`/${slug}/projects`, projects.get(id) ?? [])])
  const paths = ['', ...pages]
  const urls = paths.flatMap((path) =>
    languages.map((language) => `  <url><loc>${baseUrl}/${language}${path}</loc></url>`),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

const projectPaths = (list: string, slugs: readonly string[]): string[] =>
  slugs.length === 0 ? [] : [list, ...slugs.map((slug) => `${list}/${slug}`)]
