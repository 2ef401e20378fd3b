import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { addDays, type Day } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { StoredFollowUp } from '../../follow-up.ts'
import { findFollowUps, findOutline, findProgrammes } from '../../outline.queries.ts'
import type { StoredAction } from '../../outline.ts'
import { programmeOfDay } from '../../plan.ts'
import { linkToken } from '../round-link.ts'
import { insertRoundActions, keepAnswer } from '../round-actions.queries.ts'
import { insertLetter, insertRoundPerson, keepToken } from '../round-people.queries.ts'
import { findRounds, insertRound, markClosed } from '../rounds.queries.ts'
import { expiryOf, nameKey, reminderDays } from '../round.ts'

interface DemoRound {
  period: readonly [from: Day, to: Day]
  openedOn: Day
  dueOn: Day
  closedOn?: Day
  greeting: LocalText
}

const rounds: readonly DemoRound[] = [
  {
    period: ['2026-01-01', '2026-04-30'],
    openedOn: '2026-04-15',
    dueOn: '2026-05-29',
    closedOn: '2026-06-22',
    greeting: {
      fi: 'Ensimmäinen kierros uudesta suunnitelmasta. Kolme riviä riittää, ja myös hankaluudet saa sanoa.',
      sv: 'Den första rundan om den nya planen. Tre rader räcker, och du får också berätta om det som är svårt.',
      en: 'The first round on the new plan. Three lines are enough, and troubles may be told, too.',
    },
  },
  {
    period: ['2026-05-01', '2026-10-31'],
    openedOn: '2026-10-26',
    dueOn: '2026-11-27',
    greeting: {
      fi: 'Vastauksista syntyy vuosiraportin luku, jonka valtuusto saa tammikuussa. Kiitos jo nyt!',
      sv: 'Av svaren blir det ett kapitel i årsrapporten som fullmäktige får i januari. Tack redan nu!',
      en: 'Your answers become a chapter of the annual report that the council gets in January. Thank you already!',
    },
  },
]

const idKinds = { round: 0x85, person: 0x86 }

/** Two rounds over the city's plan: their answers are the follow-ups that its people told in those weeks. */
export async function seedDemoRounds(tx: Tx, { secret }: Pick<Services, 'secret'>): Promise<void> {
  const { id: organisationId } = demoOrganisation('virtala')
  if ((await findRounds(tx, organisationId)).length > 0) return
  const programme = programmeOfDay(await findProgrammes(tx, organisationId), demoDay)
  const outline = programme && (await findOutline(tx, organisationId, programme.id))
  if (!programme || !outline) return
  const actions = outline.priorities.flatMap(({ goals }) => goals.flatMap((goal) => goal.actions))
  const told = new Map<string, readonly StoredFollowUp[]>()
  for (const { id: actionId } of actions)
    told.set(actionId, (await findFollowUps(tx, organisationId, { actionId, drafts: true }))?.followUps ?? [])
  let people = 0
  const nextPersonId = () => demoId(idKinds.person, (people += 1))
  for (const [at, round] of rounds.entries()) {
    const id = demoId(idKinds.round, at + 1)
    await writeRound({ tx, secret, organisationId, programmeId: programme.id, id, round, told, nextPersonId }, actions)
  }
}

interface Writing {
  tx: Tx
  secret: Buffer
  organisationId: string
  programmeId: string
  id: string
  round: DemoRound
  told: ReadonlyMap<string, readonly StoredFollowUp[]>
  nextPersonId: () => string
}

const noonOf = (day: Day) => new Date(`${day}T10:00:00Z`)

async function writeRound(writing: Writing, all: readonly StoredAction[]): Promise<void> {
  const { tx, organisationId, programmeId, id, round, told } = writing
  const { openedOn, closedOn, dueOn, greeting } = round
  const [periodFrom, periodTo] = round.period
  const days = { periodFrom, periodTo, dueOn, expiresOn: expiryOf(dueOn) }
  const openedBy = demoPerson('coordinator')
  await insertRound(tx, { id, organisationId, programmeId, ...days, greeting, openedBy }, noonOf(openedOn))
  const last = closedOn ?? demoDay
  const answerOf = ({ id: actionId }: StoredAction) =>
    told.get(actionId)?.find(({ on }) => on >= openedOn && on <= last)
  const asked = all.filter((action) => isInForce(action, openedOn))
  const waiting = new Set(asked.filter((action) => !answerOf(action)).flatMap((action) => ownerKey(action) ?? []))
  const personOf = await writePeople(writing, { asked, waiting })
  await insertRoundActions(
    tx,
    asked.map((action) => ({
      organisationId,
      roundId: id,
      actionId: action.id,
      personId: personOf.get(ownerKey(action) ?? '') ?? null,
    })),
  )
  for (const action of asked) {
    const answer = answerOf(action)
    if (answer) await keepAnswer(tx, { roundId: id, actionId: action.id, followUpId: answer.id })
  }
  if (closedOn) await markClosed(tx, organisationId, id, noonOf(closedOn))
}

const isInForce = ({ startsOn, doneOn, stoppedOn }: StoredAction, openedOn: Day): boolean =>
  startsOn !== null && startsOn <= addDays(openedOn, 180) && (doneOn ?? stoppedOn ?? openedOn) >= openedOn

const ownerKey = ({ ownerId, ownerName }: StoredAction): string | null => ownerId ?? (ownerName && nameKey(ownerName))

/** Whom a round asks, with the letters that left; those of a round long closed have no address any more. */
async function writePeople(
  { tx, secret, organisationId, id: roundId, round, nextPersonId }: Writing,
  { asked, waiting }: { asked: readonly StoredAction[]; waiting: ReadonlySet<string> },
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const action of asked) {
    const key = ownerKey(action)
    if (key === null || ids.has(key)) continue
    const id = nextPersonId()
    const accountId = action.ownerId
    const name = action.ownerLabel ?? ''
    const email = accountId === null && !round.closedOn ? addressOf(name) : null
    ids.set(key, id)
    await insertRoundPerson(tx, { id, organisationId, roundId, accountId, name, email, language: 'fi' })
    await insertLetter(tx, { personId: id, sentOn: round.openedOn, kind: 'question' })
    const remindedOn = addDays(round.dueOn, -reminderDays)
    if (waiting.has(key) && remindedOn < demoDay)
      await insertLetter(tx, { personId: id, sentOn: remindedOn, kind: 'reminder' })
    if (!round.closedOn) await keepToken(tx, id, linkToken(secret, { id, linkNumber: 1 }))
  }
  return ids
}

/** The address of a name in the domain `example`, which no mail reaches. */
const addressOf = (name: string): string =>
  `${name
    .toLowerCase()
    .replace(/[äå]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '')}@virtala.example`
