import { z } from 'zod'

import { isBlank, referencesIn } from '#documents/rich-text.ts'
import { dutyHolderOf } from '#modules/plans/duties/duty.ts'
import { localText } from '#shared/local-text.ts'
import type { OrganisationKind } from '#shared/organisation.ts'
import { type Language, languages } from '#shared/texts.ts'
import { chapterNumbers, type Report, type ReportChapter } from '../report.ts'
import { type Demand, demands, sayDemand } from './report-demands.ts'

/**
 * `written`: there is text in every language of the report; `partly`: in some of them; `empty`: in none; `noChapter`: the
 * report has no chapter for it.
 */
export const fulfilments = ['written', 'partly', 'empty', 'noChapter'] as const
export type Fulfilment = (typeof fulfilments)[number]

const fulfilment = z.enum(fulfilments)
const checkedChapter = z.object({
  key: z.string(),
  number: z.string().nullable(),
  title: localText,
  state: fulfilment,
})
export type CheckedChapter = z.infer<typeof checkedChapter>

export const completeness = z
  .object({
    demands: z.array(
      z.object({
        id: z.string(),
        text: localText,
        source: z.discriminatedUnion('of', [
          z.object({ of: z.literal('law'), act: z.string(), section: z.string() }),
          z.object({ of: z.literal('guidance') }),
        ]),
        state: fulfilment.meta({ description: 'Of the chapter that answers it best' }),
        chapters: z.array(checkedChapter).meta({ description: 'Those of the report that may answer it' }),
      }),
    ),
    required: z.array(checkedChapter).meta({ description: 'Chapters that the template requires' }),
    references: z
      .array(checkedChapter.omit({ state: true }).extend({ language: z.enum(languages), broken: z.int().positive() }))
      .meta({ description: 'Chapters whose text refers to a block that is not in the report any more' }),
  })
  .meta({ id: 'ReportCompleteness' })
export type Completeness = z.infer<typeof completeness>

type Checked = Pick<Report, 'kind' | 'populationGroup' | 'languages' | 'chapters'>

/**
 * What is asked of a report and what of it has been written. It knows that a chapter has text, not what the text says:
 * whether the demand is met, its writers judge.
 */
export function checkCompleteness(report: Checked, organisation: OrganisationKind): Completeness {
  const numbers = chapterNumbers(report.chapters)
  const chapters = report.chapters.map((chapter, index): CheckedChapter & { required: boolean } => ({
    key: chapter.key,
    number: numbers[index] ?? null,
    title: chapter.title,
    state: stateOf(chapter, report.languages),
    required: chapter.required,
  }))
  return {
    demands: demands.flatMap((demand) => {
      const source = sourceFor(demand, report, organisation)
      if (!source) return []
      const answering = demand.chapters.flatMap((key) => chapters.find((chapter) => chapter.key === key) ?? [])
      return [
        {
          id: demand.id,
          text: sayDemand(demand.id),
          source,
          state: bestOf(answering.map(({ state }) => state)),
          chapters: answering.map(({ required: _, ...chapter }) => chapter),
        },
      ]
    }),
    references: brokenReferences(report, numbers),
    required: chapters.flatMap(({ required, ...chapter }) => (required ? [chapter] : [])),
  }
}

/** Where the demand is written for the maker of the report; null: it is not asked of this one. */
function sourceFor({ kinds, groups, source }: Demand, { kind, populationGroup }: Checked, made: OrganisationKind) {
  if (!kinds.includes(kind)) return null
  if (kind === 'agePlan' && groups && !groups.some((group) => group === populationGroup)) return null
  if (source.of === 'guidance') return source
  const holder = dutyHolderOf(made)
  const citation = holder && source.citation[holder]
  return citation && { of: 'law' as const, ...citation }
}

function stateOf({ blocks }: Pick<ReportChapter, 'blocks'>, languages: readonly Language[]): Fulfilment {
  const isWritten = (language: Language) => blocks.some(({ texts }) => !isBlank(texts[language]?.content))
  const written = languages.filter(isWritten).length
  if (written === 0) return 'empty'
  return written === languages.length ? 'written' : 'partly'
}

/** References to blocks that have been taken out, by chapter and language of the text. */
function brokenReferences({ chapters }: Checked, numbers: readonly (string | null | undefined)[]) {
  const there = new Set(chapters.flatMap(({ blocks }) => blocks.map(({ id }) => id)))
  return chapters.flatMap(({ key, title, blocks }, index) =>
    languages.flatMap((language) => {
      const referred = blocks.flatMap(({ texts }) => referencesIn(texts[language]?.content))
      const broken = referred.filter((block) => !there.has(block)).length
      return broken > 0 ? [{ key, number: numbers[index] ?? null, title, language, broken }] : []
    }),
  )
}

const bestOf = (states: readonly Fulfilment[]): Fulfilment =>
  fulfilments.find((state) => states.includes(state)) ?? 'noChapter'

/** How many things are asked, and how many of them have text in every language. */
export function countFulfilled({ demands: asked, required }: Completeness): { fulfilled: number; asked: number } {
  const states = [...asked, ...required].map(({ state }) => state)
  return { fulfilled: states.filter((state) => state === 'written').length, asked: states.length }
}
