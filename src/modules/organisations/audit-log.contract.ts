import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { organisationsAccess as access } from './organisations.access.ts'

export const auditEntry = z
  .object({
    id: z.int(),
    at: z.iso.datetime(),
    person: z.object({ id: z.uuid(), name: z.string() }).nullable().meta({ description: 'Null: Kaarna itself' }),
    token: z
      .object({ id: z.uuid(), name: z.string() })
      .nullable()
      .meta({ description: 'The API token with which a program did it for the person' }),
    endpoint: z.string().meta({ description: 'The operation, as in the API documentation' }),
    target: z.string().nullable().meta({ description: 'What was changed, as kind:id' }),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEntry' })
export type AuditEntry = z.infer<typeof auditEntry>

export const listAuditEntries = endpoint({
  id: 'listAuditEntries',
  summary: 'Who changed what in the organisation and when, newest first.',
  method: 'GET',
  path: '/organisations/:organisation/audit',
  allow: access.readAuditLog,
  input: z.object({
    organisation: z.string(),
    person: z.uuid().optional(),
    endpoint: z.string().max(100).optional(),
    from: z.iso.date().optional().meta({ description: 'First day, on the Finnish clock' }),
    to: z.iso.date().optional().meta({ description: 'Last day, on the Finnish clock' }),
    cursor: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(500).default(50),
    format: z.enum(['json', 'csv']).default('json').meta({ description: 'csv holds every entry, not only a page' }),
  }),
  output: z.object({ entries: z.array(auditEntry), cursor: z.int().nullable() }),
  produces: ['text/csv'],
})
