import { BookOpen } from 'lucide-react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { integrationTexts } from '../integrations.texts.ts'
import { listApiTokens } from '../tokens/api-tokens.contract.ts'
import { TokenSection } from '../tokens/web/TokenSection.tsx'

export const loadIntegrations = ({ params }: LoaderFunctionArgs) =>
  call(listApiTokens, { organisation: params.organisation! })

/** What connects other programs to Kaarna. */
export function IntegrationsPage() {
  const t = useTexts(integrationTexts)
  const { tokens } = useLoaderData<typeof loadIntegrations>()
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
    </>
  )
}
