import type { Language } from '#shared/texts.ts'
import type { TableCategory, TableDescription } from '../sources/table-service.ts'
import { type CertaintyPart, isLimit, sampleWords } from '../tables/certainty-words.ts'
import { folded } from '../tables/read-people.ts'
import type { ChosenIndicator, DimensionChoice } from './table-choice.ts'

export interface IndicatorProposal {
  description: TableDescription
  /** `stat:` or `own:virtala.` */
  keyPrefix: string
  contents: Pick<DimensionChoice, 'code' | 'chosen'> | undefined
  language: Language
}

/** An indicator for each contents of a table, named after the contents; one named after the table when it has none. */
export function proposeIndicators({
  description,
  keyPrefix,
  contents,
  language,
}: IndicatorProposal): ChosenIndicator[] {
  const dimension = description.dimensions.find(({ code }) => code === contents?.code)
  const chosen = contents?.chosen
  const categories = dimension?.categories.filter(({ code }) => !Array.isArray(chosen) || chosen.includes(code))
  const table = tableName(description)
  if (!categories)
    return [
      {
        contents: null,
        key: toKey(keyPrefix, [table]),
        title: { [language]: description.title || table },
        unit: {},
        decimals: null,
      },
    ]
  const values = withCertainty(categories)
  return values.map(({ category, certainty }) => ({
    contents: category.code,
    ...(certainty && { certainty }),
    key: toKey(keyPrefix, [table, category.code]),
    title: { [language]: titleOf(category, description, values.length) },
    unit: category.unit === undefined || isCount(category.unit) ? {} : { [language]: category.unit },
    decimals: category.decimals === undefined ? null : Math.min(6, category.decimals),
  }))
}

interface Valued {
  category: TableCategory
  certainty: ChosenIndicator['certainty']
}

/**
 * The contents that are values, each with the limits that follow it in the table, and the number of those who answered beside
 * limits. A limit without its pair is a value like any other.
 */
function withCertainty(categories: readonly TableCategory[]): Valued[] {
  const groups: TableCategory[][] = []
  for (const category of categories) {
    const group = partOf(category) && groups.at(-1)
    if (group) group.push(category)
    else groups.push([category])
  }
  return groups.flatMap(([category, ...parts]): Valued[] => {
    const codeOf = (wanted: CertaintyPart) => parts.filter((one) => partOf(one) === wanted)
    const [lower, upper, sample] = [codeOf('lower'), codeOf('upper'), codeOf('sample')]
    if (!category || lower.length !== 1 || upper.length !== 1 || sample.length > 1)
      return [category, ...parts].flatMap((one) => (one ? [{ category: one, certainty: undefined }] : []))
    const certainty = {
      lower: lower[0]!.code,
      upper: upper[0]!.code,
      ...(sample[0] && { sample: sample[0].code }),
    }
    return [{ category, certainty }]
  })
}

function partOf({ label }: TableCategory): CertaintyPart | undefined {
  if (isLimit(label, 'lower')) return 'lower'
  if (isLimit(label, 'upper')) return 'upper'
  return sampleWords.includes(folded(label)) ? 'sample' : undefined
}

/** A table's only contents often say just "number": then it is the table's title that tells. */
const titleOf = ({ label }: TableCategory, { title }: TableDescription, contents: number): string =>
  contents === 1 && label.length < 20 && title !== '' ? `${title}: ${label}` : label

const isCount = (unit: string): boolean => /^(lukumäärä|antal|number|lkm|kpl|st)$/i.test(unit.trim())

/** `11ra` of `…/11ra.px`, `TAB638`, the cube's or the file's name. */
function tableName({ address }: TableDescription): string {
  const { pathname, hash } = new URL(address)
  const last = pathname.split('/').findLast((part) => part !== '') ?? 'table'
  return `${last.replace(/^fact_/, '').replace(/\.(px|json|csv)$/i, '')}${hash.replace(/^#/, '.')}`
}

const longestKeyPart = 60

function toKey(prefix: string, parts: readonly string[]): string {
  const plain = parts.map((part) =>
    decodeURIComponentSafely(part)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9_-]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  )
  const [source = '', rest = ''] = prefix.split(':')
  return `${source}:${[rest, plain.filter(Boolean).join('.')].join('').slice(0, longestKeyPart) || 'table'}`
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `stat` of pxdata.stat.fi, `scb` of api.scb.se: what keys of a service's indicators begin with. */
export function keyPrefixOf(address: string): string {
  const { hostname } = new URL(address)
  const word = /^[\d.]+$|:/.test(hostname) ? '' : (hostname.split('.').at(-2) ?? '')
  const plain = word.toLowerCase().replace(/[^a-z0-9-]/g, '')
  const isFree = /^[a-z][a-z0-9-]{1,30}$/.test(plain) && !taken.has(plain) && !plain.startsWith('demo-')
  return `${isFree ? plain : 'table'}:`
}

/** Sources with keys of their own. */
const taken = new Set(['sotkanet', 'demo', 'own'])

/** Which language the texts are in, as addresses of statistics services tell it; Finnish when they do not. */
export function languageOf(address: string): Language {
  const { pathname, searchParams } = new URL(address)
  const told = searchParams.get('lang') ?? /\/(fi|sv|en)(?=\/)/.exec(pathname)?.[1]
  return told === 'sv' || told === 'en' ? told : 'fi'
}

/** What a key begins with, up to its table's part. */
export const prefixOfKey = (key: string): string => /^(?:demo-)?own:[^.]+\.|^[^:]*:/.exec(key)?.[0] ?? ''
