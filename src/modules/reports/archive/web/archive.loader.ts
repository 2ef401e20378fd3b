import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { listApprovedReports } from '../../freezing/freezing.contract.ts'
import { listArchivedReports } from '../archive.contract.ts'

export async function loadArchive({ params }: LoaderFunctionArgs) {
  const organisation = params.organisation!
  const [approved, archived] = await Promise.all([
    call(listApprovedReports, { organisation }),
    call(listArchivedReports, { organisation }),
  ])
  return { approved, archived }
}
export type ArchiveData = Awaited<ReturnType<typeof loadArchive>>
