import { useState } from 'react'

import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { useTexts } from '#web/language.tsx'
import type { Concern } from '../concern.ts'
import { byPopulationGroup } from './concern-filter.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import { ConcernRow } from './ConcernRow.tsx'
import { ChosenBar } from './ChosenBar.tsx'

interface Props {
  items: readonly Concern[]
  /** Whether several can be chosen, to be merged or made a phenomenon of. */
  mayChoose: boolean
}

/** Joys and concerns by population group. */
export function ConcernGroups({ items, mayChoose }: Props) {
  const t = useTexts(concernPageTexts)
  const names = useTexts(indicatorTexts)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const choose = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <>
      {byPopulationGroup(items).map(({ group, items: its }) => (
        <section key={group ?? 'none'} className="concern-group">
          <h2>
            {group ? names.populationGroups[group] : t.noGroup} <small>{t.groupCount(its.length)}</small>
          </h2>
          <ul className="concern-list">
            {its.map((concern) => (
              <ConcernRow
                key={concern.id}
                concern={concern}
                choice={
                  mayChoose
                    ? {
                        isChosen: chosen.includes(concern.id),
                        onChange: (isChosen) => choose(concern.id, isChosen),
                      }
                    : undefined
                }
              />
            ))}
          </ul>
        </section>
      ))}
      <ChosenBar chosen={items.filter(({ id }) => chosen.includes(id))} onClear={() => setChosen([])} />
    </>
  )
}
