import { version } from '#server/version.ts'
import { createFetchJson, type FetchOptions } from './fetch-json.ts'
import { readDetails, readFigures, readIndicatorList, readRegionList } from './sotkanet-answers.ts'
import { type IndicatorSource, SourceError } from './source.ts'

export interface SotkanetOptions extends Omit<FetchOptions, 'userAgent'> {
  /** Without a slash at its end, such as https://sotkanet.fi/rest/1.1 */
  baseUrl: string
  userAgent?: string | undefined
}

/**
 * THL's Sotkanet, REST API 1.1. Years are repeated, since a list with commas is a 400; all genders are asked, since for
 * some indicators only single ones exist; every region comes, since the API has no filter.
 */
export function createSotkanet({
  baseUrl,
  userAgent = `Kaarna/${version}`,
  ...options
}: SotkanetOptions): IndicatorSource {
  const fetchJson = createFetchJson({ userAgent, ...options })
  const idOf = (key: string) => encodeURIComponent(key.slice(key.indexOf(':') + 1))

  const required = async (path: string): Promise<unknown> => {
    const answer = await fetchJson(`${baseUrl}/${path}`)
    if (answer === undefined)
      throw new SourceError(`${baseUrl} has no ${path}: is it the address of a Sotkanet?`, false)
    return answer
  }

  return {
    id: 'sotkanet',
    register: 'real',
    fetchRegister: async () => readRegionList(await required('regions')),
    fetchCatalogue: async () => readIndicatorList(await required('indicators')),
    async fetchDetails(key, count) {
      const answer = await fetchJson(`${baseUrl}/indicators/${idOf(key)}`, count)
      return answer === undefined ? undefined : readDetails(answer)
    },
    async fetchFigures(key, { first, last }, count) {
      const query = new URLSearchParams({ indicator: key.slice(key.indexOf(':') + 1) })
      for (let year = first; year <= last; year++) query.append('years', String(year))
      for (const gender of ['male', 'female', 'total']) query.append('genders', gender)
      const answer = await fetchJson(`${baseUrl}/json?${query}`, count)
      return answer === undefined ? [] : readFigures(answer)
    },
  }
}
