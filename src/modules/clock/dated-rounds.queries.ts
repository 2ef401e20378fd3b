import { roundsAccess } from '#modules/plans/rounds/rounds.access.ts'
import { sql } from 'kysely'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { DatedSource } from './dated-thing.ts'

interface RoundRow {
  id: string
  name: LocalText
  dueOn: Day
  openedAt: Date
  openedBy: string | null
  isClosed: boolean
}

/** The due days of follow-up rounds, for who leads them; those that an entry of the clock has opened are seen as that entry. */
export const datedRounds: DatedSource = {
  async find(tx, { organisationId, role, from, to, today }) {
    if (!roundsAccess.lead.roles.some((leader) => leader === role)) return []
    const { rows } = await sql<RoundRow>`
      SELECT round.id, programme.name, round.due_on AS "dueOn", round.opened_at AS "openedAt", round.opened_by AS "openedBy",
             round.closed_at IS NOT NULL AS "isClosed"
        FROM follow_up_round AS round
        JOIN programme ON programme.id = round.programme_id
       WHERE round.organisation_id = ${organisationId} AND round.due_on BETWEEN ${from} AND ${to}
         AND NOT EXISTS (SELECT FROM clock_opened AS opened
                          WHERE opened.organisation_id = round.organisation_id AND opened.path = 'rounds/' || round.id::text)
       ORDER BY round.due_on, round.id`.execute(tx)
    return rows.map(({ id, name, dueOn, openedAt, openedBy, isClosed }) => ({
      key: `round:${id}`,
      kind: 'followUp',
      title: name,
      startsOn: dueOn,
      endsOn: dueOn,
      hours: null,
      place: null,
      path: `rounds/${id}`,
      state: isClosed || dueOn < today ? 'done' : 'coming',
      people: openedBy === null ? [] : [openedBy],
      groupId: null,
      changedAt: openedAt,
    }))
  },
}
