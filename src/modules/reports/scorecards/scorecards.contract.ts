import { z } from 'zod'

import { dutyIds } from '#modules/plans/duties/duty.ts'
import { planYear } from '#modules/plans/plan.ts'
import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { scorecard, scorecardCounts } from './scorecard.ts'
import { scorecardChange } from './scorecard-changes.ts'
import { scorecardsAccess as access, signingRoles } from './scorecards.access.ts'

const organisation = z.string()
const year = z.coerce.number().pipe(planYear).optional().meta({ description: 'The current year when left out' })
/** The address's word for the whole organisation. */
export const wholeOrganisation = 'all'
const unit = z.union([z.uuid(), z.literal(wholeOrganisation)]).meta({ description: '`all`: the whole organisation' })

/** Who signed a card, when and as what, with the note. */
export const signing = z
  .object({
    id: z.uuid(),
    signedAt: z.iso.datetime(),
    signedBy: z.string(),
    role: z.enum(signingRoles),
    note: z.string().nullable(),
    hash: z.string().meta({ description: "SHA-256 of the signed card's canonical JSON" }),
  })
  .meta({ id: 'ScorecardSigning' })
export type Signing = z.infer<typeof signing>

const yearsToChoose = {
  year: planYear,
  years: z
    .array(planYear)
    .meta({ description: 'Years that an approved plan covers, and the current one; newest first' }),
  drafts: z.int().nonnegative().meta({ description: 'Programmes of the year that nobody has approved: not on cards' }),
}

export const scorecardRow = scorecardCounts
  .extend({
    unit: z.object({ id: z.uuid(), name: localText, depth: z.int().nonnegative() }).nullable(),
    signing: signing
      .extend({ changes: z.int().nonnegative().meta({ description: 'How much is otherwise now' }) })
      .nullable()
      .meta({ description: 'The newest' }),
  })
  .meta({ id: 'ScorecardRow' })
export type ScorecardRow = z.infer<typeof scorecardRow>

export const scorecardOverview = z
  .object({ ...yearsToChoose, rows: z.array(scorecardRow), uncoveredDuties: z.array(z.enum(dutyIds)) })
  .meta({ id: 'ScorecardOverview' })
export type ScorecardOverview = z.infer<typeof scorecardOverview>

export const listScorecards = endpoint({
  id: 'listScorecards',
  summary:
    'The scorecards of a year in numbers: of the whole organisation first, then of each unit with those below it.',
  method: 'GET',
  path: '/organisations/:organisation/scorecards',
  allow: access.read,
  input: z.object({ organisation, year }),
  output: scorecardOverview,
})

export const scorecardView = z
  .object({
    ...yearsToChoose,
    card: scorecard,
    hash: z.string().meta({ description: 'Of the card as it is now: given back when it is signed' }),
    shown: z.uuid().nullable().meta({ description: 'The signing whose card this is; null: it is of now' }),
    signings: z.array(signing).meta({ description: 'Newest first' }),
    changes: z.array(scorecardChange).meta({ description: 'Since the newest signing, or the shown one' }),
    maySign: z.boolean(),
  })
  .meta({ id: 'ScorecardView' })
export type ScorecardView = z.infer<typeof scorecardView>

export const getScorecard = endpoint({
  id: 'getScorecard',
  summary:
    'The scorecard of a unit with those below it: goals, figures, actions and budget of a year, and who signed it.',
  method: 'GET',
  path: '/organisations/:organisation/scorecards/:unit',
  allow: access.read,
  input: z.object({
    organisation,
    unit,
    year,
    signing: z.uuid().optional().meta({ description: 'The card as it was when it was signed' }),
  }),
  output: scorecardView,
  errors: ['notFound'],
})

const formats = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export const downloadScorecard = endpoint({
  id: 'downloadScorecard',
  summary: 'The same as a file in the language of the caller: PDF (PDF/UA-1) or an Excel workbook.',
  method: 'GET',
  path: '/organisations/:organisation/scorecards/:unit/file',
  allow: access.read,
  input: z.object({
    organisation,
    unit,
    year,
    signing: z.uuid().optional(),
    format: z.enum(['pdf', 'xlsx']).default('pdf'),
  }),
  output: z.string(),
  produces: [formats.pdf, formats.xlsx],
  errors: ['notFound', 'unavailable'],
})

export const downloadScorecards = endpoint({
  id: 'downloadScorecards',
  summary: 'The scorecards of all units of a year in one Excel workbook.',
  method: 'GET',
  path: '/organisations/:organisation/scorecard-workbook',
  allow: access.read,
  input: z.object({ organisation, year }),
  output: z.string(),
  produces: [formats.xlsx],
})

export const longestNote = 2000

export const signScorecard = endpoint({
  id: 'signScorecard',
  summary: 'Sign the scorecard of a year as it was read: it is kept as it is, for ever.',
  method: 'POST',
  path: '/organisations/:organisation/scorecards/:unit/signings',
  allow: access.sign,
  input: z.object({
    organisation,
    unit,
    year: planYear,
    seen: z.string().meta({ description: 'The hash of the card that was read: another one now is a conflict' }),
    note: z.string().trim().max(longestNote).nullable(),
  }),
  output: signing,
  errors: ['notFound', 'conflict'],
})
