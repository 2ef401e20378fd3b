import { type ViewQuery, viewQuery } from './plan-view.ts'

/** The query of an address; what cannot be read is as if it were not there. */
export function readViewQuery(search: URLSearchParams): ViewQuery {
  const read = (raw: Record<string, unknown>) => viewQuery.safeParse(raw)
  const raw = {
    programme: search.get('programme'),
    words: search.get('words') ?? '',
    statuses: search.get('status')?.split(',').filter(Boolean) ?? [],
    unit: search.get('unit'),
    group: search.get('group'),
    way: search.get('way'),
    isMine: search.get('mine') === '1',
    by: search.get('by') ?? undefined,
  }
  const whole = read(raw)
  if (whole.success) return whole.data
  const wrong = new Set(whole.error.issues.map(({ path }) => String(path[0])))
  return viewQuery.parse(Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name))))
}

/** The same as a part of an address, without what is as usual. */
export function writeViewQuery(query: ViewQuery): string {
  const { programme, words, statuses, unit, group, way, isMine, by } = query
  const search = new URLSearchParams({
    ...(programme && { programme }),
    ...(words && { words }),
    ...(statuses.length > 0 && { status: statuses.join(',') }),
    ...(unit && { unit }),
    ...(group && { group }),
    ...(way && { way }),
    ...(isMine && { mine: '1' }),
    ...(by !== 'unit' && { by }),
  })
  return search.size > 0 ? `?${search}` : ''
}
