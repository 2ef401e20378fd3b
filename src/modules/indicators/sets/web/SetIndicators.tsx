import { ArrowDown, ArrowUp, X } from 'lucide-react'

import type { Register } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import type { IndicatorKey } from '../../indicator.ts'
import { IndicatorFinder } from './IndicatorFinder.tsx'
import type { NamedIndicator } from './indicator-sets.loader.ts'
import { indicatorSetTexts } from './indicator-sets.texts.ts'

interface Props {
  register: Register
  keys: readonly IndicatorKey[]
  /** Names of the indicators that have been seen here. */
  known: readonly NamedIndicator[]
  error: string | undefined
  /** Whether the order is kept, so that it can be changed. */
  isOrdered: boolean
  onChange: (keys: IndicatorKey[]) => void
  onFound: (indicator: NamedIndicator) => void
}

/** Chosen indicators, in the order buttons give them where it is kept, and a field that finds more. */
export function SetIndicators({ register, keys, known, error, isOrdered, onChange, onFound }: Props) {
  const t = useTexts(indicatorSetTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const nameOf = (key: IndicatorKey) => {
    const found = known.find((one) => one.key === key)
    return found ? textIn(found.title, language) : key
  }
  const move = (key: IndicatorKey, to: number) => {
    const others = keys.filter((one) => one !== key)
    onChange([...others.slice(0, to), key, ...others.slice(to)])
    announce(t.movedTo(nameOf(key), to + 1, keys.length))
  }
  const add = (indicator: NamedIndicator) => {
    onFound(indicator)
    onChange([...keys, indicator.key])
  }
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <fieldset className="set-indicators">
      <legend className="field-label">{t.indicators}</legend>
      {keys.length === 0 ? (
        <p className="muted">{t.noIndicators}</p>
      ) : (
        <>
          {isOrdered && <p className="field-description">{t.indicatorsNote}</p>}
          <List className="set-order">
            {keys.map((key, at) => (
              <li key={key}>
                <span className="set-order-name">
                  {nameOf(key)} <small>{key}</small>
                </span>
                <span className="set-order-deeds">
                  {isOrdered && (
                    <>
                      <IconButton
                        icon={ArrowUp}
                        label={t.up(nameOf(key))}
                        isDisabled={at === 0}
                        onPress={() => move(key, at - 1)}
                      />
                      <IconButton
                        icon={ArrowDown}
                        label={t.down(nameOf(key))}
                        isDisabled={at === keys.length - 1}
                        onPress={() => move(key, at + 1)}
                      />
                    </>
                  )}
                  <IconButton
                    icon={X}
                    label={t.remove(nameOf(key))}
                    onPress={() => onChange(keys.filter((one) => one !== key))}
                  />
                </span>
              </li>
            ))}
          </List>
        </>
      )}
      {error && <p className="field-error">{error}</p>}
      <IndicatorFinder register={register} without={keys} onAdd={add} />
    </fieldset>
  )
}
