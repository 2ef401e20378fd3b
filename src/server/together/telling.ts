import type { Connection } from '@hocuspocus/server'

import type { ReadTx } from '#server/db.ts'
import type { Refusal, ServerMessage, TextsState } from '#shared/together.ts'
import type { LiveDocument } from './live-document.ts'

/** Says why to the browser; without a message it is no fault and nothing is logged. */
export class Refused extends Error {
  readonly code = 4403
  readonly reason: Refusal

  constructor(reason: Refusal) {
    super('')
    this.reason = reason
  }
}

/** How the texts of a document stand, as browsers are told. */
export const textsOf = ({ versions, refused, removed }: LiveDocument): TextsState => ({
  versions,
  refused: [...refused],
  removed: [...removed],
})

export const tell = (connection: Connection, message: ServerMessage): void =>
  connection.sendStateless(JSON.stringify(message))

/** How what is written is arranged at the moment. */
export const readArrangement = async (db: ReadTx, { texts }: LiveDocument): Promise<ServerMessage> => ({
  kind: 'arranged',
  arrangement: await texts.findArrangement(db),
})

export const tellAll = ({ document }: LiveDocument, message: ServerMessage): void =>
  document.broadcastStateless(JSON.stringify(message))

/** What a browser says, before anybody has read it; undefined for what is no JSON. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
