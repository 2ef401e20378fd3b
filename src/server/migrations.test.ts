import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { migrate, readMigrations } from './migrate.ts'
import { createTestDatabase, type TestDatabase } from './testing/database.ts'

let database: TestDatabase
let owner: pg.Client
beforeAll(async () => {
  database = await createTestDatabase('empty')
  owner = new pg.Client(database.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

/** The database as it was before a migration. */
async function migrateUntil(name: string): Promise<void> {
  for (const { sql, ...one } of await readMigrations()) {
    if (one.name === name) return
    await owner.query(sql)
    await owner.query(
      `CREATE TABLE IF NOT EXISTS migration (name text CONSTRAINT migration_pk PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
    )
    await owner.query('INSERT INTO migration (name, checksum) VALUES ($1, $2)', [one.name, one.checksum])
  }
}

test('the one target of a goal becomes the first of several, in what is stored and in its history', async () => {
  await migrateUntil('0100_goal_targets.sql')
  const target = { indicator: 'sotkanet:181', baseline: { year: 2021, value: 16.5 }, target: { year: 2029, value: 8 } }
  await owner.query(`
    INSERT INTO organisation (id, slug, kind, name) VALUES ('00000000-0000-4000-8000-000000000001', 'espoo', 'municipality', '{"fi": "Espoo"}');
    INSERT INTO programme (id, organisation_id, kind, name, first_year, last_year, status, position)
      VALUES ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 'wellbeing', '{"fi": "Ohjelma"}', 2025, 2029, 'draft', 0);
    INSERT INTO priority (id, organisation_id, programme_id, title, position)
      VALUES ('00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', '{"fi": "Painopiste"}', 0);
    INSERT INTO goal (organisation_id, priority_id, title, indicator_key, baseline_year, baseline_value, target_year, target_value, position)
      VALUES ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000003', '{"fi": "Mittarilla"}', 'sotkanet:181', 2021, 16.5, 2029, 8, 0),
             ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000003', '{"fi": "Ilman"}', NULL, NULL, NULL, NULL, NULL, 1)`)
  const told = (kind: string, before: object | null, after: object | null) =>
    owner.query(
      `INSERT INTO plan_change (organisation_id, kind, object_id, change, version, at, by_name, before, after)
       VALUES ('00000000-0000-4000-8000-000000000001', $1, '00000000-0000-4000-8000-000000000004', 'updated', 1, now(), 'Maija', $2, $3)`,
      [kind, before, after],
    )
  await told('goal', { title: 'a', indicatorTarget: null }, { title: 'a', indicatorTarget: target })
  await told('goal', { title: 'a', indicatorTarget: target }, null)
  await told('goal', { parentId: 'x', position: 0 }, { parentId: 'y', position: 1 })
  await migrate(owner)

  const goals = await owner.query('SELECT indicator_targets FROM goal ORDER BY position')
  const moved = [{ ...target, path: [] }]
  expect(goals.rows.map((row) => row.indicator_targets)).toEqual([moved, []])
  const history = await owner.query('SELECT before, after FROM plan_change ORDER BY id')
  expect(history.rows).toEqual([
    { before: { title: 'a', indicatorTargets: [] }, after: { title: 'a', indicatorTargets: moved } },
    { before: { title: 'a', indicatorTargets: moved }, after: null },
    { before: { parentId: 'x', position: 0 }, after: { parentId: 'y', position: 1 } },
  ])
  await expect(owner.query('DELETE FROM plan_change')).rejects.toThrow()
})
