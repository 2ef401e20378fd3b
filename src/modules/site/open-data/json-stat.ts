import type { StatisticalTable, TableDimension } from './statistical-table.ts'

/** JSON-stat 2.0 (https://json-stat.org/full/), with what PxWeb adds to it. Without values: the description alone. */
export function toJsonStat2(table: StatisticalTable, language: string) {
  const { id, label, source, licence, updated, dimensions, values = null, note } = table
  const rolesOf = (role: TableDimension['role']) =>
    dimensions.filter((one) => one.role === role).map(({ code }) => code)
  const times = dimensions.find(({ role }) => role === 'time')?.categories ?? []
  return {
    version: '2.0',
    class: 'dataset',
    label,
    source,
    ...(updated && { updated }),
    ...(note && { note: [note] }),
    id: dimensions.map(({ code }) => code),
    size: dimensions.map(({ categories }) => categories.length),
    role: { metric: rolesOf('metric'), geo: rolesOf('geo'), time: rolesOf('time') },
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.code, toDimension(dimension)])),
    value: values,
    extension: {
      px: {
        tableid: id,
        language,
        contents: label,
        decimals: Math.max(
          0,
          ...dimensions.flatMap(({ categories }) => categories.map(({ decimals = 0 }) => decimals)),
        ),
        'official-statistics': false,
        aggregallowed: false,
        heading: rolesOf('metric'),
        stub: dimensions.filter(({ role }) => role !== 'metric').map(({ code }) => code),
      },
      ...(times.length > 0 && { firstPeriod: times[0]!.code, lastPeriod: times.at(-1)!.code, timeUnit: 'Annual' }),
      licence,
    },
  }
}

function toDimension({ label, role, categories }: TableDimension) {
  const unit = categories.flatMap((one) =>
    one.decimals === undefined ? [] : [[one.code, { base: one.unit ?? '', decimals: one.decimals }] as const],
  )
  return {
    label,
    category: {
      index: Object.fromEntries(categories.map(({ code }, index) => [code, index])),
      label: Object.fromEntries(categories.map((one) => [one.code, one.label])),
      ...(unit.length > 0 && { unit: Object.fromEntries(unit) }),
    },
    extension: { elimination: false, show: role === 'geo' ? 'code_value' : 'value' },
  }
}
