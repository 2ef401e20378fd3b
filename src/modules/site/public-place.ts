import type { TargetLineData } from '#charts/target-line.ts'
import type { AnnotationContent } from '#modules/indicators/annotations/annotation.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'

/** A region whose figures stand beside the place's own. */
export interface Neighbour {
  key: string
  role: 'county' | 'country'
  name: LocalText
}

/** A priority of the approved plan with its goals. */
export interface PublicPriority {
  id: string
  title: LocalText
  goals: readonly PublicGoal[]
}

/** A goal of the approved plan, with the way of each measure that follows it. */
export interface PublicGoal {
  id: string
  title: LocalText
  /** How it is pursued: the names of its actions, or the goal's own words when it has none. */
  how: readonly LocalText[]
  measures: readonly PublicTarget[]
}

export interface PublicTarget extends Pick<
  TargetLineData,
  'baseline' | 'current' | 'target' | 'path' | 'expected' | 'direction' | 'verdict' | 'decimals'
> {
  title: LocalText
  unit: LocalText
}

/** What the place tells everybody of a year beside a measure. */
export type PublicEvent = Pick<AnnotationContent, 'year' | 'text'>

/** What the neighbours' figures were in the same years as the place's own. */
export type NeighbourFigures = ReadonlyMap<string, readonly (number | null)[]>

/** Everything that a place's public page is made of. */
export interface PublicPlace {
  organisation: Organisation
  rows: readonly ProfileRow[]
  neighbours: readonly Neighbour[]
  /** By indicator, then by region: values of `row.years`. */
  neighbourFigures: ReadonlyMap<string, NeighbourFigures>
  priorities: readonly PublicPriority[]
  /** Whether it tells of projects. */
  hasProjects: boolean
  /** Whether reports or an archive of them are public. */
  hasReports: boolean
  /** Whether anything of groups' meetings is public. */
  hasMeetings: boolean
}
