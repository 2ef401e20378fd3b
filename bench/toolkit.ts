import JSONstat from 'jsonstat-toolkit'

import type { Series } from '#modules/indicators/reading.ts'

type Dataset = ReturnType<typeof JSONstat>

/** The figures of an indicator as the reference reader of JSON-stat has them in memory. */
export function datasetOf({ years, regions }: Series): Dataset {
  const places = regions.map(({ region }) => region)
  const dimension = (ids: readonly (string | number)[]) => ({ category: { index: ids.map(String) } })
  return JSONstat({
    version: '2.0',
    class: 'dataset',
    id: ['region', 'year'],
    size: [places.length, years.length],
    role: { geo: ['region'], time: ['year'] },
    dimension: { region: dimension(places), year: dimension(years) },
    value: regions.flatMap(({ values }) => values),
  })
}

/** One year's figure of each region, as its users ask for it. */
export function sliceByToolkit(dataset: Dataset, year: number): number {
  const regions = dataset.Dimension('region').id
  let known = 0
  for (const region of regions) if (dataset.Data({ region, year: String(year) })?.value != null) known++
  return known
}
