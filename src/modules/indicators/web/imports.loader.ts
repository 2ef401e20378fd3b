import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import type { ImportRun } from '../import-run.ts'
import { listImports } from '../imports.contract.ts'

export interface ImportsData {
  runs: readonly ImportRun[]
  /** The run whose indicators are shown: the one of the address, else the newest. */
  shown: ImportRun | undefined
}

export async function loadImports({ request }: LoaderFunctionArgs): Promise<ImportsData> {
  const chosen = new URL(request.url).searchParams.get('run')
  const { items } = await call(listImports, { limit: 20 })
  return { runs: items, shown: items.find(({ id }) => id === chosen) ?? items[0] }
}
