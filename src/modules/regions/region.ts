import { z } from 'zod'

import { languages } from '#shared/texts.ts'

/**
 * Real and demo regions never share a list, a rank or an aggregate: everything comparative stays within one
 * register, which the key's prefix tells.
 */
export const registers = ['real', 'demo'] as const
export type Register = (typeof registers)[number]

const demoPrefix = 'demo'

export const registerOf = (key: string): Register =>
  key.startsWith(`${demoPrefix}-`) || key.startsWith(`${demoPrefix}:`) ? 'demo' : 'real'

/** Region categories as Sotkanet names them, in lower case; `kunta` is what ranks are made of. */
export const regionCategories = [
  'kunta',
  /** A part of a municipality; no source's register has them, the municipality names them itself. */
  'osa-alue',
  'hyvinvointialue',
  'maakunta',
  'seutukunta',
  'sairaanhoitopiiri',
  'erva',
  'yta',
  'aluehallintovirasto',
  'ely-keskus',
  'suuralue',
  'nuts1',
  'maa',
  'pohjoismaat',
  'eurooppa',
  'euralueet',
] as const
export type RegionCategory = (typeof regionCategories)[number]

/** `kunta:049`, `hyvinvointialue:01`, `demo-kunta:001`: category and code of the register, leading zeros kept. */
export type RegionKey = string

export const regionKey = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}:[A-Za-z0-9-]{1,12}$/, { error: 'regionKey' })
  .meta({ description: 'Category and code of a region, such as kunta:049, hyvinvointialue:01 or maa:358' })

export const toRegionKey = (register: Register, category: RegionCategory, code: string): RegionKey =>
  `${register === 'demo' ? `${demoPrefix}-` : ''}${category}:${code}`

/** The category that a key names, the demo prefix taken off; undefined when it is none that we know. */
export function categoryOf(key: RegionKey): RegionCategory | undefined {
  const [name = ''] = key.split(':')
  const category = name.startsWith(`${demoPrefix}-`) ? name.slice(demoPrefix.length + 1) : name
  return regionCategories.find((known) => known === category)
}

/** A text of a source: it may lack any of the languages, or all. */
export const sourceText = z
  .object(
    Object.fromEntries(languages.map((language) => [language, z.string()])) as Record<'fi' | 'sv' | 'en', z.ZodString>,
  )
  .partial()
  .meta({ id: 'SourceText', description: 'A text of a source in the languages that the source has it in' })

export const region = z
  .object({
    key: regionKey,
    register: z.enum(registers),
    category: z.enum(regionCategories),
    code: z.string(),
    title: sourceText,
    /** The larger regions that it belongs to today: county, region, country. */
    memberOf: z.array(regionKey),
    /** Null: it has not ended (or begun) as far as the register knows. */
    validFrom: z.iso.date().nullable(),
    validTo: z.iso.date().nullable(),
  })
  .meta({ id: 'Region' })
export type Region = z.infer<typeof region>
