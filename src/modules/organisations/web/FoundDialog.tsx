import { useState } from 'react'
import { Link, useRevalidator } from 'react-router'
import { z } from 'zod'

import type { Region } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { type OrganisationKind, organisationKinds } from '#shared/organisation.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { type FormState, useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { emailInput } from '../account.ts'
import { installationTexts } from '../installation.texts.ts'
import { organisationKindTexts } from '../organisation-kinds.texts.ts'
import { addOrganisation } from '../organisations.contract.ts'
import { HandOver } from './HandOver.tsx'
import { regionChoices } from './region-choices.ts'

interface Props {
  /** Those that have no organisation yet. */
  regions: readonly Region[]
  onClose: () => void
}

type Origin = 'register' | 'other'

interface Draft {
  origin: Origin
  regionKey: string | null
  kind: OrganisationKind
  name: string
  nameSv: string
  ownerEmail: string
}

const empty: Draft = { origin: 'register', regionKey: null, kind: 'ngo', name: '', nameSv: '', ownerEmail: '' }
const ownerEmail = emailInput
const schema = z.discriminatedUnion('origin', [
  z
    .object({ origin: z.literal('register'), regionKey: z.string(), ownerEmail })
    .transform(({ origin: _, ...founding }) => founding),
  z
    .object({
      origin: z.literal('other'),
      kind: z.enum(organisationKinds),
      name: z.string().trim().min(1),
      nameSv: z.string().trim(),
      ownerEmail,
    })
    .transform(({ origin: _, name: fi, nameSv: sv, ...founding }) => ({
      ...founding,
      name: { fi, ...(sv && { sv }) },
    })),
])

/** Founds an organisation from the register, or another one by its name, and invites its first owner. */
export function FoundDialog({ regions, onClose }: Props) {
  const t = useTexts(installationTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [link, setLink] = useState<string>()
  const form = useForm({
    schema,
    initial: empty,
    labels: { regionKey: t.region, kind: t.kind, name: t.nameFi, nameSv: t.nameSv, ownerEmail: t.ownerEmail },
    faults: t.faults,
    submit: async (input) => {
      const { organisation, invitationLink } = await call(addOrganisation, input)
      await revalidate()
      announce(t.founded(textIn(organisation.name, language)))
      if (invitationLink === null) onClose()
      else setLink(invitationLink)
    },
  })
  return (
    <Dialog title={t.found} isOpen onClose={onClose}>
      {link !== undefined ? (
        <HandOver link={link} />
      ) : (
        <Form form={form}>
          <RadioGroup
            label={t.origin}
            value={form.draft.origin}
            onChange={(origin) => form.set('origin', origin ?? 'register')}
            choices={(['register', 'other'] as const).map((value) => ({
              value,
              label: t.origins[value],
              description: t.originNotes[value],
            }))}
          />
          {form.draft.origin === 'register' ? <FromRegister form={form} regions={regions} /> : <ByName form={form} />}
          <TextField
            label={t.ownerEmail}
            description={t.ownerAdvice}
            type="email"
            autoComplete="off"
            {...form.field('ownerEmail')}
          />
          <DialogActions>
            <Button type="submit" variant="primary" isBusy={form.isBusy}>
              {t.found}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}

function FromRegister({ form, regions }: { form: FormState<Draft>; regions: readonly Region[] }) {
  const t = useTexts(installationTexts)
  const language = useLanguage()
  if (regions.length === 0)
    return (
      <p>
        {t.noRegister} <Link to="/app/imports">{t.toImports}</Link>
      </p>
    )
  return (
    <ComboBox
      label={t.region}
      description={t.regionAdvice}
      placeholder={t.regionPlaceholder}
      choices={regionChoices(regions, language)}
      {...form.field('regionKey')}
    />
  )
}

function ByName({ form }: { form: FormState<Draft> }) {
  const t = useTexts(installationTexts)
  const kinds = organisationKindTexts[useLanguage()]
  return (
    <>
      <Select
        label={t.kind}
        choices={organisationKinds.map((value) => ({ value, label: kinds[value] }))}
        {...form.field('kind')}
      />
      <TextField label={t.nameFi} autoComplete="off" {...form.field('name')} />
      <TextField label={t.nameSv} isOptional autoComplete="off" {...form.field('nameSv')} />
    </>
  )
}
