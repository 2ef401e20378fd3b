import { readConcerns } from '#modules/concerns/concerns.service.ts'
import type { PlansOfConcerns } from '#modules/concerns/tied-goal.ts'
import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import type { AgendaSource } from './agenda-source.ts'
import { longestTitle } from '../agenda-item.ts'
import { inAll, suggestionTexts as texts } from './suggestions.texts.ts'

const most = 8

/** Joys and concerns that nobody has handled yet, the newest first: a group of one age those of its age and of everybody. */
export const concernsSource =
  (plans: Pick<PlansOfConcerns, 'readGoalBases'>): AgendaSource =>
  async (tx, { organisation, group }) => {
    const bases = await plans.readGoalBases(tx, organisation.id)
    const { items } = await readConcerns(tx, { organisationId: organisation.id, looker: null, bases })
    return items
      .filter(({ state }) => state === 'new')
      .filter(
        ({ populationGroup }) =>
          group.ageGroup === null ||
          populationGroup === null ||
          populationGroup === 'everyone' ||
          populationGroup === group.ageGroup,
      )
      .slice(0, most)
      .map(({ id, kind, text }) => ({
        key: `concern:${id}`,
        source: 'concern',
        kind: 'discussion',
        title: shortened(text),
        reason: inAll((language) => texts[language].concernWhy[kind]),
        proposal: null,
        subject: { kind: 'concern', id, path: `concerns/${id}` },
      }))
  }

/** A concern may be said in more words than fit a title. */
const shortened = (text: LocalText): LocalText =>
  Object.fromEntries(languages.flatMap((language) => (text[language] ? [[language, clipped(text[language])]] : [])))

const clipped = (words: string): string =>
  words.length <= longestTitle ? words : `${words.slice(0, longestTitle - 1).trimEnd()}…`
