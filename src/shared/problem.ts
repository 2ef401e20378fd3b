import { z } from 'zod'

import { type ErrorCode, errorStatus } from './errors.ts'

/** RFC 9457 problem document: what every refused or failed call answers, as application/problem+json. */
export const problem = z
  .looseObject({
    type: z.string().meta({ description: 'urn:kaarna:problem:<code>' }),
    title: z.string().meta({ description: "What happened, in the user's language" }),
    status: z.int(),
    detail: z.string().meta({ description: "What the user can do, in the user's language" }),
    code: z.enum(Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]),
    reason: z.string().meta({ description: 'What was wrong, in English, for developers' }),
    faults: z.array(z.object({ path: z.string(), message: z.string() })),
    requestId: z.string(),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof problem>
