/** What a logical backup has to know of the tables. */
import pg from 'pg'

export interface TableDescription {
  name: string
  /** Those that hold data of their own: not the generated ones. */
  columns: string[]
  /** Row-level security holds for the owner as well. */
  forcesRowSecurity: boolean
}

export async function readTables(client: pg.ClientBase): Promise<TableDescription[]> {
  const { rows } = await client.query<TableDescription>(
    `SELECT c.relname AS name, c.relforcerowsecurity AS "forcesRowSecurity",
            ARRAY(SELECT a.attname::text FROM pg_attribute AS a
                   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                   ORDER BY a.attnum) AS columns
       FROM pg_class AS c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
        AND NOT EXISTS (SELECT FROM pg_depend AS d
                         WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
      ORDER BY c.relname`,
  )
  return rows
}

export async function readSequenceNames(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY relname`,
  )
  return rows.map(({ name }) => name)
}

/** Statements that take away, and that put back, what keeps rows from being loaded in any order and as they were. */
export interface SuspendedRules {
  suspend: string[]
  resume: string[]
}

/**
 * Foreign keys (every row is checked again when they come back), the tables' own triggers, and row-level security of
 * the owner. The owner may do this on any server: no superuser is needed.
 */
export async function readRulesToSuspend(client: pg.ClientBase): Promise<SuspendedRules> {
  const { rows } = await client.query<{ suspend: string; resume: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS suspend,
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS resume
       FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype = 'f' AND conparentid = 0
     UNION ALL
     SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname),
            format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
                   CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, tgname)
       FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
      WHERE relnamespace = 'public'::regnamespace AND NOT tgisinternal AND tgenabled <> 'D' AND tgparentid = 0
     UNION ALL
     SELECT format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', oid::regclass),
            format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', oid::regclass)
       FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relforcerowsecurity`,
  )
  return { suspend: rows.map((row) => row.suspend), resume: rows.map((row) => row.resume) }
}

export function columnList(columns: readonly string[]): string {
  return columns.map((column) => pg.escapeIdentifier(column)).join(', ')
}
