import { readFile } from 'node:fs/promises'

import type { Register } from '#modules/regions/region.ts'
import type { Db, ReadTx, Tx } from '#server/db.ts'
import { invalidInput } from '#shared/errors.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { readCatalogueEntries } from '../catalogue.queries.ts'
import { faultPlace, faultSentence } from '../tables/fault-sentence.ts'
import { listFaultTexts } from './content-list-faults.texts.ts'
import { contentKinds, type ContentListHead, type NewContentList } from './content-list.ts'
import { findContentLists, insertContentList, type ListOrigin, makeCurrent } from './content-lists.queries.ts'
import type { PreviewedList } from './minimum-content.contract.ts'
import { type ListFault, readContentLists } from './read-content-list.ts'

/** What Kaarna brings along. It is called what it is, so that nobody takes it for THL's. */
export const coreTitle: LocalText = {
  fi: 'Kaarnan ydinlista, ei THL:n virallinen',
  sv: 'Kaarnas kärnlista, inte THL:s officiella',
  en: "Kaarna's core list, not THL's official one",
}

const coreFile = new URL('kaarna-core-list.csv', import.meta.url)

export async function readCoreLists(): Promise<NewContentList[]> {
  const read = await readContentLists(await readFile(coreFile))
  if (read.kind !== 'lists')
    throw new Error(`The core list that Kaarna brings along is broken: ${JSON.stringify(read)}`)
  return read.lists
}

/**
 * Puts Kaarna's core lists of this version in place. New years begin with them unless the installation has chosen a list
 * of its own.
 */
export async function provideCoreLists(db: Db, now: Date): Promise<void> {
  const lists = await readCoreLists()
  await db.transaction().execute(async (tx) => {
    for (const list of lists) await provideList(tx, list, now)
  })
}

async function provideList(tx: Tx, list: NewContentList, now: Date): Promise<void> {
  const register = 'real'
  const current = (await findContentLists(tx, register)).find(
    ({ level, isCurrent }) => level === list.level && isCurrent,
  )
  const id = await insertContentList(tx, list, { register, title: coreTitle, isOwn: true, now, by: null })
  if (id !== undefined && (current === undefined || current.isOwn)) await makeCurrent(tx, { ...list, id, register })
}

export interface ListFaultInWords {
  place: string
  sentence: string
}

type Previewed = { lists: NewContentList[]; faults: never[] } | { lists: never[]; faults: ListFaultInWords[] }

/** The lists of a file, or every fault in it in words, also that a version is taken already. */
export async function previewLists(
  tx: ReadTx,
  file: Uint8Array,
  { register, language }: { register: Register; language: Language },
): Promise<Previewed> {
  const read = await readContentLists(file)
  if (read.kind === 'unreadable') {
    const { fault } = read
    return { lists: [], faults: [{ place: faultPlace(fault, language), sentence: faultSentence(fault, language) }] }
  }
  if (read.kind === 'faults') return { lists: [], faults: read.faults.map((fault) => sayListFault(fault, language)) }
  const known = await findContentLists(tx, register)
  const taken = read.lists.filter((list) =>
    known.some((one) => one.level === list.level && one.version === list.version),
  )
  const [first] = taken
  if (!first) return { lists: read.lists, faults: [] }
  return { lists: [], faults: [{ place: '', sentence: listFaultTexts[language].versionTaken(first.version) }] }
}

export function sayListFault({ code, row, column, found = '', otherRow = 0 }: ListFault, language: Language) {
  const t = listFaultTexts[language]
  const name = column ? t.columns[column] : ''
  return { place: row > 0 ? t.place(row, name) : '', sentence: t.faults[code]({ column: name, found, otherRow }) }
}

/** What somebody about to import a list needs to know of it. */
export async function describeList(tx: ReadTx, { level, version, items }: NewContentList): Promise<PreviewedList> {
  const keys = items.flatMap(({ indicator }) => indicator ?? [])
  const known = new Set((await readCatalogueEntries(tx, keys)).map(({ indicator }) => indicator.key))
  const kinds = Object.fromEntries(
    contentKinds.map((kind) => [kind, items.filter((item) => item.kind === kind).length]),
  ) as PreviewedList['kinds']
  return { level, version, items: items.length, kinds, unknownIndicators: keys.filter((key) => !known.has(key)).length }
}

/** Stores the lists of a file. Throws `invalidInput` when anything is wrong with it. */
export async function importLists(
  tx: Tx,
  file: Uint8Array,
  { language, isCurrent, ...origin }: ListOrigin & { language: Language; isCurrent: boolean },
): Promise<ContentListHead[]> {
  const { lists, faults } = await previewLists(tx, file, { register: origin.register, language })
  if (faults.length > 0) throw invalidInput('file', 'listFaulty')
  const ids: string[] = []
  for (const list of lists) {
    const id = await insertContentList(tx, list, origin)
    if (id === undefined) throw invalidInput('file', 'listFaulty')
    if (isCurrent) await makeCurrent(tx, { id, register: origin.register, level: list.level })
    ids.push(id)
  }
  return (await findContentLists(tx, origin.register)).filter(({ id }) => ids.includes(id))
}
