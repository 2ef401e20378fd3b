import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { textIn } from '#shared/local-text.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { ConcernConflict, ConcernInput } from '../concern.ts'
import { concernTexts } from '../concerns.texts.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import type { ConcernSurroundings } from './concerns.loader.ts'

interface Props extends ConcernSurroundings {
  conflict: ConcernConflict
  mine: ConcernInput
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody else has changed the concern meanwhile: where the two differ. */
export function ConcernConflictView({ conflict, mine, units, areas, isBusy, onKeepMine, onTakeTheirs }: Props) {
  const linesOf = useLines({ units, areas })
  const theirs = linesOf(conflict.current)
  const differences = linesOf(mine).flatMap(({ field, said }, at) => {
    const other = theirs[at]!.said
    return said === other ? [] : [{ field, mine: said || undefined, theirs: other || undefined }]
  })
  return (
    <VersionChoice
      changedBy={conflict.changedBy}
      differences={differences}
      isBusy={isBusy}
      onKeepMine={onKeepMine}
      onTakeTheirs={onTakeTheirs}
    />
  )
}

/** The fields of a concern as a person reads them. */
function useLines({ units, areas }: ConcernSurroundings) {
  const t = useTexts(concernPageTexts)
  const names = useTexts(concernTexts)
  const kinds = useTexts(indicatorTexts)
  const language = useLanguage()
  return (content: ConcernInput): { field: string; said: string }[] => {
    const unit = units.find(({ id }) => id === content.unitId)
    const area = areas.find(({ key }) => key === content.region)
    return [
      { field: t.kind, said: names.kinds[content.kind] },
      { field: t.text, said: Object.values(content.text).filter(Boolean).join('\n') },
      { field: t.origin, said: names.origins[content.origin] },
      { field: t.originNote, said: content.originNote ? textIn(content.originNote, language) : '' },
      { field: t.group, said: content.populationGroup ? kinds.populationGroups[content.populationGroup] : '' },
      { field: t.theme, said: content.theme ? kinds.themes[content.theme] : '' },
      { field: t.area, said: area ? textIn(area.title, language) : (content.region ?? '') },
      { field: t.unit, said: unit ? textIn(unit.name, language) : '' },
      { field: t.saidBy, said: content.saidBy ?? '' },
    ]
  }
}
