import { redirect, useLoaderData, useSearchParams } from 'react-router'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import { listDemoRoles } from '../demo-session.contract.ts'
import { getSession } from '../session.contract.ts'
import { signInTexts } from '../sign-in.texts.ts'
import { DemoRoles } from './DemoRoles.tsx'
import { EntryLayout } from './EntryLayout.tsx'
import { SignInForm } from './SignInForm.tsx'

export async function loadSignIn() {
  const { signInWays } = await call(getSession, {})
  if (signInWays.setup) throw redirect('/app/setup')
  const { roles } = signInWays.demo ? await call(listDemoRoles, {}) : { roles: [] }
  return { oidc: signInWays.oidc, roles }
}

type FailureKey = keyof (typeof signInTexts)['fi']['failures']

export function SignInPage() {
  const t = useTexts(signInTexts)
  const { oidc, roles } = useLoaderData<typeof loadSignIn>()
  const [search] = useSearchParams()
  const key = search.get('failure') ?? ''
  const failure = Object.hasOwn(t.failures, key) ? t.failures[key as FailureKey] : undefined
  return (
    <EntryLayout title={t.welcome} documentTitle={t.title} lead={t.lead}>
      {failure && (
        <ErrorSummary faults={[]} title={failure.title}>
          <p>{failure.advice}</p>
        </ErrorSummary>
      )}
      {roles.length === 0 ? (
        <SignInForm oidc={oidc} />
      ) : (
        <>
          <DemoRoles roles={roles} />
          <Disclosure title={t.ownAccount} level={2}>
            <SignInForm oidc={oidc} />
          </Disclosure>
        </>
      )}
      <p className="small muted">
        {t.resident} <a href="/">{t.residentLink}</a>
      </p>
    </EntryLayout>
  )
}
