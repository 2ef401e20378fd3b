import { type Call, type Route, route } from '#server/http.ts'
import type { Cube } from '../cube.ts'
import type { IndicatorKey } from '../indicator.ts'
import { readReader } from '../reader.queries.ts'
import { readAggregate } from './aggregates.service.ts'
import {
  getAggregate,
  getComparison,
  getForecast,
  getHeatMap,
  getSpine,
  getWhatIf,
  listGaps,
  listMethods,
  listSimilarRegions,
} from './analyses.contract.ts'
import { compareFigures } from './comparisons.service.ts'
import { imagineLevels, readForecast } from './forecasts.service.ts'
import { readGaps } from './gaps.service.ts'
import { methodsIn } from './methods.ts'
import type { Question, Subject } from './question.ts'
import { findSimilar } from './similar.service.ts'
import { readHeatMap, readSpine } from './spines.service.ts'

/** The calls about what Kaarna computes from figures. */
export const analysisRoutes = (cube: Cube): Route[] => {
  const asks = async ({
    tx,
    user,
    language,
  }: Pick<Call<{ who: 'everyone' }, 'GET'>, 'tx' | 'user' | 'language'>): Promise<Question> => ({
    tx,
    cube,
    reader: await readReader(tx, user),
    language,
  })

  return [
    route(getComparison, async (call, { compare, ...input }) =>
      compareFigures(await asks(call), toSubject(input), compare),
    ),
    route(listGaps, async (call, { key, ...place }) => ({
      items: await readGaps(await asks(call), { indicator: key, ...place }),
    })),
    route(getAggregate, async (call, input) => readAggregate(await asks(call), toSubject(input))),
    route(getForecast, async (call, { horizon, ...input }) =>
      readForecast(await asks(call), toSubject(input), horizon),
    ),
    route(getWhatIf, async (call, { target, ...input }) => ({
      items: await imagineLevels(await asks(call), toSubject(input), target),
    })),
    route(listSimilarRegions, async (call, { key, count }) => findSimilar(await asks(call), key, count)),
    route(getSpine, async (call, { key, indicators, upToYear }) => ({
      region: key,
      rows: await readSpine(await asks(call), { region: key, indicators: indicators ?? 'core', upToYear }),
    })),
    route(getHeatMap, async (call, { region, indicators, upToYear }) => ({
      rows: await readHeatMap(await asks(call), { regions: region, indicators: indicators ?? 'core', upToYear }),
    })),
    route(listMethods, async ({ language }) => ({ items: methodsIn(language) })),
  ]
}

const toSubject = ({ key, ...rest }: Omit<Subject, 'indicator'> & { key: IndicatorKey }): Subject => ({
  indicator: key,
  ...rest,
})
