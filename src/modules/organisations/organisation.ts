import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { organisationKinds } from '#shared/organisation.ts'

export const organisationView = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    kind: z.enum(organisationKinds),
    name: localText,
    regionKey: z.string().nullable().meta({ description: 'Its region in the register, such as kunta:049' }),
    demo: z.boolean(),
  })
  .meta({ id: 'Organisation' })

/** What an organisation is called in addresses: `espoo`, `purolan-hyva-arki`. */
export const slug = z
  .string()
  .trim()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'slug' })

/** A slug out of a Finnish name: `Mänttä-Vilppula` becomes `mantta-vilppula`, `Åland` becomes `aland`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)

/** First parts of the workspace's and the public site's addresses that no organisation may be called. */
export const reservedSlugs: readonly string[] = [
  'account',
  'api',
  'app',
  'assets',
  'auth',
  'calendar',
  'calendar-answer',
  'confirm-email',
  'demo',
  'digest-stop',
  'en',
  'fi',
  'follow-up',
  'forgot-password',
  'imports',
  'indicator-settings',
  'invitation',
  'metrics',
  'minimum-content-lists',
  'organisations',
  'reset-password',
  'setup',
  'sign-in',
  'statement',
  'sv',
  'verify-email',
]
