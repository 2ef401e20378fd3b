import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { queryList } from '#shared/query-list.ts'
import { importResult, importRun, importSelection, resultStates } from './import-run.ts'
import { importRhythms, importSchedule } from './import-schedule.ts'
import { indicatorsAccess as access } from './indicators.access.ts'

const year = z.number().int().min(1900).max(2200)

export const startImport = endpoint({
  id: 'startImport',
  summary: 'Begins to fetch figures from Sotkanet in the background.',
  method: 'POST',
  path: '/imports',
  allow: access.runImports,
  input: z
    .object({ selection: importSelection.default('minimum'), firstYear: year.optional(), lastYear: year.optional() })
    .refine(({ firstYear, lastYear }) => firstYear === undefined || lastYear === undefined || firstYear <= lastYear, {
      error: 'yearsBackwards',
      path: ['lastYear'],
    }),
  output: importRun,
})

export const getImportSchedule = endpoint({
  id: 'getImportSchedule',
  summary: 'When figures are fetched from Sotkanet by themselves; null: by hand.',
  method: 'GET',
  path: '/imports/schedule',
  allow: access.runImports,
  input: z.object({}),
  output: z.object({ schedule: importSchedule.nullable() }),
})

export const updateImportSchedule = endpoint({
  id: 'updateImportSchedule',
  summary: 'Decides how often figures are fetched from Sotkanet by themselves, from tomorrow on; null: by hand.',
  method: 'PUT',
  path: '/imports/schedule',
  allow: access.runImports,
  input: z.object({ rhythm: z.enum(importRhythms).nullable(), selection: importSelection.default('minimum') }),
  output: z.object({ schedule: importSchedule.nullable() }),
})

export const listImports = endpoint({
  id: 'listImports',
  summary: 'Import runs, newest first.',
  method: 'GET',
  path: '/imports',
  allow: access.runImports,
  input: z.object({ cursor: z.iso.datetime().optional(), limit: z.coerce.number().int().min(1).max(100).default(20) }),
  output: z.object({ items: z.array(importRun), cursor: z.iso.datetime().nullable() }),
})

export const getImport = endpoint({
  id: 'getImport',
  summary: 'One import run as it stands now.',
  method: 'GET',
  path: '/imports/:id',
  allow: access.runImports,
  input: z.object({ id: z.uuid() }),
  output: importRun,
  errors: ['notFound'],
})

export const listImportResults = endpoint({
  id: 'listImportResults',
  summary: 'What became of each indicator of an import run, by key.',
  method: 'GET',
  path: '/imports/:id/results',
  allow: access.runImports,
  input: z.object({
    id: z.uuid(),
    state: queryList(z.enum(resultStates)).optional(),
    cursor: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  output: z.object({ items: z.array(importResult), cursor: z.string().nullable() }),
  errors: ['notFound'],
})
