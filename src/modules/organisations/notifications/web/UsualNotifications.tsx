import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { type NotificationWays, usualWays } from '../notification.ts'
import { updateUsualNotifications } from '../notifications.contract.ts'
import { notificationChoiceTexts } from './notification-choices.texts.ts'
import { WayFields } from './WayFields.tsx'

/** For the owner: how those of the organisation are told who have chosen nothing themselves. */
export function UsualNotifications({ usual }: { usual: NotificationWays }) {
  const t = useTexts(notificationChoiceTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const organisation = usePlace().organisation.slug
  const form = useForm<NotificationWays, NotificationWays>({
    schema: usualWays.required(),
    initial: usual,
    labels: t.kinds,
    async submit(chosen) {
      await call(updateUsualNotifications, { organisation, ...chosen })
      await revalidate()
      announce(t.usualSaved)
    },
  })
  return (
    <section className="settings-section" aria-labelledby="usual-notifications">
      <h2 id="usual-notifications">{t.usual}</h2>
      <Form form={form} label={t.usual}>
        <p className="muted">{t.usualLead}</p>
        <WayFields field={form.field} />
        <div className="form-actions">
          <Button type="submit" isBusy={form.isBusy}>
            {t.saveUsual}
          </Button>
        </div>
      </Form>
    </section>
  )
}
