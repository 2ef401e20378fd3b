import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { getUsualNotifications } from '../notifications/notifications.contract.ts'
import { UsualNotifications } from '../notifications/web/UsualNotifications.tsx'
import { listInvitations, listPeople } from '../people.contract.ts'
import { peopleTexts } from '../people.texts.ts'
import { listUnits } from '../units.contract.ts'
import { InvitationTable } from './InvitationTable.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { PeopleTable } from './PeopleTable.tsx'

export async function loadPeople({ params }: LoaderFunctionArgs) {
  const organisation = params.organisation!
  const [{ people }, { units }] = await Promise.all([
    call(listPeople, { organisation }),
    call(listUnits, { organisation }),
  ])
  // Addresses are given to the owner, who is the one that may invite.
  const isOwner = people.some(({ email }) => email !== null)
  if (!isOwner) return { people, units, invitations: [], usual: null }
  const [{ invitations }, usual] = await Promise.all([
    call(listInvitations, { organisation }),
    call(getUsualNotifications, { organisation }),
  ])
  return { people, units, invitations, usual }
}

export function PeoplePage() {
  const t = useTexts(peopleTexts)
  const { people, units, invitations, usual } = useLoaderData<typeof loadPeople>()
  const isOwner = usePlace().role === 'owner'
  const [isInviting, setInviting] = useState(false)
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(people.length, invitations.length)}
        actions={
          isOwner && (
            <Button variant="primary" icon={UserPlus} onPress={() => setInviting(true)}>
              {t.invite}
            </Button>
          )
        }
      />
      <PeopleTable people={people} units={units} isOwner={isOwner} />
      {invitations.length > 0 && <InvitationTable invitations={invitations} units={units} />}
      {usual && <UsualNotifications usual={usual} />}
      {isInviting && <InviteDialog units={units} onClose={() => setInviting(false)} />}
    </>
  )
}
