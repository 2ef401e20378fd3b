import { BookOpen } from 'lucide-react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import type { Role } from '#shared/roles.ts'
import { call } from '#web/api.ts'
import { askPlace } from '#web/asked-session.ts'
import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { integrationTexts } from '../integrations.texts.ts'
import { organisationsAccess } from '../organisations.access.ts'
import { listApiTokens } from '../tokens/api-tokens.contract.ts'
import { TokenSection } from '../tokens/web/TokenSection.tsx'
import { WebhookSection } from '../webhooks/web/WebhookSection.tsx'
import { listWebhooks } from '../webhooks/webhooks.contract.ts'

/** The own tokens, and for those who look after them what other systems are told. */
export async function loadIntegrations(asked: LoaderFunctionArgs) {
  const organisation = asked.params.organisation!
  const [{ tokens }, place] = await Promise.all([call(listApiTokens, { organisation }), askPlace(asked)])
  const who: readonly Role[] = organisationsAccess.editWebhooks.roles
  const told = place && who.includes(place.role) ? await call(listWebhooks, { organisation }) : undefined
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
