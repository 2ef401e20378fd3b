import { useEffect, useRef } from 'react'
import { useLocation, useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Select } from '#web/ui/Select.tsx'
import { type NotificationSettings, notificationSettings, notificationWays } from '../notification.ts'
import { updateNotificationSettings } from '../notifications.contract.ts'
import { notificationPageTexts } from './notification-pages.texts.ts'

/** On the page of the own account: what one wants to be told of, and how. */
export function NotificationSection({ settings, isDemo }: { settings: NotificationSettings; isDemo: boolean }) {
  const t = useTexts(notificationPageTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const section = useShownByAddress('notifications')
  const form = useForm<NotificationSettings, NotificationSettings>({
    schema: notificationSettings,
    initial: settings,
    labels: { mention: t.mention, comment: t.comment, change: t.change },
    async submit(chosen) {
      await call(updateNotificationSettings, chosen)
      await revalidate()
      announce(t.saved)
    },
  })
  const ways = notificationWays.map((value) => ({ value, label: t.ways[value] }))
  const quieter = notificationSettings.shape.comment.options.map((value) => ({ value, label: t.ways[value] }))
  return (
    <section className="settings-section" id="notifications" aria-labelledby="notification-settings" ref={section}>
      <h2 id="notification-settings">{t.settings}</h2>
      <Form form={form} label={t.settings}>
        <p className="muted">{isDemo ? `${t.settingsLead} ${t.demo}` : `${t.settingsLead} ${t.digestHelp}`}</p>
        <Select label={t.mention} choices={ways} {...form.field('mention')} />
        <Select label={t.comment} choices={quieter} {...form.field('comment')} />
        <Select label={t.change} choices={quieter} {...form.field('change')} />
        <div className="form-actions">
          <Button type="submit" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </div>
      </Form>
    </section>
  )
}

/** Scrolls to a part of the page when the address names it: the page is drawn after the address was read. */
function useShownByAddress(name: string) {
  const part = useRef<HTMLElement>(null)
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === `#${name}`) part.current?.scrollIntoView()
  }, [hash, name])
  return part
}
