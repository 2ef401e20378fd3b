import { Printer } from 'lucide-react'
import { useLoaderData, useNavigate, useSearchParams } from 'react-router'

import { VerdictLegend } from '#charts/VerdictLegend.tsx'
import type { Region } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { themes } from '../indicator.ts'
import { indicatorTexts } from '../indicators.texts.ts'
import { stateAddress } from './addresses.ts'
import { readBesideAddress, toBesideQuery } from './beside-address.ts'
import type { BesideData } from './beside.loader.ts'
import { BesideRegions } from './BesideRegions.tsx'
import { BesideTable } from './BesideTable.tsx'
import { NoArea } from './NoState.tsx'
import { regionName } from './region-list.ts'
import { stateViewTexts } from './state-views.texts.ts'
import { stateTexts } from './state.texts.ts'
import { SetSelect } from './StateBar.tsx'

/** Alueet rinnakkain: two to six areas by the same indicators. */
export function BesidePage() {
  const data = useLoaderData<BesideData>()
  if (!data.own) return <NoArea regions={data.regions} />
  return <Beside data={data} own={data.own} />
}

function Beside({ data, own }: { data: BesideData; own: Region }) {
  const t = useTexts(stateViewTexts)
  const state = useTexts(stateTexts)
  const names = useTexts(indicatorTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const [query] = useSearchParams()
  const { slug } = usePlace().organisation
  const address = { ...readBesideAddress(query), compare: data.compare }
  const show = (change: Partial<typeof address>) =>
    void navigate(toBesideQuery({ ...address, ...change }), { preventScrollReset: true, replace: true })
  const count = data.compare.length + 1
  const groups = [...themes, null].map((theme) => ({
    name: theme ? names.themes[theme] : state.withoutTheme,
    rows: data.rows.filter(({ indicator }) => indicator.theme === theme),
  }))
  return (
    <>
      <PageHeader
        title={t.besideTitle}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.backToState, to: stateAddress(slug) }]} />}
        lead={count > 1 ? t.besideLead(count) : t.besideOne}
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            {t.print}
          </Button>
        }
      />
      <div className="state-bar">
        <SetSelect sets={data.sets} value={address.set} onChange={(set) => show({ set })} />
      </div>
      <BesideRegions data={data} own={own} onChange={(compare) => show({ compare })} />
      {data.rows.length === 0 ? (
        <p className="state-empty">{address.set === 'favourites' ? t.noFavourites : t.emptySet}</p>
      ) : (
        <>
          <VerdictLegend
            of={data.rows.flatMap(({ cells }) => cells.map(({ significance }) => significance))}
            language={language}
          />
          <BesideTable
            caption={t.heatTitle(textIn(own.title, language))}
            regions={data.columns.map((key) => ({ key, name: regionName(data.regions, key, language) }))}
            groups={groups}
          />
          <p className="state-note">{t.otherYear}</p>
        </>
      )}
    </>
  )
}
