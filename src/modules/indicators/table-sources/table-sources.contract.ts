import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { importRun } from '../import-run.ts'
import {
  newTableSource,
  tableAddress,
  tableDescription,
  tablePreview,
  tableSource,
  wholeChoice,
} from './table-source.ts'
import { tableChoice } from './table-choice.ts'
import { tableSourcesAccess as access } from './table-sources.access.ts'

const organisation = z.string()
const id = z.uuid()
const list = z.object({ items: z.array(tableSource) })
const described = z.object({ description: tableDescription, proposal: tableChoice })
const asked = z.object({ address: tableAddress, choice: wholeChoice })

export const listTableSources = endpoint({
  id: 'listTableSources',
  summary: 'Tables that the common knowledge base is fetched from, by title.',
  method: 'GET',
  path: '/table-sources',
  allow: access.common,
  input: z.object({}),
  output: list,
})

export const describeTableSource = endpoint({
  id: 'describeTableSource',
  summary: 'What table an address has: its dimensions with their labels, and what it is probably wanted for.',
  method: 'POST',
  path: '/table-sources/description',
  allow: access.common,
  readsOnly: true,
  input: z.object({ address: tableAddress }),
  output: described,
})

export const previewTableSource = endpoint({
  id: 'previewTableSource',
  summary: 'The first figures of the newest year as they would be, or what keeps them from being read.',
  method: 'POST',
  path: '/table-sources/preview',
  allow: access.common,
  readsOnly: true,
  input: asked,
  output: tablePreview,
})

export const addTableSource = endpoint({
  id: 'addTableSource',
  summary: 'Keep a table as a source of the common knowledge base and fetch its figures in the background.',
  method: 'POST',
  path: '/table-sources',
  allow: access.common,
  input: newTableSource,
  output: tableSource,
})

export const fetchTableSource = endpoint({
  id: 'fetchTableSource',
  summary: 'Fetch the figures of a table again, in the background.',
  method: 'POST',
  path: '/table-sources/:id/fetch',
  allow: access.common,
  input: z.object({ id }),
  output: importRun,
  errors: ['notFound'],
})

export const removeTableSource = endpoint({
  id: 'removeTableSource',
  summary: 'Fetch a table no more; its indicators and their figures stay.',
  method: 'DELETE',
  path: '/table-sources/:id',
  allow: access.common,
  input: z.object({ id }),
  output: z.void(),
  errors: ['notFound'],
})

export const listOwnTableSources = endpoint({
  id: 'listOwnTableSources',
  summary: "Tables that the organisation's own indicators are fetched from, by title.",
  method: 'GET',
  path: '/organisations/:organisation/table-sources',
  allow: access.own,
  input: z.object({ organisation }),
  output: list,
})

export const describeOwnTableSource = endpoint({
  id: 'describeOwnTableSource',
  summary: describeTableSource.summary,
  method: 'POST',
  path: '/organisations/:organisation/table-sources/description',
  allow: access.own,
  readsOnly: true,
  input: z.object({ organisation, address: tableAddress }),
  output: described,
})

export const previewOwnTableSource = endpoint({
  id: 'previewOwnTableSource',
  summary: previewTableSource.summary,
  method: 'POST',
  path: '/organisations/:organisation/table-sources/preview',
  allow: access.own,
  readsOnly: true,
  input: asked.extend({ organisation }),
  output: tablePreview,
})

export const addOwnTableSource = endpoint({
  id: 'addOwnTableSource',
  summary: "Keep a table as a source of the organisation's own indicators and fetch its figures in the background.",
  method: 'POST',
  path: '/organisations/:organisation/table-sources',
  allow: access.own,
  input: newTableSource.extend({ organisation }),
  output: tableSource,
})

export const fetchOwnTableSource = endpoint({
  id: 'fetchOwnTableSource',
  summary: fetchTableSource.summary,
  method: 'POST',
  path: '/organisations/:organisation/table-sources/:id/fetch',
  allow: access.own,
  input: z.object({ organisation, id }),
  output: importRun,
  errors: ['notFound'],
})

export const removeOwnTableSource = endpoint({
  id: 'removeOwnTableSource',
  summary: removeTableSource.summary,
  method: 'DELETE',
  path: '/organisations/:organisation/table-sources/:id',
  allow: access.own,
  input: z.object({ organisation, id }),
  output: z.void(),
  errors: ['notFound'],
})
