import { Plus } from 'lucide-react'

import type { Region, RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { mostBeside } from './beside-address.ts'
import type { BesideData } from './beside.loader.ts'
import { regionName } from './region-list.ts'
import { stateViewTexts } from './state-views.texts.ts'

interface Props {
  data: BesideData
  own: Region
  /** Without ours. */
  onChange: (compare: RegionKey[]) => void
}

/** Who stands side by side: ours stays, others come and go; those that are like us are offered with what sets them apart. */
export function BesideRegions({ data: { compare, similar, regions }, own, onChange }: Props) {
  const t = useTexts(stateViewTexts)
  const language = useLanguage()
  const isFull = compare.length >= mostBeside - 1
  const add = (key: RegionKey) => onChange([...compare, key])
  const choices = [...regions.municipalities, ...regions.counties]
    .filter(({ key }) => key !== own.key && !compare.includes(key))
    .map((region) => ({ value: region.key, label: textIn(region.title, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <section className="beside-regions no-print" aria-label={t.regionsLabel}>
      <div className="beside-chosen">
        <Chip label={textIn(own.title, language)} />
        {compare.map((key) => (
          <Chip
            key={key}
            label={regionName(regions, key, language)}
            onRemove={() => onChange(compare.filter((other) => other !== key))}
          />
        ))}
        {!isFull && (
          <ComboBox
            label={t.addRegion}
            placeholder={t.chooseRegion}
            choices={choices}
            value={null}
            onChange={(key) => key && add(key)}
          />
        )}
      </div>
      {!isFull && similar.length > 0 && (
        <>
          <h2 className="beside-similar-title">{t.similarTitle}</h2>
          <ul className="beside-similar">
            {similar.map(({ region, sentence }) => {
              const name = regionName(regions, region, language)
              return (
                <li key={region}>
                  <Button size="small" icon={Plus} aria-label={t.addSimilar(name)} onPress={() => add(region)}>
                    {name}
                  </Button>
                  <small>{sentence}</small>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
