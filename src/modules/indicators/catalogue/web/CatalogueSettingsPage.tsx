import { Database } from 'lucide-react'
import { useLoaderData } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { importsAddress, settingsAddress } from '../../web/addresses.ts'
import { Catalogue } from './Catalogue.tsx'
import type { CatalogueData } from './catalogue.loader.ts'
import { catalogueTexts } from './catalogue.texts.ts'

/** The catalogue as an administrator of the installation looks after it. */
export function CatalogueSettingsPage() {
  const data = useLoaderData<CatalogueData>()
  const t = useTexts(catalogueTexts)
  return (
    <>
      <PageHeader
        title={t.settingsTitle}
        lead={t.settingsLead}
        actions={
          <LinkButton icon={Database} to={importsAddress}>
            {t.imports}
          </LinkButton>
        }
      />
      <Catalogue data={data} addressOf={settingsAddress} />
    </>
  )
}
