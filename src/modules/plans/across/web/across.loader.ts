import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { getPlansAcross } from '../across.contract.ts'
import type { Across } from '../across.ts'

export const loadAcross = ({ params }: LoaderFunctionArgs): Promise<Across> =>
  call(getPlansAcross, { organisation: params.organisation! })
