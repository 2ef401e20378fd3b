import type { GroupId, IndicatorSettings, ThemeId, Direction } from './indicator.ts'

/**
 * The minimum data content: what a wellbeing report looks at at least, in the order in which it is shown, with what
 * Kaarna takes as its direction. An administrator may decide otherwise. (After THL's core list of indicators for
 * municipal wellbeing reports, by Sotkanet ids.)
 */
const list: readonly [
  sotkanetId: number,
  direction: Direction,
  theme: ThemeId,
  group: GroupId,
  flatThreshold?: number,
][] = [
  // Mind and experienced wellbeing
  [4271, 'higher', 'mind', 'workingAge'],
  [4272, 'higher', 'mind', 'older'],
  [4285, 'lower', 'mind', 'workingAge'],
  [4286, 'lower', 'mind', 'older'],
  [292, 'lower', 'mind', 'young'],
  [328, 'lower', 'mind', 'young'],
  [2358, 'lower', 'mind', 'workingAge'],
  [2422, 'lower', 'mind', 'workingAge'],
  // Lifestyle
  [288, 'lower', 'lifestyle', 'young'],
  [4405, 'lower', 'lifestyle', 'workingAge'],
  [289, 'lower', 'lifestyle', 'young'],
  [4412, 'lower', 'lifestyle', 'workingAge'],
  [3906, 'lower', 'lifestyle', 'young'],
  [4460, 'lower', 'lifestyle', 'workingAge'],
  [3905, 'lower', 'lifestyle', 'young'],
  [4446, 'lower', 'lifestyle', 'workingAge'],
  [5527, 'lower', 'lifestyle', 'everyone'],
  [5529, 'lower', 'lifestyle', 'older'],
  [4541, 'lower', 'lifestyle', 'workingAge'],
  [3904, 'lower', 'lifestyle', 'young'],
  // Participation and safety
  [3076, 'higher', 'participation', 'everyone'],
  [4292, 'higher', 'participation', 'workingAge'],
  [4299, 'higher', 'participation', 'workingAge'],
  [1514, 'lower', 'participation', 'young'],
  [3113, 'lower', 'participation', 'everyone'],
  // Work, income and housing
  [181, 'lower', 'livelihood', 'workingAge'],
  [189, 'lower', 'livelihood', 'young'],
  [3071, 'lower', 'livelihood', 'workingAge'],
  [3099, 'lower', 'livelihood', 'everyone'],
  [228, 'lower', 'livelihood', 'children'],
  [234, 'lower', 'livelihood', 'workingAge'],
  [190, 'lower', 'livelihood', 'children'],
  [2620, 'lower', 'livelihood', 'everyone'],
  [3126, 'lower', 'livelihood', 'everyone'],
  // Learning and school
  [3219, 'lower', 'learning', 'young'],
  [283, 'lower', 'learning', 'young'],
  // Health and functional capacity
  [243, 'lower', 'health', 'everyone'],
  [286, 'lower', 'health', 'young'],
  [306, 'lower', 'health', 'workingAge'],
  [3959, 'lower', 'health', 'older'],
  [699, 'lower', 'health', 'older'],
  // Services and structures: scores of 0–100 that a municipality's own answers make, not a sample
  [4072, 'higher', 'services', 'everyone', 5],
  [4093, 'higher', 'services', 'children', 5],
  [4094, 'higher', 'services', 'everyone', 5],
  // Population
  [127, 'neutral', 'population', 'everyone'],
  [761, 'neutral', 'population', 'everyone'],
  [170, 'neutral', 'population', 'older'],
  [179, 'neutral', 'population', 'children'],
  [74, 'neutral', 'population', 'children'],
  [187, 'neutral', 'population', 'everyone'],
]

/** Settings that an indicator of the minimum data content begins with, by key, in the order of the list. */
export const coreList: ReadonlyMap<string, IndicatorSettings & { position: number }> = new Map(
  list.map(([id, direction, theme, populationGroup, flatThreshold = null], position) => [
    `sotkanet:${id}`,
    { direction, theme, populationGroup, isCore: true, flatThreshold, position },
  ]),
)
