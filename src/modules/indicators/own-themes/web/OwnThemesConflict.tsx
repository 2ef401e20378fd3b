import type { LocalText } from '#shared/local-text.ts'
import { textIn } from '#shared/local-text.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { NamedIndicator } from '../../sets/web/indicator-sets.loader.ts'
import type { OwnClass } from '../own-theme.ts'
import { ownThemeTexts } from './own-themes.texts.ts'

interface Content {
  title: LocalText
  description: LocalText | null
  classes: readonly OwnClass[]
}

interface Props {
  theirs: Content
  mine: Content
  known: readonly NamedIndicator[]
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody else has changed the classification meanwhile: where the two differ. */
export function OwnThemesConflict({ theirs, mine, known, ...choice }: Props) {
  const t = useTexts(ownThemeTexts)
  const language = useLanguage()
  const titleOf = (key: string) => {
    const found = known.find((one) => one.key === key)
    return found ? textIn(found.title, language) : key
  }
  const lines = ({ title, description, classes }: Content) => [
    { field: t.name, said: textIn(title, language) },
    { field: t.description, said: description ? textIn(description, language) : '' },
    {
      field: t.classes,
      said: classes
        .map((one) => [textIn(one.title, language), ...one.indicators.map(titleOf)].join('\n– '))
        .join('\n\n'),
    },
  ]
  const others = lines(theirs)
  const differences = lines(mine).flatMap(({ field, said }, at) => {
    const other = others[at]!.said
    return said === other ? [] : [{ field, mine: said || undefined, theirs: other || undefined }]
  })
  return <VersionChoice {...choice} changedBy={t.somebody} differences={differences} />
}
