import { sql } from 'kysely'

import { heldInTable } from '#modules/organisations/reform/unit-holding-rows.queries.ts'

/** Own indicators, and the figures that an organisation has agreed to report to a club, by the unit that answers for them. */
export const figuresOfUnits = [
  heldInTable({
    kind: 'ownIndicator',
    table: 'own_indicator',
    id: sql`held.indicator_key`,
    title: sql`(SELECT indicator.title FROM indicator WHERE indicator.key = held.indicator_key)`,
    isDeleted: sql`(held.withdrawn_at IS NOT NULL)`,
    isVersioned: true,
  }),
  heldInTable({
    kind: 'clubFigure',
    table: 'club_agreement',
    id: sql`(held.indicator_id || '/' || held.edition)`,
    title: sql`(SELECT indicator.title FROM club_indicator AS indicator WHERE indicator.id = held.indicator_id)`,
  }),
]
