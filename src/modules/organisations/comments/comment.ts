import { z } from 'zod'

import { type TalkedKind, talkedKinds } from '../subjects/subject.ts'

export const longestComment = 4000
export const commentText = z.string().trim().min(1, { error: 'commentMissing' }).max(longestComment)

/** What a comment is written with. */
export const commentWords = z.object({
  text: commentText,
  mentions: z.array(z.uuid()).max(30).default([]).meta({ description: 'The people whom `@Name` in the text means' }),
})

export const personName = z.object({ id: z.uuid(), name: z.string() }).meta({ id: 'PersonName' })
export type PersonName = z.infer<typeof personName>

export const comment = z
  .object({
    id: z.uuid(),
    version: z.int().positive(),
    text: z.string().meta({ description: 'Plain text with line breaks; empty when it was deleted' }),
    mentions: z.array(personName),
    authorId: z.uuid().nullable(),
    authorName: z.string(),
    createdAt: z.iso.datetime(),
    editedAt: z.iso.datetime().nullable(),
    isDeleted: z.boolean().meta({ description: 'Only the trace is left of it' }),
  })
  .meta({ id: 'Comment' })
export type Comment = z.infer<typeof comment>

/** A comment with the answers to it. */
export const commentThread = z
  .object({
    id: z.uuid(),
    comments: z.array(comment).meta({ description: 'The first began it; in the order of writing' }),
    isOpened: z.boolean().meta({ description: 'Viewers, such as council members, see it and may answer' }),
    resolved: z.object({ at: z.iso.datetime(), byName: z.string() }).nullable(),
  })
  .meta({ id: 'CommentThread' })
export type CommentThread = z.infer<typeof commentThread>

/** What a 409 carries in `extra`: the text that is stored now. */
export const commentConflict = z.object({ current: comment, currentVersion: z.int().positive() })
export type CommentConflict = z.infer<typeof commentConflict>

export const talkedKind = z.enum(talkedKinds)

/** How many comments something has, and how many of its threads wait to be resolved. */
export const commentCount = z
  .object({ kind: talkedKind, id: z.uuid(), comments: z.int(), open: z.int() })
  .meta({ id: 'CommentCount' })
export type CommentCount = z.infer<typeof commentCount>

/** A thing to talk of. */
export interface TalkedRef {
  kind: TalkedKind
  id: string
}

/** Of the people who were chosen, those whom the text still names; each once. */
export const mentionedIn = <Person extends PersonName>(text: string, chosen: readonly Person[]): Person[] =>
  chosen.filter(({ id, name }, at) => text.includes(`@${name}`) && chosen.findIndex((one) => one.id === id) === at)

/** A piece of a comment: words, the name of somebody, or an address that can be opened. */
export type CommentPiece = { kind: 'words' | 'mention' | 'link'; text: string }

/** Only addresses that a browser opens as a page; what ends a sentence is not a part of one. */
const webAddress = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'»”]/gu

/** A text in pieces, so that names and addresses can be shown as what they are. Nothing of it is ever read as markup. */
export function piecesOf(text: string, mentions: readonly PersonName[]): CommentPiece[] {
  const names = mentions.map(({ name }) => `@${name}`).toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp([...names.map(escapePattern), webAddress.source].join('|'), 'gu')
  const pieces: CommentPiece[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > at) pieces.push({ kind: 'words', text: text.slice(at, index) })
    pieces.push({ kind: found.startsWith('@') ? 'mention' : 'link', text: found })
    at = index + found.length
  }
  if (at < text.length) pieces.push({ kind: 'words', text: text.slice(at) })
  return pieces
}

const escapePattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The name that is being typed after an `@`, and where it begins; undefined when none is. */
export function mentionAt(text: string, caret: number): { start: number; typed: string } | undefined {
  const match = /(?:^|[\s(])@([^\s@][^\n@]{0,40})?$/u.exec(text.slice(0, caret))
  if (!match) return undefined
  const typed = match[1] ?? ''
  return { start: caret - typed.length - 1, typed }
}

/** People whose name has a word that begins with what was typed, or which goes on as it was typed. */
export function peopleFor<Person extends PersonName>(people: readonly Person[], typed: string): Person[] {
  const wanted = typed.trimStart().toLocaleLowerCase('fi')
  return people.filter(({ name }) => {
    const said = name.toLocaleLowerCase('fi')
    return said.startsWith(wanted) || said.split(/[\s-]+/).some((word) => word.startsWith(wanted))
  })
}
