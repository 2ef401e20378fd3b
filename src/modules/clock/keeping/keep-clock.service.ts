import { tellPeople } from '#modules/organisations/notifications/notifying.service.ts'
import { insertAuditEvent } from '#server/audit.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { type Day, isoDay } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import { editsClock } from '../clock.access.ts'
import { type EntryThing, entryThings, type KnownClock, readKnownClock } from '../clock-reading.service.ts'
import type { ClockSurroundings } from '../clock-things.service.ts'
import { insertOpened, keepOpened } from '../opened.queries.ts'
import type { OpeningAnswer, OpeningSource } from '../opening-source.ts'
import { lateKindsOf, opensOn, spanOfKeeping } from './due.ts'
import { insertTelling } from './tellings.queries.ts'
import type { TellingKind } from './telling.texts.ts'

/** By what name the clock does its own work, in the audit log too. */
export const keepingName = 'clock.keepUp'

export interface Keeping {
  services: Pick<Services, 'db' | 'clock'>
  surroundings: ClockSurroundings
  openings: readonly OpeningSource[]
}

/**
 * Tells of what is late in an organisation's clock, and opens what it is time to open: each occurrence in a transaction of
 * its own and each once, whatever happens in between.
 */
export async function keepClock(keeping: Keeping, organisation: Organisation): Promise<void> {
  const { services, surroundings } = keeping
  const now = services.clock()
  const today = isoDay(now)
  const place = { organisationId: organisation.id, today }
  const known = await readKnownClock(services.db, surroundings.groups, place)
  const createdOn = new Map(known.entries.map(({ id, createdAt }) => [id, isoDay(createdAt)]))
  for (const thing of entryThings(known, spanOfKeeping(today), { accountId: '', role: 'viewer' })) {
    const kept: Kept = { keeping, organisation, known, thing, now, today }
    if (opensOn(thing, { today, createdOn: createdOn.get(thing.entry.id)! }))
      await services.db.transaction().execute((tx) => open(tx, kept))
    const kinds = lateKindsOf(thing, today)
    if (kinds.length > 0)
      await services.db.transaction().execute(async (tx) => {
        for (const kind of kinds) await tell(tx, kept, kind)
      })
  }
}

interface Kept {
  keeping: Keeping
  organisation: Organisation
  known: KnownClock
  thing: EntryThing
  now: Date
  today: Day
}

const leadersIn = ({ people }: KnownClock) => people.filter(({ role }) => editsClock(role))

/** Who is told: who answers for the entry, else who keeps the clock; of what is late for long, those and the group's chairs. */
function toldOf({ known, thing }: Kept, kind: TellingKind): string[] {
  const leaders = leadersIn(known).map(({ id }) => id)
  if (kind !== 'lateLong') return thing.people.length > 0 ? [...thing.people] : leaders
  const chairs = known.groups.find(({ id }) => id === thing.groupId)?.chairs ?? []
  return [...new Set([...chairs, ...leaders])]
}

async function tell(tx: Tx, kept: Kept, kind: TellingKind): Promise<void> {
  const { organisation, thing, now } = kept
  const { id: entryId, occurrence } = thing.entry
  const telling = { organisationId: organisation.id, entryId, occurrence, kind, day: thing.endsOn, now }
  const id = await insertTelling(tx, telling)
  if (id === undefined) return
  const subject = { kind: 'clockTelling', id } as const
  await tellPeople(tx, {
    kind: kind === 'opened' || kind === 'offered' ? 'given' : 'late',
    organisationId: organisation.id,
    accountIds: toldOf(kept, kind),
    subject,
    part: { ...subject, change: 'created' },
    by: { accountId: null, name: '' },
    event: `clock:${entryId}:${occurrence}:${kind}`,
    now,
  })
}

async function open(tx: Tx, kept: Kept): Promise<void> {
  const { organisation, thing, now } = kept
  const { id: entryId, occurrence, opens } = thing.entry
  if (!opens || !(await insertOpened(tx, organisation.id, { entryId, occurrence, at: now }))) return
  const answer = await askToOpen(tx, kept)
  await keepOpened(tx, organisation.id, { entryId, occurrence, ...answer })
  await tell(tx, kept, answer.isOffered ? 'offered' : 'opened')
  await insertAuditEvent(tx, {
    at: now,
    accountId: null,
    organisationId: organisation.id,
    endpoint: keepingName,
    target: `clockEntry:${entryId}`,
    details: { occurrence, opens: opens.kind, isOffered: answer.isOffered },
  })
}

/** What nobody offers to open, and what nobody is there to open, is offered on the entry's own page. */
async function askToOpen(tx: Tx, { keeping, organisation, known, thing, now, today }: Kept): Promise<OpeningAnswer> {
  const { startsOn, endsOn, entry, key, title, place } = thing
  const source = keeping.openings.find(({ kinds }) => entry.opens !== null && kinds.includes(entry.opens.kind))
  const leaders = leadersIn(known)
  const by = leaders.find(({ id }) => thing.people.includes(id)) ?? leaders[0]
  if (!entry.opens || !source || !by) return { isOffered: true, path: null }
  const hours = known.entries.find(({ id }) => id === entry.id)?.hours ?? null
  return source.open(tx, {
    organisation,
    opens: entry.opens,
    entry: { key, title, hours, place },
    startsOn,
    endsOn,
    by: { id: by.id, name: by.name },
    now,
    today,
  })
}
