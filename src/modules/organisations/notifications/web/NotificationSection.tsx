import { useEffect, useRef } from 'react'
import { useLocation, useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { type NotificationSettings, notificationSettings } from '../notification.ts'
import { updateNotificationSettings } from '../notifications.contract.ts'
import { notificationChoiceTexts } from './notification-choices.texts.ts'
import { DigestFields, QuietFields } from './LetterTimeFields.tsx'
import { WayFields } from './WayFields.tsx'

/** On the page of the own account: what one wants to be told of, how, and when letters may come. */
export function NotificationSection({ settings, isDemo }: { settings: NotificationSettings; isDemo: boolean }) {
  const t = useTexts(notificationChoiceTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const section = useShownByAddress('notifications')
  const form = useForm<NotificationSettings, NotificationSettings>({
    schema: notificationSettings,
    initial: settings,
    labels: t.kinds,
    async submit(chosen) {
      await call(updateNotificationSettings, chosen)
      await revalidate()
      announce(t.saved)
    },
  })
  return (
    <section className="settings-section" id="notifications" aria-labelledby="notification-settings" ref={section}>
      <h2 id="notification-settings">{t.title}</h2>
      <Form form={form} label={t.title}>
        <p className="muted">{isDemo ? `${t.lead} ${t.demo}` : t.lead}</p>
        <WayFields field={form.field} />
        <DigestFields form={form} />
        <QuietFields form={form} />
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
