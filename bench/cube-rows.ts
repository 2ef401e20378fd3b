import { sql } from 'kysely'

import type { FigureTable } from '#modules/indicators/cube/figure-table.ts'
import type { Db, ReadTx } from '#server/db.ts'

/** The same figures as one row each, with the indexes that the questions want: what the blocks are compared with. */
export async function createRowTable(owner: Db): Promise<void> {
  await sql`CREATE TABLE figure (indicator integer NOT NULL, revision integer NOT NULL, gender smallint NOT NULL, region smallint NOT NULL, year smallint NOT NULL, value double precision, absolute double precision)`.execute(
    owner,
  )
}

export async function indexRowTable(owner: Db): Promise<void> {
  await sql`ALTER TABLE figure ADD CONSTRAINT figure_pk PRIMARY KEY (indicator, revision, gender, region, year)`.execute(
    owner,
  )
  await sql`CREATE INDEX figure_year_index ON figure (indicator, revision, gender, year)`.execute(owner)
  await sql`VACUUM (ANALYZE) figure, region`.execute(owner)
  await sql`GRANT SELECT ON figure TO PUBLIC`.execute(owner)
}

export interface Rows {
  indicator: number[]
  gender: number[]
  region: number[]
  year: number[]
  value: number[]
}

export const emptyRows = (): Rows => ({ indicator: [], gender: [], region: [], year: [], value: [] })

export function addRows(rows: Rows, indicator: number, gender: number, { regions, years, values }: FigureTable): void {
  for (let region = 0; region < regions.length; region++)
    for (let year = 0; year < years.length; year++) {
      const value = values[region * years.length + year]!
      if (Number.isNaN(value)) continue
      rows.indicator.push(indicator)
      rows.gender.push(gender)
      rows.region.push(region)
      rows.year.push(years[year]!)
      rows.value.push(value)
    }
}

export async function insertRows(owner: Db, rows: Rows): Promise<void> {
  await sql`INSERT INTO figure SELECT indicator, 1, gender, region, year, value, NULL FROM unnest(${rows.indicator}::integer[], ${rows.gender}::smallint[], ${rows.region}::smallint[], ${rows.year}::smallint[], ${rows.value}::double precision[]) AS row(indicator, gender, region, year, value)`.execute(
    owner,
  )
}

/** What the blocks' profile tells: series, latest and previous value, rank, and of the trend its S and its median slope. */
export const profileInSql = (tx: ReadTx, indicators: readonly number[], region: number) =>
  sql`
    WITH own AS (
           SELECT indicator, year, value, absolute, row_number() OVER (PARTITION BY indicator ORDER BY year DESC) AS age
             FROM figure WHERE indicator = ANY (${indicators}) AND revision = 1 AND gender = 0 AND region = ${region}),
         series AS (
           SELECT indicator, array_agg(year ORDER BY year) AS years, array_agg(value ORDER BY year) AS values,
                  max(value) FILTER (WHERE age = 2) AS previous FROM own GROUP BY indicator),
         trend AS (
           SELECT late.indicator, sum(sign(late.value - early.value)) AS s,
                  percentile_cont(0.5) WITHIN GROUP (ORDER BY (late.value - early.value) / (late.year - early.year)) AS slope
             FROM own late JOIN own early ON early.indicator = late.indicator AND early.year < late.year AND early.age <= 10
            WHERE late.age <= 10 GROUP BY late.indicator)
    SELECT latest.indicator, latest.year, latest.value, latest.absolute, series.*, trend.*, field.*
      FROM own latest JOIN series USING (indicator) LEFT JOIN trend USING (indicator), LATERAL (
        SELECT count(*) AS of, count(*) FILTER (WHERE figure.value < latest.value) AS better, count(*) FILTER (WHERE figure.value = latest.value) AS equal
          FROM figure JOIN region ON region.slot = figure.region AND region.category = 'kunta' AND region.valid_to IS NULL
         WHERE figure.indicator = latest.indicator AND revision = 1 AND gender = 0 AND figure.year = latest.year) AS field
     WHERE latest.age = 1`.execute(tx)

export const seriesInSql = (tx: ReadTx, indicator: number, region: number) =>
  sql`SELECT year, value, absolute FROM figure WHERE indicator = ${indicator} AND revision = 1 AND gender = 0 AND region = ${region} ORDER BY year`.execute(
    tx,
  )

export const sliceInSql = (tx: ReadTx, indicator: number, year: number) =>
  sql`
    SELECT region.key, figure.value, figure.absolute FROM figure JOIN region ON region.slot = figure.region AND region.category = 'kunta' AND region.valid_to IS NULL
     WHERE indicator = ${indicator} AND revision = 1 AND gender = 0 AND year = ${year} ORDER BY region.key`.execute(tx)
