import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { pilotDecisions } from './pilot.ts'
import { countdownOf, goalDayOf, projectStates, subAreaStates } from './project.ts'
import type { HandOver, Pilot, Project } from './project-view.ts'

const day = z.iso.date()

export const publishedProjectHead = z
  .object({
    slug: z.string(),
    name: localText,
    purpose: localText,
    state: z.enum(projectStates),
    startsOn: day,
    endsOn: day,
    goalOn: day,
    goalText: localText.nullable(),
    daysLeft: z.int().min(0).nullable().meta({ description: 'Null: it is over, or the day has passed' }),
    takesFeedback: z.boolean(),
  })
  .meta({ id: 'PublishedProjectHead' })
export type PublishedProjectHead = z.infer<typeof publishedProjectHead>

const publishedPilot = z.object({
  id: z.uuid(),
  title: localText,
  place: localText.nullable(),
  startsOn: day,
  endsOn: day.nullable(),
  participants: localText.nullable(),
  learned: localText.nullable(),
  decision: z.enum(pilotDecisions).nullable(),
  decisionReason: localText.nullable(),
  takesFeedback: z.boolean(),
  feedback: z.array(
    z.object({ text: z.string(), language: z.enum(languages), receivedOn: day, answer: localText.nullable() }),
  ),
})
export type PublishedPilot = z.infer<typeof publishedPilot>

export const publishedProject = publishedProjectHead
  .extend({
    today: day,
    funders: z.array(z.string()),
    subAreas: z.array(z.object({ title: localText, startsOn: day, endsOn: day, state: z.enum(subAreaStates) })),
    people: z
      .array(
        z.object({ name: z.string(), role: localText, phone: z.string().nullable(), email: z.string().nullable() }),
      )
      .meta({ description: 'Those of the team who have been asked' }),
    goals: z.array(localText).meta({ description: 'Goals of approved plans that it works for' }),
    pilots: z.array(publishedPilot),
    handOvers: z.array(z.object({ what: localText, unit: localText, handedOn: day })),
  })
  .meta({ id: 'PublishedProject' })
export type PublishedProject = z.infer<typeof publishedProject>

export const toPublishedHead = (
  project: Project,
  { today, takesFeedback }: { today: Day; takesFeedback: boolean },
): PublishedProjectHead => ({
  slug: project.slug,
  name: project.name,
  purpose: project.purpose,
  state: project.state,
  startsOn: project.startsOn,
  endsOn: project.endsOn,
  goalOn: goalDayOf(project),
  goalText: project.goalText,
  daysLeft: countdownOf(project, today),
  takesFeedback,
})

interface Told {
  project: Project
  pilots: readonly Pilot[]
  handOvers: readonly HandOver[]
  /** Goals of approved plans alone: a draft is nobody else's. */
  goals: PublishedProject['goals']
  today: Day
}

/** What everybody may read: no person who has not agreed, no feedback that has not been read, no money but whose it is. */
export const toPublished = ({ project, pilots, handOvers, goals, today }: Told): PublishedProject => ({
  ...toPublishedHead(project, { today, takesFeedback: pilots.some(({ takesFeedback }) => takesFeedback) }),
  today,
  goals,
  funders: project.funders.map(({ name }) => name),
  subAreas: project.subAreas.map(({ title, startsOn, endsOn, state }) => ({ title, startsOn, endsOn, state })),
  people: project.members.flatMap(({ isPublic, role, phone, email }, at) =>
    isPublic ? { name: project.memberNames[at] ?? '', role, phone, email } : [],
  ),
  pilots: pilots.map(toPublishedPilot),
  handOvers: handOvers.map(({ what, unitName, handedOn }) => ({ what, unit: unitName, handedOn })),
})

const toPublishedPilot = ({ version: _, feedback, ...pilot }: Pilot): PublishedPilot => ({
  ...pilot,
  feedback: feedback
    .filter(({ isPublic }) => isPublic)
    .map(({ text, language, receivedOn, answer }) => ({ text, language, receivedOn, answer })),
})
