import { SeriesMark } from '#charts/SeriesMark.tsx'
import { comparisonRoles } from '#modules/indicators/web/comparison.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { useTexts } from '#web/language.tsx'
import { mostCompared } from '../../report-head.ts'
import { blockTexts } from './blocks.texts.ts'
import { RegionsChoice } from './RegionsChoice.tsx'

interface Props {
  chosen: readonly RegionKey[]
  onChange: (chosen: RegionKey[]) => void
}

/** The areas that charts and tables show beside ours: a diamond and a square. */
export function ComparisonField({ chosen, onChange }: Props) {
  const t = useTexts(blockTexts)
  return (
    <RegionsChoice
      chosen={chosen}
      most={mostCompared}
      label={chosen.length === 0 ? t.compareWith : t.addRegion}
      description={t.compareAdvice}
      mark={(index) => <SeriesMark of={comparisonRoles[index]!} />}
      onChange={onChange}
    />
  )
}
