import { CircleUser, History, Network, Users } from 'lucide-react'

import type { Language } from '#shared/texts.ts'
import type { Page } from '#web/page.ts'
import { accountTexts } from '../account.texts.ts'
import { auditLogTexts } from '../audit-log.texts.ts'
import { organisationsAccess } from '../organisations.access.ts'
import { peopleTexts } from '../people.texts.ts'
import { unitsTexts } from '../units.texts.ts'

const label = <Texts extends object>(texts: Record<Language, Texts>, key: keyof Texts): Record<Language, string> =>
  ({ fi: texts.fi[key], sv: texts.sv[key], en: texts.en[key] }) as Record<Language, string>

/** Signing in and what follows from a letter's link, without the frame. */
const entryPages: readonly Page[] = [
  {
    path: 'sign-in',
    scope: 'public',
    lazy: async () => {
      const { SignInPage, loadSignIn } = await import('./SignInPage.tsx')
      return { Component: SignInPage, loader: loadSignIn }
    },
  },
  {
    path: 'forgot-password',
    scope: 'public',
    lazy: async () => {
      const { ForgotPasswordPage, loadForgotPassword } = await import('./ForgotPasswordPage.tsx')
      return { Component: ForgotPasswordPage, loader: loadForgotPassword }
    },
  },
  {
    path: 'reset-password',
    scope: 'public',
    lazy: async () => ({ Component: (await import('./ResetPasswordPage.tsx')).ResetPasswordPage }),
  },
  {
    path: 'verify-email',
    scope: 'public',
    lazy: async () => ({ Component: (await import('./VerifyEmailPage.tsx')).VerifyEmailPage }),
  },
  {
    path: 'invitation',
    scope: 'public',
    lazy: async () => {
      const { InvitationPage, loadInvitation } = await import('./InvitationPage.tsx')
      return { Component: InvitationPage, loader: loadInvitation }
    },
  },
]

export const organisationPages: readonly Page[] = [
  ...entryPages,
  {
    path: 'account',
    scope: 'person',
    menu: { label: label(accountTexts, 'title'), order: 10, icon: CircleUser },
    lazy: async () => {
      const { AccountPage, loadAccount } = await import('./AccountPage.tsx')
      return { Component: AccountPage, loader: loadAccount }
    },
  },
  {
    path: 'people',
    who: organisationsAccess.readPeople.roles,
    menu: { label: label(peopleTexts, 'navigation'), order: 20, icon: Users },
    lazy: async () => {
      const { PeoplePage, loadPeople } = await import('./PeoplePage.tsx')
      return { Component: PeoplePage, loader: loadPeople }
    },
  },
  {
    path: 'units',
    who: organisationsAccess.editUnits.roles,
    menu: { label: label(unitsTexts, 'navigation'), order: 30, icon: Network },
    lazy: async () => {
      const { UnitsPage, loadUnits } = await import('./UnitsPage.tsx')
      return { Component: UnitsPage, loader: loadUnits }
    },
  },
  {
    path: 'audit',
    who: organisationsAccess.readAuditLog.roles,
    menu: { label: label(auditLogTexts, 'navigation'), order: 40, icon: History },
    lazy: async () => {
      const { AuditLogPage, loadAuditLog } = await import('./AuditLogPage.tsx')
      return { Component: AuditLogPage, loader: loadAuditLog }
    },
  },
]
