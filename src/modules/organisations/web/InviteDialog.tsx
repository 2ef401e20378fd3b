import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { type Role, roles } from '#shared/roles.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { emailInput } from '../account.ts'
import { invitePerson } from '../people.contract.ts'
import { peopleTexts } from '../people.texts.ts'
import type { UnitView } from '../units.contract.ts'
import { HandOver } from './HandOver.tsx'
import { RoleFields } from './RoleFields.tsx'
import { noUnit, toUnitId } from './unit-choices.ts'

interface Props {
  units: readonly UnitView[]
  onClose: () => void
}

const empty: { email: string; role: Role; unitId: string } = { email: '', role: 'editor', unitId: noUnit }

/** Invites by mail; where no mail is set up it shows the link once. */
export function InviteDialog({ units, onClose }: Props) {
  const t = useTexts(peopleTexts)
  const [link, setLink] = useState<string>()
  return (
    <Dialog title={link === undefined ? t.invite : t.linkTitle} isOpen onClose={onClose}>
      {link === undefined ? <InviteForm units={units} onClose={onClose} onLink={setLink} /> : <HandOver link={link} />}
    </Dialog>
  )
}

function InviteForm({ units, onClose, onLink }: Props & { onLink: (link: string) => void }) {
  const t = useTexts(peopleTexts)
  const { slug: organisation } = usePlace().organisation
  const { isDemo } = useSession().user
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm({
    schema: z.object({ email: emailInput, role: z.enum(roles), unitId: z.string() }),
    initial: empty,
    labels: { email: t.email, role: t.role, unitId: t.unit },
    faults: t.faults,
    submit: async ({ email, role, unitId }) => {
      const { link } = await call(invitePerson, { organisation, email, role, unitId: toUnitId(unitId) })
      await revalidate()
      if (link !== null) return onLink(link)
      onClose()
      announce(t.invited)
    },
  })
  return (
    <Form form={form}>
      {isDemo ? <p className="notice">{t.demo}</p> : <p>{t.inviteAdvice}</p>}
      <TextField label={t.email} type="email" autoComplete="off" {...form.field('email')} />
      <RoleFields role={form.field('role')} unit={form.field('unitId')} units={units} />
      <DialogActions>
        <Button type="submit" variant="primary" isBusy={form.isBusy} isDisabled={isDemo}>
          {t.send}
        </Button>
      </DialogActions>
    </Form>
  )
}
