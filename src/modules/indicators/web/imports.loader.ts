import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import type { ImportRun } from '../import-run.ts'
import type { ImportSchedule } from '../import-schedule.ts'
import { getImportSchedule, listImports } from '../imports.contract.ts'

export interface ImportsData {
  runs: readonly ImportRun[]
  /** The run whose indicators are shown: the one of the address, else the newest. */
  shown: ImportRun | undefined
  schedule: ImportSchedule | null
}

export async function loadImports({ request }: LoaderFunctionArgs): Promise<ImportsData> {
  const chosen = new URL(request.url).searchParams.get('run')
  const [{ items }, { schedule }] = await Promise.all([call(listImports, { limit: 20 }), call(getImportSchedule, {})])
  return { runs: items, shown: items.find(({ id }) => id === chosen) ?? items[0], schedule }
}
