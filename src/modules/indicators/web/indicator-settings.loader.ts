import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { getIndicator, type IndicatorDescription } from '../indicators.contract.ts'

export const loadIndicatorSettings = ({ params }: LoaderFunctionArgs): Promise<IndicatorDescription> =>
  call(getIndicator, { key: params.indicator ?? '' })
