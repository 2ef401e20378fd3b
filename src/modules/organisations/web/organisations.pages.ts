import { Building2, CircleUser, History, Network, Plug, Users } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { notificationPages } from '../notifications/web/notifications.pages.ts'
import { organisationsAccess } from '../organisations.access.ts'
import { organisationPageNames } from '../organisations.pages.texts.ts'

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
    lazy: async () => {
      const { VerifyEmailPage, loadConfirmLink } = await import('./ConfirmLinkPage.tsx')
      return { Component: VerifyEmailPage, loader: loadConfirmLink }
    },
  },
  {
    path: 'confirm-email',
    scope: 'public',
    lazy: async () => {
      const { ConfirmEmailPage, loadConfirmLink } = await import('./ConfirmLinkPage.tsx')
      return { Component: ConfirmEmailPage, loader: loadConfirmLink }
    },
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
  ...notificationPages,
  {
    path: 'account',
    scope: 'person',
    menu: { label: labelOf(organisationPageNames, 'account'), order: 10, icon: CircleUser },
    lazy: async () => {
      const { AccountPage, loadAccount } = await import('./AccountPage.tsx')
      return { Component: AccountPage, loader: loadAccount }
    },
  },
  {
    path: 'people',
    who: organisationsAccess.readPeople.roles,
    menu: { label: labelOf(organisationPageNames, 'people'), order: 20, icon: Users },
    lazy: async () => {
      const { PeoplePage, loadPeople } = await import('./PeoplePage.tsx')
      return { Component: PeoplePage, loader: loadPeople }
    },
  },
  {
    path: 'people/:person/hand-over',
    lazy: async () => {
      const { HandOverPage, loadHandOver } = await import('../hand-over/web/HandOverPage.tsx')
      return { Component: HandOverPage, loader: loadHandOver }
    },
  },
  {
    path: 'units',
    who: organisationsAccess.editUnits.roles,
    menu: { label: labelOf(organisationPageNames, 'units'), order: 30, icon: Network },
    lazy: async () => {
      const { UnitsPage, loadUnits } = await import('./UnitsPage.tsx')
      return { Component: UnitsPage, loader: loadUnits }
    },
  },
  {
    path: 'units/reform',
    who: organisationsAccess.editUnits.roles,
    lazy: async () => {
      const { ReformPage, loadReform } = await import('../reform/web/ReformPage.tsx')
      return { Component: ReformPage, loader: loadReform }
    },
  },
  {
    path: 'integrations',
    menu: { label: labelOf(organisationPageNames, 'integrations'), order: 35, icon: Plug },
    lazy: async () => {
      const { IntegrationsPage, loadIntegrations } = await import('./IntegrationsPage.tsx')
      return { Component: IntegrationsPage, loader: loadIntegrations }
    },
  },
  {
    path: 'integrations/webhooks/:webhook',
    who: organisationsAccess.editWebhooks.roles,
    lazy: async () => {
      const { WebhookPage, loadWebhook } = await import('../webhooks/web/WebhookPage.tsx')
      return { Component: WebhookPage, loader: loadWebhook }
    },
  },
  {
    path: 'audit',
    who: organisationsAccess.readAuditLog.roles,
    menu: { label: labelOf(organisationPageNames, 'audit'), order: 40, icon: History },
    lazy: async () => {
      const { AuditLogPage, loadAuditLog } = await import('./AuditLogPage.tsx')
      return { Component: AuditLogPage, loader: loadAuditLog }
    },
  },
  {
    path: 'organisations',
    scope: 'person',
    forAdministrators: true,
    menu: { label: labelOf(organisationPageNames, 'organisations'), order: 70, icon: Building2 },
    lazy: async () => {
      const { OrganisationsPage, loadOrganisations } = await import('./OrganisationsPage.tsx')
      return { Component: OrganisationsPage, loader: loadOrganisations }
    },
  },
]
