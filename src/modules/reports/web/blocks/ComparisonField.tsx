import { useEffect, useState } from 'react'

import { SeriesMark } from '#charts/SeriesMark.tsx'
import { comparisonRoles } from '#modules/indicators/web/comparison.ts'
import { loadRegionList, regionName, type RegionList } from '#modules/indicators/web/region-list.ts'
import { type RegionKey, registerOf } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { mostCompared } from '../../report-head.ts'
import { blockTexts } from './blocks.texts.ts'

interface Props {
  chosen: readonly RegionKey[]
  onChange: (chosen: RegionKey[]) => void
}

/** The areas that charts and tables show beside ours: a diamond and a square. */
export function ComparisonField({ chosen, onChange }: Props) {
  const t = useTexts(blockTexts)
  const language = useLanguage()
  const own = usePlace().organisation.regionKey
  const regions = useRegions()
  if (own === null) return <p>{t.noRegion}</p>
  if (!regions) return <Skeleton lines={2} />
  const taken = new Set([own, ...chosen])
  return (
    <div className="report-comparison">
      {chosen.length > 0 && (
        <p className="report-comparison-chosen">
          {chosen.map((key, index) => (
            <Chip
              key={key}
              label={regionName(regions, key, language)}
              mark={<SeriesMark of={comparisonRoles[index]!} />}
              onRemove={() => onChange(chosen.filter((other) => other !== key))}
            />
          ))}
        </p>
      )}
      {chosen.length < mostCompared ? (
        <ComboBox
          key={chosen.length}
          label={chosen.length === 0 ? t.compareWith : t.addRegion}
          description={t.compareAdvice}
          placeholder={t.startTyping}
          choices={choicesIn(regions, own)
            .filter(({ key }) => !taken.has(key))
            .map(({ key, title }) => ({ value: key, label: textIn(title, language) }))}
          value={null}
          onChange={(key) => key && onChange([...chosen, key])}
        />
      ) : (
        <p className="field-description">{t.compareAdvice}</p>
      )}
    </div>
  )
}

/** The country and the counties first, then the municipalities. */
export function choicesIn({ municipalities, counties, find }: RegionList, own: RegionKey) {
  const larger = (find(own)?.memberOf ?? []).flatMap((key) => find(key) ?? [])
  const country = larger.filter(({ category }) => category === 'maa')
  return [...country, ...counties, ...municipalities]
}

/** The regions of the own register; undefined while they are asked for. */
export function useRegions(): RegionList | undefined {
  const own = usePlace().organisation.regionKey
  const [regions, setRegions] = useState<RegionList>()
  useEffect(() => {
    let isWanted = true
    if (own !== null) void loadRegionList(registerOf(own)).then((list) => isWanted && setRegions(list))
    return () => {
      isWanted = false
    }
  }, [own])
  return regions
}
