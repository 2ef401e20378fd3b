import { useLoaderData } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import type { IndicatorDescription } from '../indicators.contract.ts'
import { indicatorListAddress } from './addresses.ts'
import { catalogueTexts } from '../catalogue/web/catalogue.texts.ts'
import { IndicatorSettingsForm } from './IndicatorSettingsForm.tsx'
import { IndicatorMeaning } from './IndicatorMeaning.tsx'
import { indicatorSettingsTexts } from './indicator-settings.texts.ts'
import { IndicatorSource } from './IndicatorSource.tsx'

/** Where an administrator decides how an indicator is read. */
export function IndicatorSettingsPage() {
  const indicator = useLoaderData<IndicatorDescription>()
  const t = useTexts(indicatorSettingsTexts)
  const { settingsTitle } = useTexts(catalogueTexts)
  const language = useLanguage()
  return (
    <>
      <PageHeader
        title={textIn(indicator.title, language)}
        breadcrumbs={<Breadcrumbs trail={[{ label: settingsTitle, to: indicatorListAddress }]} />}
        lead={t.note}
      />
      <div className="columns">
        <div className="indicator-main">
          <IndicatorSettingsForm key={indicator.key} indicator={indicator} />
        </div>
        <aside className="indicator-aside">
          <IndicatorSource indicator={indicator} />
          <IndicatorMeaning indicator={indicator} />
        </aside>
      </div>
    </>
  )
}
