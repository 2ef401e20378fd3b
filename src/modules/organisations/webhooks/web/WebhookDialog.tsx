import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { ShownOnce } from '../../web/ShownOnce.tsx'
import { type WebhookInput, webhookInput } from '../webhook.ts'
import { addWebhook, listWebhookEvents, updateWebhook, type WebhookView } from '../webhooks.contract.ts'
import { webhookTexts } from '../webhooks.texts.ts'
import { type AreaEvents, EventFields } from './EventFields.tsx'

interface Closable {
  onClose: () => void
}

/** Adds a system, then shows its signing secret once. */
export function NewWebhookDialog({ onClose }: Closable) {
  const t = useTexts(webhookTexts)
  const { slug: organisation } = usePlace().organisation
  const { revalidate } = useRevalidator()
  const [secret, setSecret] = useState<string>()
  async function add(input: WebhookInput) {
    const made = await call(addWebhook, { organisation, ...input })
    await revalidate()
    setSecret(made.secret)
  }
  return (
    <Dialog title={secret === undefined ? t.newTitle : t.secretTitle} isOpen onClose={onClose}>
      {secret === undefined ? (
        <WebhookForm initial={{ name: '', url: '', events: [] }} onSend={add} />
      ) : (
        <ShownOnce label={t.secret} secret={secret} onClose={onClose} />
      )}
    </Dialog>
  )
}

export function EditWebhookDialog({ webhook, onClose }: Closable & { webhook: WebhookView }) {
  const t = useTexts(webhookTexts)
  const { slug: organisation } = usePlace().organisation
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const { id, name, url, events, disabledAt } = webhook
  async function save(input: WebhookInput) {
    await call(updateWebhook, { organisation, webhook: id, ...input, isEnabled: disabledAt === null })
    await revalidate()
    onClose()
    announce(t.saved(input.name))
  }
  return (
    <Dialog title={t.editTitle(name)} isOpen onClose={onClose}>
      <WebhookForm initial={{ name, url, events }} onSend={save} />
    </Dialog>
  )
}

function WebhookForm({ initial, onSend }: { initial: WebhookInput; onSend: (input: WebhookInput) => Promise<void> }) {
  const t = useTexts(webhookTexts)
  const { slug: organisation } = usePlace().organisation
  const [areas, setAreas] = useState<readonly AreaEvents[]>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    call(listWebhookEvents, { organisation }).then((found) => setAreas(found.areas), setFailure)
  }, [organisation])
  // The workspace's error page tells what went wrong.
  if (failure !== undefined) throw failure as Error
  const form = useForm({
    schema: webhookInput,
    initial,
    labels: { name: t.name, url: t.url, events: t.events },
    faults: t.faults,
    submit: onSend,
  })
  return (
    <Form form={form}>
      <TextField label={t.name} autoComplete="off" {...form.field('name')} />
      <TextField label={t.url} description={t.urlAdvice} type="url" autoComplete="off" {...form.field('url')} />
      {areas ? <EventFields areas={areas} {...form.field('events')} /> : <Skeleton lines={5} />}
      <DialogActions>
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.save}
        </Button>
      </DialogActions>
    </Form>
  )
}
