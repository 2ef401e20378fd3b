import { Building2 } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData } from 'react-router'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { useSession } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { listInstalledOrganisations } from '../installation.contract.ts'
import { installationTexts } from '../installation.texts.ts'
import { FoundDialog } from './FoundDialog.tsx'
import { OrganisationTable } from './OrganisationTable.tsx'
import { readFoundableRegions } from './region-choices.ts'

export async function loadOrganisations() {
  const [{ organisations }, regions] = await Promise.all([call(listInstalledOrganisations, {}), readFoundableRegions()])
  return { organisations, regions }
}

/** Where the administrator of the installation sees its organisations and founds more. */
export function OrganisationsPage() {
  const t = useTexts(installationTexts)
  const { organisations, regions } = useLoaderData<typeof loadOrganisations>()
  const { isDemo } = useSession().user
  const [isFounding, setFounding] = useState(false)
  const taken = new Set(organisations.map(({ regionKey }) => regionKey))
  const found = !isDemo && (
    <Button variant="primary" icon={Building2} onPress={() => setFounding(true)}>
      {t.found}
    </Button>
  )
  return (
    <>
      <PageHeader title={t.title} lead={t.lead(organisations.length)} actions={organisations.length > 0 && found} />
      {isDemo && <p className="notice">{t.demo}</p>}
      {organisations.length > 0 ? (
        <OrganisationTable organisations={organisations} isDemo={isDemo} />
      ) : (
        <EmptyState title={t.emptyTitle} actions={found}>
          {t.empty}
        </EmptyState>
      )}
      {isFounding && (
        <FoundDialog regions={regions.filter(({ key }) => !taken.has(key))} onClose={() => setFounding(false)} />
      )}
    </>
  )
}
