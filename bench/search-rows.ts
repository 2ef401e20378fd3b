import { sql } from 'kysely'

import type { Db } from '#server/db.ts'

export const size = { goals: 5_000, actions: 20_000 }

/** Words that plans are made of, so that some are in every tenth title and some in a handful. */
const subjects =
  'Lasten Nuorten Ikääntyneiden Työikäisten Perheiden Maahanmuuttajien Omaishoitajien Opiskelijoiden'.split(' ')
const matters =
  'yksinäisyys mielenterveys liikkuminen osallisuus toimeentulo lukutaito turvallisuus työllisyys ravitsemus päihteettömyys kulttuuriharrastukset digitaidot'.split(
    ' ',
  )
const deeds = 'vahvistuu vähenee lisääntyy paranee tasoittuu'.split(' ')
const ways =
  'Kävelyryhmä Vertaisryhmä Kyläkahvila Neuvontapiste Lukupiiri Etsivä työ Kerhotoiminta Liikuntavuoro Perheilta Kummitoiminta'.split(
    ' ',
  )
const places = Array.from({ length: 60 }, (_, at) => `Kortteli${at}`)

/** One organisation's programme of as many goals and actions as one installation is to bear, written by the database itself. */
export async function writeRows(owner: Db): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO organisation (slug, kind, name) VALUES ('penkki', 'municipality', '{"fi": "Penkki"}') RETURNING id`.execute(
    owner,
  )
  const id = rows[0]!.id
  const pick = (words: readonly string[], by: number) => sql`(${words}::text[])[1 + (at * ${by} / 7) % ${words.length}]`
  await sql`
    WITH unit AS (
      INSERT INTO unit (organisation_id, name, position)
      SELECT ${id}::uuid, jsonb_build_object('fi', 'Palvelualue ' || at), at FROM generate_series(1, 40) AS at RETURNING id
    ), programme AS (
      INSERT INTO programme (organisation_id, kind, name, first_year, last_year, status, position)
      VALUES (${id}, 'wellbeing', '{"fi": "Hyvinvointisuunnitelma"}', 2025, 2029, 'draft', 0) RETURNING id
    ), priority AS (
      INSERT INTO priority (organisation_id, programme_id, title, position)
      SELECT ${id}::uuid, programme.id, jsonb_build_object('fi', 'Painopiste ' || at), at
        FROM programme, generate_series(1, 100) AS at RETURNING id, position
    ), goal AS (
      INSERT INTO goal (organisation_id, priority_id, title, description, position)
      SELECT ${id}::uuid, priority.id,
             jsonb_build_object('fi', ${pick(subjects, 3)} || ' ' || ${pick(matters, 5)} || ' ' || ${pick(deeds, 11)} || ', ' || ${pick(places, 13)}),
             jsonb_build_object('fi', 'Asukkaiden kokemus: ' || ${pick(matters, 17)} || ' ja ' || ${pick(matters, 19)} || ' paranee alueella.'), at
        FROM generate_series(1, ${size.goals}) AS at JOIN priority ON priority.position = 1 + at % 100 RETURNING id, position
    )
    INSERT INTO action (organisation_id, goal_id, title, description, owner_name, partners, unit_id, is_at_risk, five_ways, position)
    SELECT ${id}::uuid, goal.id,
           jsonb_build_object('fi', ${pick(ways, 3)} || ': ' || lower(${pick(subjects, 5)}) || ' ' || ${pick(matters, 23)} || ', ' || ${pick(places, 29)}),
           jsonb_build_object('fi', 'Järjestetään yhdessä seurojen ja yhdistysten kanssa, aiheena ' || ${pick(matters, 31)} || '.'),
           'Vastuuhenkilö ' || at % 300, '{"fi": "Järjestöt ja seurakunta"}', (SELECT id FROM unit OFFSET at % 40 LIMIT 1), false, '{}', at
      FROM generate_series(1, ${size.actions}) AS at JOIN goal ON goal.position = 1 + at % ${size.goals}`.execute(owner)
  await sql`VACUUM (ANALYZE) search_entry, programme, priority, goal, action, unit`.execute(owner)
  return id
}
