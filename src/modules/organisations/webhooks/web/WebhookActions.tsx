import { Ellipsis, KeyRound, Pause, Pencil, Play, Send, Trash } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'

import { formatNumber } from '#shared/number.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { ConfirmDialog, Dialog } from '#web/ui/Dialog.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { useAct } from '../../web/acting.ts'
import { ShownOnce } from '../../web/ShownOnce.tsx'
import {
  changeWebhookSecret,
  removeWebhook,
  testWebhook,
  updateWebhook,
  type WebhookView,
} from '../webhooks.contract.ts'
import { webhookTexts } from '../webhooks.texts.ts'
import { integrationsAddress } from './webhook-addresses.ts'
import { EditWebhookDialog } from './WebhookDialog.tsx'

interface Props {
  webhook: WebhookView
}

/** What can be done with a system that is told of changes. */
export function WebhookActions({ webhook }: Props) {
  const t = useTexts(webhookTexts)
  const [shown, setShown] = useState<'edit' | 'secret' | 'remove'>()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(t.faults)
  const close = () => setShown(undefined)
  const { id, name, url, events } = webhook
  const isStopped = webhook.disabledAt !== null
  const setEnabled = (isEnabled: boolean) => {
    const change = { organisation, webhook: id, name, url, events, isEnabled }
    void act(() => call(updateWebhook, change), isEnabled ? t.resumed : t.stopped)
  }
  return (
    <>
      <TestButton webhook={webhook} />
      {isStopped && (
        <Button variant="primary" icon={Play} isBusy={isBusy} onPress={() => setEnabled(true)}>
          {t.resume}
        </Button>
      )}
      <Menu
        label={t.more}
        trigger={<IconButton icon={Ellipsis} label={t.more} />}
        entries={[
          { id: 'edit', label: t.edit, icon: Pencil, onAction: () => setShown('edit') },
          { id: 'secret', label: t.changeSecret, icon: KeyRound, onAction: () => setShown('secret') },
          ...(isStopped ? [] : [{ id: 'stop', label: t.stop, icon: Pause, onAction: () => setEnabled(false) }]),
          { id: 'remove', label: t.remove, icon: Trash, isDanger: true, onAction: () => setShown('remove') },
        ]}
      />
      {shown === 'edit' && <EditWebhookDialog webhook={webhook} onClose={close} />}
      {shown === 'secret' && <SecretDialog webhook={webhook} onClose={close} />}
      {shown === 'remove' && <RemoveDialog webhook={webhook} onClose={close} />}
    </>
  )
}

/** Sends a test and says at once what became of it. */
function TestButton({ webhook }: Props) {
  const t = useTexts(webhookTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { act, isBusy } = useAct()
  const test = () =>
    act(async () => {
      const { failure, status, durationMs } = await call(testWebhook, { organisation, webhook: webhook.id })
      if (failure === null) announce(t.testArrived(status ?? 0, formatNumber(durationMs ?? 0, language)))
      else announce(t.testFailed(t.failures[failure]), 'bad')
    })
  return (
    <Button icon={Send} isBusy={isBusy} onPress={() => void test()}>
      {t.test}
    </Button>
  )
}

function SecretDialog({ webhook, onClose }: Props & { onClose: () => void }) {
  const t = useTexts(webhookTexts)
  const { slug: organisation } = usePlace().organisation
  const [secret, setSecret] = useState<string>()
  const { act, isBusy } = useAct()
  const change = () =>
    act(async () => setSecret((await call(changeWebhookSecret, { organisation, webhook: webhook.id })).secret))
  if (secret !== undefined)
    return (
      <Dialog title={t.secretTitle} isOpen onClose={onClose}>
        <ShownOnce label={t.secret} secret={secret} onClose={onClose} />
      </Dialog>
    )
  return (
    <ConfirmDialog
      title={t.changeSecretTitle}
      confirmLabel={t.changeSecret}
      isOpen
      isBusy={isBusy}
      onConfirm={() => void change()}
      onClose={onClose}
    >
      <p>{t.changeSecretAdvice}</p>
    </ConfirmDialog>
  )
}

function RemoveDialog({ webhook: { id, name }, onClose }: Props & { onClose: () => void }) {
  const t = useTexts(webhookTexts)
  const { slug: organisation } = usePlace().organisation
  const navigate = useNavigate()
  const { act, isBusy } = useAct()
  const remove = () =>
    act(async () => {
      await call(removeWebhook, { organisation, webhook: id })
      await navigate(integrationsAddress(organisation))
    }, t.removed(name))
  return (
    <ConfirmDialog
      title={t.removeTitle(name)}
      confirmLabel={t.remove}
      isOpen
      isBusy={isBusy}
      isDanger
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t.removeAdvice}</p>
    </ConfirmDialog>
  )
}
