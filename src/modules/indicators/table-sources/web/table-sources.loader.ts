import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import type { BreakdownDimension } from '../../breakdown.ts'
import { listBreakdowns } from '../../indicators.contract.ts'
import type { TableSource } from '../table-source.ts'
import { tableSourceCalls } from './table-source-calls.ts'

export interface TableSourcesData {
  sources: readonly TableSource[]
}

export async function loadTableSources({ params }: LoaderFunctionArgs): Promise<TableSourcesData> {
  const { items } = await tableSourceCalls(params.organisation).list()
  return { sources: items }
}

export interface NewTableData {
  /** The ways in which people can be divided. */
  breakdowns: readonly BreakdownDimension[]
}

export async function loadNewTable(): Promise<NewTableData> {
  const { items } = await call(listBreakdowns, {})
  return { breakdowns: items }
}
