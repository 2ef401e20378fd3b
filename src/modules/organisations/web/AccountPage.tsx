import { useState } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'

import { languages } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { languageNames } from '#web/language-names.ts'
import { useSetLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { type AccountView, getAccount, signOutEverywhere, updateAccount } from '../account.contract.ts'
import { accountTexts } from '../account.texts.ts'
import { getNotificationSettings } from '../notifications/notifications.contract.ts'
import { NotificationSection } from '../notifications/web/NotificationSection.tsx'
import { listPasskeys } from '../passkeys.contract.ts'
import { EmailSection } from './EmailSection.tsx'
import { KeySection } from './KeySection.tsx'
import { PasskeySection } from './PasskeySection.tsx'
import { PasswordSection } from './PasswordSection.tsx'

export async function loadAccount() {
  const [account, { passkeys }, notifications] = await Promise.all([
    call(getAccount, {}),
    call(listPasskeys, {}),
    call(getNotificationSettings, {}),
  ])
  return { account, passkeys, notifications }
}

export function AccountPage() {
  const t = useTexts(accountTexts)
  const { account, passkeys, notifications } = useLoaderData<typeof loadAccount>()
  return (
    <div className="settings-page">
      <PageHeader title={t.title} lead={t.lead} />
      {account.isDemo && <p className="notice">{t.demo}</p>}
      <DetailsSection account={account} />
      <NotificationSection settings={notifications} isDemo={account.isDemo} />
      {!account.isDemo && (
        <>
          <EmailSection account={account} passkeys={passkeys.length} />
          <PasswordSection account={account} passkeys={passkeys.length} />
          <PasskeySection account={account} passkeys={passkeys} />
        </>
      )}
      <KeySection />
      <SessionSection account={account} />
    </div>
  )
}

function DetailsSection({ account }: { account: AccountView }) {
  const t = useTexts(accountTexts)
  const announce = useAnnounce()
  const setLanguage = useSetLanguage()
  const { revalidate } = useRevalidator()
  const form = useForm({
    schema: updateAccount.input,
    initial: { ...(account.isDemo ? {} : { name: account.name }), language: account.language },
    labels: { name: t.name, language: t.language },
    submit: async (input) => {
      await call(updateAccount, input)
      if (input.language) setLanguage(input.language)
      await revalidate()
      announce(accountTexts[input.language ?? account.language].saved)
    },
  })
  return (
    <section className="settings-section" aria-labelledby="details">
      <h2 id="details">{t.details}</h2>
      <Form form={form} label={t.details}>
        {account.isDemo ? (
          <TextField label={t.name} value={account.name} isReadOnly />
        ) : (
          <TextField
            label={t.name}
            autoComplete="name"
            name="name"
            value={form.draft.name ?? ''}
            onChange={(name) => form.set('name', name)}
            error={form.field('name').error}
          />
        )}
        <Select
          label={t.language}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          {...form.field('language')}
        />
        <div className="form-actions">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </div>
      </Form>
    </section>
  )
}

function SessionSection({ account }: { account: AccountView }) {
  const t = useTexts(accountTexts)
  const [isBusy, setBusy] = useState(false)
  async function leave() {
    setBusy(true)
    await call(signOutEverywhere, {}).finally(() => setBusy(false))
    window.location.assign('/app/sign-in')
  }
  return (
    <section className="settings-section" aria-labelledby="sessions">
      <h2 id="sessions">{t.sessions}</h2>
      <div className="form">
        <p>{t.sessionCount(account.sessions)}</p>
        <div className="form-actions">
          <Button isBusy={isBusy} onPress={() => void leave()}>
            {t.signOutEverywhere}
          </Button>
        </div>
      </div>
    </section>
  )
}
