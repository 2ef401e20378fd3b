import { formatDay, isoDay } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Table } from '#web/ui/Table.tsx'
import { type InvitationView, withdrawInvitation } from '../people.contract.ts'
import { peopleTexts } from '../people.texts.ts'
import { roleTexts } from '../roles.texts.ts'
import type { UnitView } from '../units.contract.ts'
import { useAct } from './acting.ts'
import { unitName } from './unit-choices.ts'

/** Invitations that nobody has accepted yet. */
export function InvitationTable({
  invitations,
  units,
}: {
  invitations: readonly InvitationView[]
  units: readonly UnitView[]
}) {
  const t = useTexts(peopleTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act } = useAct()
  const withdraw = (invitation: string) =>
    act(() => call(withdrawInvitation, { organisation, invitation }), t.withdrawn)
  return (
    <div className="settings-table">
      <h2>{t.invitations}</h2>
      <Table
        caption={t.invitations}
        isCaptionHidden
        narrow="stack"
        rows={invitations}
        keyOf={({ id }) => id}
        columns={[
          { id: 'email', title: t.email, isRowHeader: true, cell: ({ email }) => email },
          { id: 'role', title: t.role, cell: ({ role }) => roleTexts[language][role].name },
          { id: 'unit', title: t.unit, cell: ({ unitId }) => unitName(units, unitId, language) ?? t.wholeOrganisation },
          {
            id: 'until',
            title: t.validUntil,
            cell: ({ expiresAt }) => formatDay(isoDay(new Date(expiresAt)), language),
          },
          {
            id: 'actions',
            title: t.actions,
            cell: ({ id, email }) => (
              <Button size="small" variant="quiet" aria-label={t.withdrawOf(email)} onPress={() => void withdraw(id)}>
                {t.withdraw}
              </Button>
            ),
          },
        ]}
      />
    </div>
  )
}
