import type { LoaderFunctionArgs } from 'react-router'
import type { z } from 'zod'

import { call } from '#web/api.ts'
import { getMeetingNotes } from '../notes.contract.ts'

export type NotesData = z.infer<typeof getMeetingNotes.output>

export const loadNotes = ({ params }: LoaderFunctionArgs): Promise<NotesData> =>
  call(getMeetingNotes, { organisation: params.organisation!, meeting: params.meeting! })
