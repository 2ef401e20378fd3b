import { FolderHeart } from 'lucide-react'
import { useLoaderData } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { setsAddress } from '../../sets/web/set-addresses.ts'
import { indicatorAddress } from '../../web/addresses.ts'
import { Catalogue } from './Catalogue.tsx'
import type { CatalogueData } from './catalogue.loader.ts'
import { catalogueTexts } from './catalogue.texts.ts'

/** Every indicator that Kaarna knows of the organisation's register. */
export function CataloguePage() {
  const data = useLoaderData<CatalogueData>()
  const t = useTexts(catalogueTexts)
  const { organisation } = usePlace()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <LinkButton icon={FolderHeart} to={setsAddress(organisation.slug)}>
            {t.sets}
          </LinkButton>
        }
      />
      <Catalogue data={data} addressOf={(key) => indicatorAddress(organisation.slug, key)} />
    </>
  )
}
