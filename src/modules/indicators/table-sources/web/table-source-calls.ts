import type { ImportRun } from '../../import-run.ts'
import type { TableDescription } from '../../sources/table-service.ts'
import { call } from '#web/api.ts'
import type { TableChoice } from '../table-choice.ts'
import type { NewTableSource, TablePreview, TableSource } from '../table-source.ts'
import {
  addOwnTableSource,
  addTableSource,
  describeOwnTableSource,
  describeTableSource,
  fetchOwnTableSource,
  fetchTableSource,
  listOwnTableSources,
  listTableSources,
  previewOwnTableSource,
  previewTableSource,
  removeOwnTableSource,
  removeTableSource,
} from '../table-sources.contract.ts'

export interface DescribedTable {
  description: TableDescription
  proposal: TableChoice
}

export interface AskedTable {
  address: string
  choice: TableChoice
}

export interface TableSourceCalls {
  list: () => Promise<{ items: TableSource[] }>
  describe: (address: string) => Promise<DescribedTable>
  preview: (asked: AskedTable) => Promise<TablePreview>
  add: (source: NewTableSource) => Promise<TableSource>
  fetch: (id: string) => Promise<ImportRun>
  remove: (id: string) => Promise<void>
}

/** The calls about tables: an organisation's own, or without one those of the common knowledge base. */
export const tableSourceCalls = (organisation: string | undefined): TableSourceCalls =>
  organisation === undefined
    ? {
        list: () => call(listTableSources, {}),
        describe: (address) => call(describeTableSource, { address }),
        preview: (asked) => call(previewTableSource, asked),
        add: (source) => call(addTableSource, source),
        fetch: (id) => call(fetchTableSource, { id }),
        remove: (id) => call(removeTableSource, { id }),
      }
    : {
        list: () => call(listOwnTableSources, { organisation }),
        describe: (address) => call(describeOwnTableSource, { organisation, address }),
        preview: (asked) => call(previewOwnTableSource, { organisation, ...asked }),
        add: (source) => call(addOwnTableSource, { organisation, ...source }),
        fetch: (id) => call(fetchOwnTableSource, { organisation, id }),
        remove: (id) => call(removeOwnTableSource, { organisation, id }),
      }

/** Where the tables of a place are listed. */
export const tableSourcesAddress = (organisation: string | undefined): string =>
  organisation === undefined ? '/app/imports/tables' : `/app/${organisation}/table-sources`
