import { type GroupId, populationGroups, type ThemeId, themes } from '#modules/indicators/indicator.ts'
import { type Concern, type ConcernKind, concernKinds, type ConcernState, concernStates } from '../concern.ts'

/** What of the list is shown; null: all. It stands in the address, so that a view can be sent to somebody. */
export interface ConcernFilter {
  kind: ConcernKind | null
  state: ConcernState | null
  group: GroupId | null
  theme: ThemeId | null
}

const known = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((one) => one === value) ?? null

export const readConcernFilter = (query: URLSearchParams): ConcernFilter => ({
  kind: known(concernKinds, query.get('kind')),
  state: known(concernStates, query.get('state')),
  group: known(populationGroups, query.get('group')),
  theme: known(themes, query.get('theme')),
})

export const filterConcerns = (items: readonly Concern[], { kind, state, group, theme }: ConcernFilter): Concern[] =>
  items.filter(
    (one) =>
      (kind ?? one.kind) === one.kind &&
      (state ?? one.state) === one.state &&
      (group ?? one.populationGroup) === one.populationGroup &&
      (theme ?? one.theme) === one.theme,
  )

export interface ConcernGroup {
  group: GroupId | null
  items: readonly Concern[]
}

/** By population group, in the order of life; those of no group come last. */
export function byPopulationGroup(items: readonly Concern[]): ConcernGroup[] {
  const groups = Map.groupBy(items, ({ populationGroup }) => populationGroup)
  return [...populationGroups, null].flatMap((group) => {
    const its = groups.get(group)
    return its ? [{ group, items: its }] : []
  })
}
