import { z } from 'zod'

import { type LocalText, localText } from '#shared/local-text.ts'
import { type ChapterDefinition } from '../chapters/chapter.ts'
import { fillings } from '../chapters/fillings.ts'
import { type HandlingStage, handlingStages, type PlanGroup, planGroups, type ReportKind } from '../report-head.ts'

/** A chapter of a template: everything that a new report needs to know of it. */
export const templateChapter = z
  .object({
    key: z.string().regex(/^[a-z][a-zA-Z0-9-]{1,59}$/),
    level: z.union([z.literal(1), z.literal(2)]),
    title: localText,
    guidance: localText.meta({ description: 'What to write in it: shown to its writer, never printed' }),
    required: z.boolean().meta({ description: 'It may not be left out, nor left empty' }),
    fill: z.array(z.enum(fillings)).meta({ description: 'What it holds when a report is opened, in order' }),
    groups: z
      .array(z.enum(planGroups))
      .nullable()
      .meta({ description: 'Only in the plans of these age groups; null: in every report of the kind' }),
  })
  .meta({ id: 'ReportTemplateChapter' })
export type TemplateChapter = z.infer<typeof templateChapter>

/** What new reports of a kind are opened from. */
export const reportTemplate = z.object({
  chapters: z.array(templateChapter).min(1).max(80),
  stages: z.array(z.enum(handlingStages)).meta({ description: 'What the report goes through before it is approved' }),
})
export interface ReportTemplate {
  chapters: readonly TemplateChapter[]
  stages: readonly HandlingStage[]
}

/** Kaarna's own template of a kind. */
export interface OwnTemplate extends ReportTemplate {
  kind: ReportKind
}

interface Placing {
  level?: 1 | 2
  required?: boolean
  groups?: readonly PlanGroup[]
}

/** A chapter of Kaarna's in a template: a main chapter that may be left out, unless told. */
export const placed = (
  { key, title, guidance, fill }: ChapterDefinition,
  { level = 1, required = false, groups }: Placing = {},
): TemplateChapter => ({
  key,
  level,
  title: title satisfies LocalText,
  guidance,
  required,
  fill: [...fill],
  groups: groups ? [...groups] : null,
})

export const required = { required: true } as const
export const below = { level: 2 } as const
export const requiredBelow = { level: 2, required: true } as const

/** The chapters of a template that a report has: in an age group's plan those of the group and those of everybody. */
export const chaptersFor = (
  { chapters }: Pick<ReportTemplate, 'chapters'>,
  group: PlanGroup | null,
): TemplateChapter[] => chapters.filter(({ groups }) => groups === null || (group !== null && groups.includes(group)))
