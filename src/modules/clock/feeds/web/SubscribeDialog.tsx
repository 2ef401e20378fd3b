import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

import type { LocalText } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { languageNames } from '#web/language-names.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { clockAccess } from '../../clock.access.ts'
import { newFeed } from '../feed.ts'
import { addCalendarFeed } from '../feeds.contract.ts'
import { feedTexts } from '../feeds.texts.ts'
import { AddressShown } from './AddressShown.tsx'
import { type FeedChoice, feedChoices } from './feed-choices.ts'

interface Props {
  group: { id: string; name: LocalText } | undefined
  onClose: () => void
}

/** Asks what to subscribe to, then shows the address once. */
export function SubscribeDialog({ group, onClose }: Props) {
  const t = useTexts(feedTexts)
  const [address, setAddress] = useState<string>()
  const { revalidate } = useRevalidator()
  /** Only now: a page that shows the new calendar at once could take the address away before it is copied. */
  const close = () => {
    onClose()
    if (address !== undefined) void revalidate()
  }
  return (
    <Dialog title={address === undefined ? t.subscribeTitle : t.madeTitle} isOpen onClose={close}>
      {address === undefined ? (
        <SubscribeForm group={group} onMade={setAddress} />
      ) : (
        <AddressShown address={address} onClose={close} />
      )}
    </Dialog>
  )
}

const { name, language } = newFeed.shape
const subscribeForm = z.object({ choice: z.string(), name, language })

interface FormProps {
  group: Props['group']
  onMade: (address: string) => void
}

function SubscribeForm({ group, onMade }: FormProps) {
  const t = useTexts(feedTexts)
  const choices = useFeedChoices(group)
  const chosen = (value: string): FeedChoice => choices.find((one) => one.value === value) ?? choices[0]!
  const initial: { choice: string; name: string; language: Language } = {
    choice: choices[0]!.value,
    name: choices[0]!.name,
    language: useLanguage(),
  }
  const form = useForm({
    schema: subscribeForm,
    initial,
    labels: { choice: t.what, name: t.name, language: t.language },
    faults: t.faults,
    submit: async ({ choice, ...feed }) => {
      const { address } = await call(addCalendarFeed, { ...feed, scope: chosen(choice).scope })
      onMade(address)
    },
  })
  /** The name follows the choice until the person has written one. */
  const choose = (value: string) => {
    if (form.draft.name === chosen(form.draft.choice).name) form.set('name', chosen(value).name)
    form.set('choice', value)
  }
  return (
    <Form form={form}>
      <p>{t.subscribeLead}</p>
      <Select label={t.what} choices={choices} value={form.draft.choice} onChange={choose} />
      <TextField label={t.name} autoComplete="off" {...form.field('name')} />
      <Select
        label={t.language}
        choices={languages.map((value) => ({ value, label: languageNames[value] }))}
        {...form.field('language')}
      />
      <DialogActions>
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.make}
        </Button>
      </DialogActions>
    </Form>
  )
}

function useFeedChoices(group: Props['group']): FeedChoice[] {
  const { organisation, role } = usePlace()
  const { places } = useSession()
  const readsClock = clockAccess.read.roles.some((one) => one === role)
  return feedChoices({ organisation, readsClock, isElsewhere: places.length > 1, group, language: useLanguage() })
}
