import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { commentCount, commentThread, commentWords, personName, talkedKind } from './comment.ts'
import { commentsAccess as access } from './comments.access.ts'

const organisation = z.string()
const id = z.uuid()
const version = z.int().positive()
const about = { organisation, kind: talkedKind, id }
const savedComment = z.object({ id, version })

export const listComments = endpoint({
  id: 'listComments',
  summary: 'The threads of comments on a part of a plan or a concern, those that wait to be resolved first.',
  method: 'GET',
  path: '/organisations/:organisation/comments/:kind/:id',
  allow: access.talk,
  input: z.object(about),
  output: z.object({
    title: localText,
    threads: z.array(commentThread),
    isWatched: z.boolean(),
    mayBegin: z.boolean().meta({ description: 'Whether the caller may begin, resolve and open threads' }),
    hasViewers: z.boolean().meta({ description: 'Whether viewers may read what is talked of' }),
  }),
  errors: ['notFound'],
})

export const listMentionable = endpoint({
  id: 'listMentionable',
  summary: 'The people who may be named in a comment, since they may read it.',
  method: 'GET',
  path: '/organisations/:organisation/comments/:kind/:id/people',
  allow: access.talk,
  input: z.object(about),
  output: z.object({ people: z.array(personName.extend({ isViewer: z.boolean() })) }),
  errors: ['notFound'],
})

export const addComment = endpoint({
  id: 'addComment',
  summary: 'Comment on a part of a plan or a concern, or answer in a thread.',
  method: 'POST',
  path: '/organisations/:organisation/comments/:kind/:id',
  allow: access.talk,
  input: commentWords.extend({
    ...about,
    thread: z.uuid().nullable().default(null).meta({ description: 'The thread to answer in; null begins one' }),
    isOpened: z.boolean().default(false).meta({ description: 'Whether viewers see the new thread' }),
  }),
  output: savedComment,
  errors: ['notFound', 'forbidden'],
})

export const updateComment = endpoint({
  id: 'updateComment',
  summary: "Change one's own comment.",
  method: 'PUT',
  path: '/organisations/:organisation/comments/:comment',
  allow: access.talk,
  input: commentWords.extend({ organisation, comment: id, version }),
  output: savedComment,
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const deleteComment = endpoint({
  id: 'deleteComment',
  summary: "Delete one's own comment: its words go for good, the trace that there was one stays.",
  method: 'DELETE',
  path: '/organisations/:organisation/comments/:comment',
  allow: access.talk,
  input: z.object({ organisation, comment: id, version }),
  output: z.void(),
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const settleThread = endpoint({
  id: 'settleThread',
  summary: 'Resolve a thread or take it up again, and open it to viewers or close it from them.',
  method: 'PUT',
  path: '/organisations/:organisation/threads/:thread',
  allow: access.settle,
  input: z.object({
    organisation,
    thread: id,
    isResolved: z.boolean().optional(),
    isOpened: z.boolean().optional(),
  }),
  output: z.void(),
  errors: ['notFound'],
})

export const listCommentCounts = endpoint({
  id: 'listCommentCounts',
  summary: 'How many comments there are on what, for all of an organisation at once.',
  method: 'GET',
  path: '/organisations/:organisation/comment-counts',
  allow: access.talk,
  input: z.object({ organisation }),
  output: z.object({ counts: z.array(commentCount) }),
})
