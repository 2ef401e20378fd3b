// Written by `npm run db:types` from migrations/. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

import type { LocalText } from '#shared/local-text.ts'

export interface AccountTable {
  id: Generated<string>
  email: string
  name: string
  password_hash: string | null
  language: Generated<string>
  is_administrator: Generated<boolean>
  email_verified_at: Date | null
  demo: Generated<boolean>
  created_at: Generated<Date>
}

export interface AuditEventTable {
  id: GeneratedAlways<number>
  at: Generated<Date>
  account_id: string | null
  organisation_id: string | null
  endpoint: string
  target: string | null
  details: ColumnType<unknown, string | undefined, string>
}

export interface MembershipTable {
  account_id: string
  organisation_id: string
  role: string
  unit_id: string | null
  created_at: Generated<Date>
}

export interface MigrationTable {
  name: string
  checksum: string
  applied_at: Generated<Date>
}

export interface OrganisationTable {
  id: Generated<string>
  slug: string
  kind: string
  name: ColumnType<LocalText, string, string>
  region_key: string | null
  demo: Generated<boolean>
  created_at: Generated<Date>
}

export interface SessionTable {
  token_hash: Buffer
  account_id: string
  created_at: Generated<Date>
  expires_at: Date
}

export interface UnitTable {
  id: Generated<string>
  organisation_id: string
  parent_id: string | null
  name: ColumnType<LocalText, string, string>
  position: Generated<number>
}

export interface Database {
  account: AccountTable
  audit_event: AuditEventTable
  membership: MembershipTable
  migration: MigrationTable
  organisation: OrganisationTable
  session: SessionTable
  unit: UnitTable
}
