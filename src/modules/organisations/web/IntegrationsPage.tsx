import { BookOpen } from 'lucide-react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import type { Role } from '#shared/roles.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { integrationTexts } from '../integrations.texts.ts'
import { organisationsAccess } from '../organisations.access.ts'
import { getSession } from '../session.contract.ts'
import { listApiTokens } from '../tokens/api-tokens.contract.ts'
import { TokenSection } from '../tokens/web/TokenSection.tsx'
import { WebhookSection } from '../webhooks/web/WebhookSection.tsx'
import { listWebhooks } from '../webhooks/webhooks.contract.ts'

/** The own tokens, and for those who look after them what other systems are told. */
export async function loadIntegrations({ params }: LoaderFunctionArgs) {
  const organisation = params.organisation!
  const [{ tokens }, { places }] = await Promise.all([call(listApiTokens, { organisation }), call(getSession, {})])
  const role = places.find((place) => place.organisation.slug === organisation)?.role
  const who: readonly Role[] = organisationsAccess.editWebhooks.roles
  const told = role !== undefined && who.includes(role) ? await call(listWebhooks, { organisation }) : undefined
  return { tokens, webhooks: told?.webhooks }
}

/** What connects other programs to Kaarna. */
export function IntegrationsPage() {
  const t = useTexts(integrationTexts)
  const { tokens, webhooks } = useLoaderData<typeof loadIntegrations>()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <a className="button secondary" href="/api/docs">
            <Icon as={BookOpen} />
            {t.documentation}
          </a>
        }
      />
      <TokenSection tokens={tokens} />
      {webhooks && <WebhookSection webhooks={webhooks} />}
    </>
  )
}
