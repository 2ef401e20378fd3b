import { Star } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'

import { ApiError, call } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import type { IndicatorKey } from '../../indicator.ts'
import { addFavourite, removeFavourite } from '../../sets/indicator-sets.contract.ts'
import { catalogueTexts } from './catalogue.texts.ts'

interface Props {
  indicator: IndicatorKey
  /** What the indicator is called. */
  name: string
  isFavourite: boolean
}

/** A star that says whether an indicator is one's favourite; it turns at once and turns back if that cannot be stored. */
export function FavouriteButton({ indicator, name, isFavourite }: Props) {
  const t = useTexts(catalogueTexts)
  const faults = useTexts(faultTexts)
  const announce = useAnnounce()
  const [isOn, setOn] = useState(isFavourite)
  async function change(next: boolean) {
    setOn(next)
    try {
      await call(next ? addFavourite : removeFavourite, { key: indicator })
      announce(next ? t.addedToFavourites : t.removedFromFavourites)
    } catch (error) {
      setOn(!next)
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
    }
  }
  return (
    <ToggleButton
      className="icon-button favourite"
      isSelected={isOn}
      onChange={(next) => void change(next)}
      aria-label={isOn ? t.removeFavourite(name) : t.addFavourite(name)}
    >
      <Star className="icon" aria-hidden strokeWidth={1.75} />
    </ToggleButton>
  )
}
