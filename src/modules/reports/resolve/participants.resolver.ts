import { text } from '#documents/document.ts'
import { findPeople } from '#modules/organisations/people.queries.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { BlockResolver, Lookup } from './block-resolver.ts'
import { participantTexts } from './participants.texts.ts'
import { spoken } from './spoken.ts'

interface Members {
  /** What people with an account are called, by the account's id. */
  people: ReadonlyMap<string, string>
  units: ReadonlyMap<string, LocalText>
}

const members: Lookup<Members> = {
  read: async (tx, { organisation }) => ({
    people: new Map((await findPeople(tx, organisation.id)).map(({ id, name }) => [id, name])),
    units: new Map((await findUnits(tx, organisation.id)).map(({ id, name }) => [id, name])),
  }),
}

/** Someone who has left keeps the name that was typed. */
export const participantsResolver: BlockResolver<'participants'> = {
  needs: [members],
  resolve({ group, people }, { language, found }) {
    const t = participantTexts[language]
    const known = found(members)
    const unitOf = (id: string | null) => (id === null ? undefined : known.units.get(id))
    const hasUnits = people.some(({ unitId }) => unitOf(unitId))
    const hasRoles = people.some(({ role }) => role)
    const typed = (words: LocalText | null | undefined) => (words ? spoken(words, language) : [text('–')])
    return [
      {
        kind: 'table',
        caption: group ? t.captionOf(textIn(group, language)) : t.caption,
        columns: [
          { header: t.name, align: 'start', weight: 3 },
          ...(hasRoles ? [{ header: t.role, align: 'start' as const, weight: 3 }] : []),
          ...(hasUnits ? [{ header: t.unit, align: 'start' as const, weight: 3 }] : []),
        ],
        rows: people.map(({ name, accountId, role, unitId }) => ({
          cells: [
            [text((accountId && known.people.get(accountId)) || name)],
            ...(hasRoles ? [typed(role)] : []),
            ...(hasUnits ? [typed(unitOf(unitId))] : []),
          ],
        })),
      },
    ]
  },
}
