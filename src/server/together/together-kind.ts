import type { RichText } from '#documents/rich-text.ts'
import type { TextVersion } from '#documents/text-version.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Change } from '#server/module.ts'
import type { User } from '#shared/roles.ts'
import type { Refusal } from '#shared/together.ts'

/** A kind of thing whose texts several people write at the same time, as the module that has such things offers it. */
export interface TogetherKind {
  /** What is written under a document's name; undefined when it is no name of this kind. */
  documentOf: (name: string) => SharedTexts | undefined
}

/**
 * The texts of one thing that are written together: one Yjs document with a fragment for each text, named by the text's
 * `block`. The module's own tables stay the readable truth; the document is merged with them whenever it is stored.
 */
export interface SharedTexts {
  /** Id of the thing: by it the database tells that its rights, or what stands on its page, have changed. */
  thing: string
  /** A mark of what stands on its page besides the texts: another one whenever the database has told of the thing. */
  findArrangement: (tx: ReadTx) => Promise<string>
  /** Why somebody may not write in it at the moment; undefined when they may. Anybody who is signed in may ask. */
  findRefusal: (tx: ReadTx, user: User, now: Date) => Promise<Refusal | undefined>
  /** Whether somebody who may not write may look on while others do; left out: nobody. */
  mayLookOn?: (tx: ReadTx, user: User, now: Date) => Promise<boolean>
  /** Keeps the thing as it is until the transaction ends; undefined when its texts may change no longer. */
  hold: (tx: Tx) => Promise<HeldTexts | undefined>
  texts: StoredTexts
}

/** What is told of a change of a text, as if it had been saved over the API. */
export type TextDeed = Pick<Change, 'organisationId' | 'area' | 'endpoint' | 'path'> & {
  /** For the log. */
  details: Record<string, unknown>
}

export interface HeldTexts {
  deedOn: (block: string) => TextDeed
}

export interface Author {
  accountId: string | null
  now: Date
}

export type StoredText = TextVersion & { updatedById: string | null }

/** Where the texts are read from by everybody else. */
export interface StoredTexts {
  /** The version of each text, 0 where nothing is written, locked where something is; `removed` are those taken away. */
  lockVersions: (tx: Tx) => Promise<{ versions: Map<string, number>; removed: string[] }>
  /** Locked for a change; undefined when nothing has been written. */
  lock: (tx: Tx, block: string) => Promise<StoredText | undefined>
  /** Returns the first version; undefined when somebody wrote it at the same moment. */
  insert: (tx: Tx, block: string, content: RichText, author: Author) => Promise<number | undefined>
  /** Returns the new version. */
  update: (tx: Tx, block: string, content: RichText, author: Author) => Promise<number>
  /** Keeps a text in its history as it was before it is written over. */
  keep: (tx: Tx, block: string, before: StoredText) => Promise<void>
}
