import { useLoaderData } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { indicatorAddress } from './addresses.ts'
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
      <PageHeader title={t.title} lead={t.lead} />
      <Catalogue data={data} addressOf={(key) => indicatorAddress(organisation.slug, key)} />
    </>
  )
}
