import type { Config } from '#server/config.ts'
import { createSotkanet } from './sotkanet.ts'
import type { IndicatorSource } from './source.ts'

/** Every statistics service that figures are fetched from, by its id. */
const sources: Record<string, (config: Config) => IndicatorSource> = {
  sotkanet: ({ sotkanetUrl, sotkanetUserAgent }) =>
    createSotkanet({ baseUrl: sotkanetUrl, userAgent: sotkanetUserAgent }),
}

/** The source of an id, as the installation's settings want it. Throws for an id that is none. */
export function createSource(id: string, config: Config): IndicatorSource {
  const create = Object.hasOwn(sources, id) ? sources[id] : undefined
  if (!create) throw new Error(`There is no source ${id}`)
  return create(config)
}
