import type { RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { Select } from '#web/ui/Select.tsx'
import { useRegions } from './blocks/RegionsChoice.tsx'
import { openReportTexts } from './open-report.texts.ts'

interface Props {
  value: RegionKey | null
  onChange: (municipality: RegionKey | null) => void
}

const all = 'all'

/** With which municipality of the county was negotiated, or with all of them at once. */
export function MunicipalitySelect({ value, onChange }: Props) {
  const t = useTexts(openReportTexts)
  const language = useLanguage()
  const own = usePlace().organisation.regionKey
  const regions = useRegions()
  if (own === null) return null
  if (!regions) return <Skeleton lines={1} />
  const names = regions.municipalities
    .filter(({ memberOf }) => memberOf.includes(own))
    .map(({ key, title }) => ({ value: key, label: textIn(title, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <Select
      label={t.municipality}
      description={value === null ? t.allAdvice : t.municipalityAdvice}
      choices={[{ value: all, label: t.allMunicipalities }, ...names]}
      value={value ?? all}
      onChange={(key) => onChange(key === all ? null : key)}
    />
  )
}
