import type { Logger } from 'pino'

import type { ReadTx } from '#server/db.ts'
import type { Listener } from '#server/listening.ts'
import type { Guests } from './guests.ts'
import type { LiveDocument } from './live-document.ts'
import type { Storing } from './storing.ts'
import { readArrangement, tellAll } from './telling.ts'
import { readTold } from './told.ts'

interface Hearers {
  db: ReadTx
  log: Logger
  lives: ReadonlyMap<string, LiveDocument>
  storing: Storing
  guests: Guests
}

/** What the database tells of texts that were written otherwise and of rights that changed, for those who write. */
export function createHearing({ db, log, lives, storing, guests }: Hearers): Listener {
  const failed = (error: unknown) => log.error({ err: error }, 'a change could not be passed on to those who write')
  // What cannot be stored is logged and tried again there.
  const store = (live: LiveDocument) => void storing.keepInTurn(live).catch(() => {})

  async function tellArranged(thing: string): Promise<void> {
    for (const live of lives.values()) if (live.texts.thing === thing) tellAll(live, await readArrangement(db, live))
  }

  return {
    told(message) {
      const told = readTold(message)
      if (told?.kind === 'document') {
        const live = lives.get(told.name)
        if (live && told.writer !== storing.processName) store(live)
      }
      if (told?.kind === 'account') guests.recheck(({ writer }) => writer.id === told.id).catch(failed)
      // Whoever may stay looks at the page anew; whoever may not has to put the last words aside first.
      if (told?.kind === 'thing')
        guests
          .recheck((_, { texts }) => texts.thing === told.id)
          .then(() => tellArranged(told.id))
          .catch(failed)
    },
    /** Looks after what was told while nobody listened. */
    joined() {
      for (const live of lives.values()) store(live)
      guests.recheck().catch(failed)
    },
  }
}
