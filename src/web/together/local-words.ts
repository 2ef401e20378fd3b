import { z } from 'zod'

import { richText } from '#documents/rich-text.ts'

const copyPrefix = 'kaarna-texts:'
const unsavedPrefix = 'kaarna-unsaved:'
const markPrefix = 'kaarna-unsent:'
const strokesPrefix = 'kaarna-strokes:'

/** What this device keeps of a document's texts for one person: nobody else who signs in here sees it. */
const keyOf = (account: string, name: string): string => `${account}:${name}`

/** The name of the document's copy in the browser's database. */
export const copyName = (account: string, name: string): string => copyPrefix + keyOf(account, name)

const unsavedText = z.object({ block: z.uuid(), content: richText })
export type UnsavedText = z.infer<typeof unsavedText>

const unsaved = z.object({
  why: z.enum(['locked', 'forbidden', 'otherCopy', 'removed']),
  texts: z.array(unsavedText),
})
/** Words that could not go into what is written, and why. */
export type UnsavedWords = z.infer<typeof unsaved>

/** The same with the name of the document that they are of. */
export interface UnsavedDocument extends UnsavedWords {
  name: string
}

const changed = new EventTarget()

/**
 * The documents of a thing, such as a report's in each language, of which this device has words of a person that were
 * not stored. The thing is the one whose id stands in a place: in an address, or in another document's name.
 */
export function documentsLeft(storage: Storage, account: string, place: string): string[] {
  const prefixes = [unsavedPrefix, markPrefix].map((prefix) => `${prefix}${account}:`)
  const names = Object.keys(storage).flatMap((key) =>
    prefixes.filter((prefix) => key.startsWith(prefix)).map((prefix) => key.slice(prefix.length).split(':')[0]!),
  )
  const things = place.split('/').filter((part) => z.uuid().safeParse(part).success)
  return [...new Set(names)].filter((name) => name.split('/').some((part) => things.includes(part))).toSorted()
}

/**
 * Puts words aside, with those that are there already, until their writer has copied or dismissed them; tells whether
 * they are safe there.
 */
export function keepUnsaved(storage: Storage, account: string, name: string, words: UnsavedWords): boolean {
  if (words.texts.length === 0) return true
  const before = readUnsaved(storage, account, name)
  const isNew = ({ block }: UnsavedText) => words.texts.every((text) => text.block !== block)
  const texts = [...(before?.texts ?? []).filter(isNew), ...words.texts]
  const key = unsavedPrefix + keyOf(account, name)
  const isKept = attempt(() => storage.setItem(key, JSON.stringify({ why: words.why, texts })))
  changed.dispatchEvent(new Event('changed'))
  return isKept
}

export function readUnsaved(storage: Storage, account: string, name: string): UnsavedWords | undefined {
  const read = unsaved.safeParse(parsed(storage.getItem(unsavedPrefix + keyOf(account, name))))
  return read.success ? read.data : undefined
}

export function dismissUnsaved(storage: Storage, account: string, name: string): void {
  storage.removeItem(unsavedPrefix + keyOf(account, name))
  changed.dispatchEvent(new Event('changed'))
}

export function onUnsaved(listener: () => void): () => void {
  changed.addEventListener('changed', listener)
  return () => changed.removeEventListener('changed', listener)
}

/** Which texts have words that the server is not known to have: each window's own, and those of windows that are gone. */
export function unsentMarks(storage: Storage, account: string, name: string) {
  const prefix = `${markPrefix}${keyOf(account, name)}:`
  const own = prefix + crypto.randomUUID()
  const keys = () => Object.keys(storage).filter((key) => key.startsWith(prefix))
  const blocks = z.array(z.string())
  return {
    read: (): string[] =>
      keys().flatMap((key) => {
        const read = blocks.safeParse(parsed(storage.getItem(key)))
        return read.success ? read.data : []
      }),
    keep(unsent: ReadonlySet<string>): void {
      if (unsent.size === 0) storage.removeItem(own)
      else attempt(() => storage.setItem(own, JSON.stringify([...unsent])))
    },
    /** The copy on this device holds what other windows left: it is this one's to send now. */
    forgetOthers(): void {
      for (const key of keys()) if (key !== own) storage.removeItem(key)
    },
    clear(): void {
      for (const key of keys()) storage.removeItem(key)
    },
  }
}

/** By then the browser's database has what was typed. */
const strokeMilliseconds = 5000

/**
 * What was typed in the last seconds, as updates of the document: a window that is closed in the middle of a word does
 * not wait for the browser's database.
 */
export function lastStrokes(storage: Storage, account: string, name: string) {
  const prefix = `${strokesPrefix}${keyOf(account, name)}:`
  const own = prefix + crypto.randomUUID()
  const keys = () => Object.keys(storage).filter((key) => key.startsWith(prefix))
  const texts = z.array(z.base64())
  let recent: { at: number; update: string }[] = []
  return {
    /** Of windows that are gone, too. */
    read: (): Uint8Array[] =>
      keys().flatMap((key) => {
        const read = texts.safeParse(parsed(storage.getItem(key)))
        return read.success ? read.data.map(fromBase64) : []
      }),
    add(update: Uint8Array, at: number): void {
      recent = [...recent.filter((stroke) => at - stroke.at < strokeMilliseconds), { at, update: toBase64(update) }]
      attempt(() => storage.setItem(own, JSON.stringify(recent.map((stroke) => stroke.update))))
    },
    forgetOwn(): void {
      recent = []
      storage.removeItem(own)
    },
    /** Their strokes are in this window's document now. */
    forgetOthers(): void {
      for (const key of keys()) if (key !== own) storage.removeItem(key)
    },
  }
}

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/** Who signs out leaves no texts behind on the device. */
export async function forgetLocalWords(): Promise<void> {
  for (const key of Object.keys(window.localStorage))
    if ([unsavedPrefix, markPrefix, strokesPrefix].some((prefix) => key.startsWith(prefix)))
      window.localStorage.removeItem(key)
  const databases = (await window.indexedDB.databases?.().catch(() => [])) ?? []
  for (const { name } of databases) if (name?.startsWith(copyPrefix)) window.indexedDB.deleteDatabase(name)
}

/** A full or forbidden storage must not stop the writing: what is typed is on its way to the server all the same. */
function attempt(write: () => void): boolean {
  try {
    write()
    return true
  } catch {
    return false
  }
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return undefined
  }
}
