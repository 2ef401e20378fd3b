import { type ReactNode, useEffect, useState } from 'react'

import { loadRegionList, regionName, type RegionList } from '#modules/indicators/web/region-list.ts'
import { type RegionKey, registerOf } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { blockTexts } from './blocks.texts.ts'

interface Props {
  chosen: readonly RegionKey[]
  most: number
  label: string
  description?: string
  error?: string | undefined
  /** Stands before the name of a chosen area. */
  mark?: (index: number) => ReactNode
  onChange: (chosen: RegionKey[]) => void
}

/** Some areas of the own register, but for our own, which is always there. */
export function RegionsChoice({ chosen, most, label, description, error, mark, onChange }: Props) {
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
              {...(mark && { mark: mark(index) })}
              onRemove={() => onChange(chosen.filter((other) => other !== key))}
            />
          ))}
        </p>
      )}
      {chosen.length < most ? (
        <ComboBox
          key={chosen.length}
          label={label}
          {...(description !== undefined && { description })}
          placeholder={t.startTyping}
          choices={choicesIn(regions, own)
            .filter(({ key }) => !taken.has(key))
            .map(({ key, title }) => ({ value: key, label: textIn(title, language) }))}
          value={null}
          onChange={(key) => key && onChange([...chosen, key])}
          error={error}
        />
      ) : (
        description !== undefined && <p className="field-description">{description}</p>
      )}
    </div>
  )
}

/** The country and the counties first, then the municipalities. */
function choicesIn({ municipalities, counties, find }: RegionList, own: RegionKey) {
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
