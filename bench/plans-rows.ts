import { sql } from 'kysely'

import { readConfig } from '#server/config.ts'
import { connectApp, type DatabaseLogins, startDatabase } from '#server/database.ts'
import type { Db } from '#server/db.ts'
import { openSession } from '#server/session.ts'

const organisations = 40
/** Of the largest organisation; the others share the rest evenly. */
const goalsOfLargest = 500
export const goalCount = 5000
export const actionsOfGoal = 4
const prioritiesOfProgramme = 10
const editors = 20

export interface Planned {
  organisation: string
  programme: string
  /** Sessions of people who may edit the largest plan. */
  sessions: string[]
}

/**
 * Fills the database of a stopped Kaarna with the plans of forty organisations: 5,000 goals, half of them with a figure of
 * the demo's, and 20,000 actions, each with a follow-up and a row in the audit log. Returns how to reach the largest plan.
 */
export async function writePlans(dataDir: string): Promise<Planned> {
  const database = await startDatabase(
    readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }),
    () => {},
    (error) => {
      throw error
    },
  )
  const connection = connectApp(database.logins, () => {})
  try {
    const { db } = connection
    await writeOrganisations(db)
    await writeGoals(db)
    await writeActions(db)
    await analyze(database.logins)
    const { rows } = await sql<{ id: string }>`
      SELECT p.id FROM programme p JOIN organisation o ON o.id = p.organisation_id WHERE o.slug = 'bench-1'`.execute(db)
    return { organisation: 'bench-1', programme: rows[0]!.id, sessions: await openSessions(db) }
  } finally {
    await connection.close()
    await database.stop()
  }
}

/** What PostgreSQL does by itself a minute after so many rows have come. */
async function analyze(logins: DatabaseLogins): Promise<void> {
  const owner = connectApp({ ...logins, app: logins.owner }, () => {})
  await sql`ANALYZE`.execute(owner.db)
  await owner.close()
}

async function writeOrganisations(db: Db): Promise<void> {
  await sql`
    INSERT INTO organisation (slug, kind, name, region_key)
    SELECT 'bench-' || n, 'municipality', jsonb_build_object('fi', 'Kunta ' || n), 'demo-kunta:' || lpad(((n - 1) % 8 + 1)::text, 3, '0')
      FROM generate_series(1, ${organisations}::int) n`.execute(db)
  await sql`
    INSERT INTO unit (organisation_id, name, position)
    SELECT o.id, jsonb_build_object('fi', 'Yksikkö ' || n), n FROM organisation o, generate_series(1, 12) n WHERE o.slug LIKE 'bench-%'`.execute(
    db,
  )
  await sql`
    INSERT INTO programme (organisation_id, kind, name, first_year, last_year, status, approved_on, position)
    SELECT id, 'wellbeing', jsonb_build_object('fi', 'Hyvinvointisuunnitelma'), 2025, 2029, 'approved', '2025-10-06', 0
      FROM organisation WHERE slug LIKE 'bench-%'`.execute(db)
  await sql`
    INSERT INTO priority (organisation_id, programme_id, title, position)
    SELECT p.organisation_id, p.id, jsonb_build_object('fi', 'Painopiste ' || n), n
      FROM programme p JOIN organisation o ON o.id = p.organisation_id, generate_series(0, ${prioritiesOfProgramme - 1}::int) n
     WHERE o.slug LIKE 'bench-%'`.execute(db)
}

/** Every second one aims at a figure of the demo city. */
async function writeGoals(db: Db): Promise<void> {
  const others = goalCount - goalsOfLargest
  await sql`
    INSERT INTO goal (organisation_id, priority_id, title, description, population_group, unit_id, position,
                      indicator_targets)
    SELECT o.id, p.id, jsonb_build_object('fi', 'Tavoite ' || n || ': yhä useammalla on joku, jolle soittaa'),
           jsonb_build_object('fi', repeat('Tavoite on kuvattu muutamalla lauseella. ', 5)), 'young',
           (SELECT id FROM unit u WHERE u.organisation_id = o.id AND u.position = n % 12 + 1), n,
           CASE WHEN n % 2 = 0 THEN jsonb_build_array(jsonb_build_object('indicator', i.key, 'path', '[]'::jsonb,
                  'baseline', jsonb_build_object('year', 2021, 'value', 10),
                  'target', jsonb_build_object('year', 2028, 'value', 8)))
                ELSE '[]' END
      FROM (SELECT id, slug, row_number() OVER (ORDER BY length(slug), slug) AS at FROM organisation WHERE slug LIKE 'bench-%') o
     CROSS JOIN LATERAL generate_series(1, CASE WHEN o.slug = 'bench-1' THEN ${goalsOfLargest}::int
             ELSE (${others}::int * (o.at - 1) / ${organisations - 1}::int - ${others}::int * (o.at - 2) / ${organisations - 1}::int)::int END) n
      JOIN priority p ON p.organisation_id = o.id AND p.position = n % ${prioritiesOfProgramme}::int
      JOIN (SELECT key, row_number() OVER (ORDER BY key) - 1 AS at, count(*) OVER () AS many FROM indicator WHERE register = 'demo') i
        ON i.at = n % i.many`.execute(db)
}

async function writeActions(db: Db): Promise<void> {
  await sql`
    INSERT INTO action (organisation_id, goal_id, title, description, unit_id, owner_name, starts_on, ends_on, is_at_risk, five_ways, position, budget, budget_euros)
    SELECT g.organisation_id, g.id, jsonb_build_object('fi', 'Toimenpide ' || n || ': kävelyryhmä kokoontuu viikoittain'),
           jsonb_build_object('fi', repeat('Toimenpide kerrotaan lyhyesti. ', 4)), g.unit_id, 'Vastuuhenkilö ' || n,
           '2025-11-01', date '2026-01-31' + (g.position % 36) * 30, n = 1, ARRAY['connect'], n,
           jsonb_build_array(jsonb_build_object('year', 2026, 'line', NULL, 'plannedEuros', 1000 * n, 'actualEuros', NULL)), 1000 * n
      FROM goal g JOIN organisation o ON o.id = g.organisation_id, generate_series(1, ${actionsOfGoal}::int) n
     WHERE o.slug LIKE 'bench-%'`.execute(db)
  await sql`
    INSERT INTO follow_up (organisation_id, action_id, told_on, body, state, author_name, created_at)
    SELECT a.organisation_id, a.id, '2026-10-30', jsonb_build_object('fi', 'Ryhmä on kokoontunut, ja mukana on uusia ihmisiä.'),
           'ongoing', a.owner_name, '2026-10-30 09:00+02'
      FROM action a JOIN organisation o ON o.id = a.organisation_id WHERE o.slug LIKE 'bench-%'`.execute(db)
  await sql`
    INSERT INTO audit_event (at, organisation_id, endpoint, target)
    SELECT '2025-11-01 09:00+02', a.organisation_id, 'addAction', 'action:' || a.id
      FROM action a JOIN organisation o ON o.id = a.organisation_id WHERE o.slug LIKE 'bench-%'`.execute(db)
}

/** People who lead the largest plan, signed in. */
async function openSessions(db: Db): Promise<string[]> {
  await sql`
    WITH person AS (
      INSERT INTO account (email, name, email_verified_at)
      SELECT 'bench-' || n || '@example.fi', 'Ihminen ' || n, now() FROM generate_series(1, ${editors}::int) n RETURNING id)
    INSERT INTO membership (account_id, organisation_id, role)
    SELECT person.id, o.id, 'owner' FROM person, organisation o WHERE o.slug = 'bench-1'`.execute(db)
  const { rows } = await sql<{ id: string }>`SELECT id FROM account WHERE email LIKE 'bench-%'`.execute(db)
  const now = new Date()
  return Promise.all(rows.map(({ id }) => db.transaction().execute((tx) => openSession(tx, id, now))))
}
