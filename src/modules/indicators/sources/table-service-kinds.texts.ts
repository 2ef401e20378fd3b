import type { Language } from '#shared/texts.ts'

/** Kinds of services that give tables, and what they are called. A new kind has its line here and in table-services.ts. */
export const tableServiceKinds = {
  pxweb1: { fi: 'PxWeb-tietokanta', sv: 'PxWeb-databas', en: 'PxWeb database' },
  pxweb2: { fi: 'PxWeb-tietokanta', sv: 'PxWeb-databas', en: 'PxWeb database' },
  thl: { fi: 'THL:n tietokuutio', sv: 'THL:s datakub', en: 'THL data cube' },
  jsonstat: { fi: 'JSON-stat', sv: 'JSON-stat', en: 'JSON-stat' },
  sdmx: { fi: 'SDMX-CSV', sv: 'SDMX-CSV', en: 'SDMX-CSV' },
} as const satisfies Record<string, Record<Language, string>>

/** One of each kind may stand in many places. */
export type TableServiceId = keyof typeof tableServiceKinds
export const tableServiceIds = Object.keys(tableServiceKinds) as [TableServiceId, ...TableServiceId[]]
