import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { emailInput } from '../account.ts'
import { type InstalledOrganisation, inviteFirstOwner } from '../installation.contract.ts'
import { installationTexts } from '../installation.texts.ts'
import { HandOver } from './HandOver.tsx'

interface Props {
  organisation: InstalledOrganisation
  onClose: () => void
}

/** Invites the owner of an organisation that has none. */
export function OwnerDialog({ organisation, onClose }: Props) {
  const t = useTexts(installationTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [handedOver, setHandedOver] = useState<string>()
  const form = useForm({
    schema: z.object({ email: emailInput }),
    initial: { email: '' },
    labels: { email: t.ownerEmail },
    faults: t.faults,
    submit: async ({ email }) => {
      const { link } = await call(inviteFirstOwner, { slug: organisation.slug, email })
      await revalidate()
      if (link !== null) return setHandedOver(link)
      onClose()
      announce(t.invited)
    },
  })
  return (
    <Dialog title={t.inviteOwnerOf(textIn(organisation.name, language))} isOpen onClose={onClose}>
      {handedOver !== undefined ? (
        <HandOver link={handedOver} />
      ) : (
        <Form form={form}>
          <p>{organisation.isOwnerInvited ? `${t.ownerAdvice} ${t.inviteAgainAdvice}` : t.ownerAdvice}</p>
          <TextField label={t.ownerEmail} type="email" autoComplete="off" {...form.field('email')} />
          <DialogActions>
            <Button type="submit" variant="primary" isBusy={form.isBusy}>
              {t.inviteOwner}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}
