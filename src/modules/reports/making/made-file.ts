import { z } from 'zod'

import { languages } from '#shared/texts.ts'
import { figuresAsked } from '../blocks/index.ts'
import { reportFormats } from '../report-format.ts'
import type { Report } from '../report.ts'
import { makingProgress } from './making-progress.ts'

/** Why a file could not be made: it took too long or too much memory, its process ended, or something in it failed. */
export const makingFaults = ['tooLong', 'tooMuchMemory', 'ended', 'failed'] as const
export type MakingFault = (typeof makingFaults)[number]

export const madeFile = z
  .object({
    language: z.enum(languages),
    format: z.enum(reportFormats),
    state: z.enum(['waiting', 'made', 'failed']),
    fault: z.enum(makingFaults).nullable(),
    faultChapter: z.string().nullable().meta({ description: 'The chapter that could not be made, where it is known' }),
    progress: makingProgress.nullable().meta({ description: 'While it waits: how far it is, once it has begun' }),
    madeAt: z.iso.datetime().nullable().meta({ description: 'Of the last good file, which a failed try leaves' }),
  })
  .meta({ id: 'MadeReportFile' })
export type MadeFile = z.infer<typeof madeFile>

/** With more charts than this a document takes so long that it is made in the background. */
const mostCharts = 40

/** Whether a report is made while the reader waits: nearly all are. */
export const isQuick = ({ chapters }: Pick<Report, 'chapters'>): boolean =>
  chapters.flatMap(({ blocks }) => blocks.flatMap(({ settings }) => figuresAsked(settings).charted ?? [])).length <=
  mostCharts
