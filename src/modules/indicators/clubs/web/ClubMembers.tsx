import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { z } from 'zod'

import { useAct } from '#modules/organisations/web/acting.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { ClubMember } from '../club.ts'
import { inviteToClub, withdrawClubInvitation } from '../clubs.contract.ts'
import { clubFaults } from './club-faults.texts.ts'
import { clubFormTexts } from './club-forms.texts.ts'
import type { ClubData } from './clubs.loader.ts'
import { clubTexts } from './clubs.texts.ts'

/** Who is in the club, who is asked, and who declined or left. */
export function ClubMembers() {
  const { club } = useLoaderData<ClubData>()
  const t = useTexts(clubTexts)
  const [isInviting, setInviting] = useState(false)
  const mayChange = club.mayRun && !club.isClosed
  return (
    <section className="set-section">
      <header className="club-heading">
        <h2>{t.members}</h2>
        {mayChange && (
          <Button icon={UserPlus} onPress={() => setInviting(true)}>
            {t.invite}
          </Button>
        )}
      </header>
      <Table
        caption={t.members}
        isCaptionHidden
        columns={useColumns(mayChange)}
        rows={club.members}
        keyOf={({ slug }) => slug}
        narrow="stack"
      />
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </section>
  )
}

function useColumns(mayChange: boolean): Column<ClubMember>[] {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  return [
    { id: 'member', title: t.member, isRowHeader: true, cell: ({ name }) => textIn(name, language) },
    {
      id: 'state',
      title: t.state,
      cell: (member) => (
        <span className="club-member-state">
          {t.states[member.state]}
          {mayChange && member.state === 'invited' && <WithdrawButton member={member} />}
        </span>
      ),
    },
    {
      id: 'since',
      title: t.since,
      cell: ({ stateAt, stateBy }) => t.sinceBy(formatDay(isoDay(new Date(stateAt)), language), stateBy),
    },
  ]
}

function WithdrawButton({ member }: { member: ClubMember }) {
  const { club } = useLoaderData<ClubData>()
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { act, isBusy } = useAct(useTexts(clubFaults))
  const withdraw = () =>
    void act(() => call(withdrawClubInvitation, { organisation, club: club.slug, member: member.slug }), t.withdrawn)
  return (
    <Button
      size="small"
      isBusy={isBusy}
      aria-label={`${t.withdraw}: ${textIn(member.name, language)}`}
      onPress={withdraw}
    >
      {t.withdraw}
    </Button>
  )
}

const invitation = z.object({ member: z.string().min(1) })

function InviteDialog({ onClose }: { onClose: () => void }) {
  const { club, partners } = useLoaderData<ClubData>()
  const t = useTexts(clubTexts)
  const forms = useTexts(clubFormTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm<{ member: string | null }, { member: string }>({
    schema: invitation,
    initial: { member: null },
    labels: { member: t.invitee },
    faults: useTexts(clubFaults),
    async submit({ member }) {
      await call(inviteToClub, { organisation, club: club.slug, member })
      announce(t.invitationSent)
      onClose()
      await revalidate()
    },
  })
  return (
    <Dialog title={t.invite} isOpen onClose={onClose}>
      <Form form={form}>
        <ComboBox
          label={t.invitee}
          description={t.inviteeHelp}
          choices={partners.map(({ slug, name }) => ({ value: slug, label: textIn(name, language) }))}
          {...form.field('member')}
        />
        <DialogActions>
          <Button onPress={onClose}>{forms.cancel}</Button>
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.sendInvitation}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
