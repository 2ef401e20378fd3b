import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { listDuties } from '../duties.contract.ts'
import type { DutyInPlans } from '../duty-overview.ts'

export const loadDuties = async ({ params }: LoaderFunctionArgs): Promise<readonly DutyInPlans[]> =>
  (await call(listDuties, { organisation: params.organisation! })).duties
