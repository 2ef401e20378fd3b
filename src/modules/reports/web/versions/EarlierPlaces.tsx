import { ArrowUpDown } from 'lucide-react'
import { useId } from 'react'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { storeFormer } from '#web/undo/store-former.ts'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import type { PlaceChange } from '../../editing/earlier-places.ts'
import type { VersionHead } from '../../editing/report-version.ts'
import { restorePlaces } from '../../editing/versions.contract.ts'
import type { BlockKind } from '../../report.ts'
import { reportTexts } from '../../reports.texts.ts'
import { useArranging } from '../arranging.tsx'
import type { PagePlace } from '../blocks/ReportBlock.tsx'
import { nameOf } from './name-of.ts'
import { versionTexts } from './versions.texts.ts'

interface Props {
  place: PagePlace
  version: VersionHead
  places: readonly PlaceChange[]
  /** The report as it was has been kept as a version. */
  onKept: () => Promise<void>
  onDone: () => void
}

const longestName = 120

/** Where blocks would go if the places of a version were brought back, and bringing them back: a deed that can be taken back. */
export function EarlierPlaces({ place, version, places, onKept, onDone }: Props) {
  const t = useTexts(versionTexts)
  const own = useLanguage()
  const heading = useId()
  const say = useSaying(place)
  const { arrange, isBusy } = useArranging()
  const offerUndo = useOfferUndo()
  const target = { organisation: place.organisation, report: place.report.id }

  async function bringBack() {
    let made: { version: number; kept: string | null } | undefined
    const keepAs = t.keepAs(nameOf(version, own)).slice(0, longestName)
    const isDone = await arrange(async (reportVersion) => {
      made = await call(restorePlaces, { ...target, version: version.id, reportVersion, keepAs, added: 'stay' })
      return made
    }, t.placesRestored)
    const { kept, version: reportVersion } = made ?? { kept: null, version: 0 }
    if (isDone && kept !== null) {
      const former = { ...target, version: kept, reportVersion, keepAs: null, added: 'leave' as const }
      offerUndo({ said: t.placesRestored, undo: () => storeFormer(() => call(restorePlaces, former)) })
    }
    await onKept()
    onDone()
  }

  return (
    <section className="report-chapter-changes" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{t.places}</h3>
        <Button size="small" icon={ArrowUpDown} isBusy={isBusy} onPress={() => void bringBack()}>
          {t.restorePlaces}
        </Button>
      </header>
      <p className="small muted">{t.placesLead}</p>
      <ul>
        {places.map((change) => (
          <li key={change.block}>{say(change)}</li>
        ))}
      </ul>
    </section>
  )
}

function useSaying({ language }: PagePlace): (change: PlaceChange) => string {
  const t = useTexts(versionTexts)
  const names: Partial<Record<string, string>> = useTexts(reportTexts).blocks satisfies Record<BlockKind, string>
  return ({ kind, words, change, from, to }) => {
    const name = `${names[kind] ?? kind}${words && ` (${words})`}`
    const [then, now] = [textIn(to, language), from && textIn(from, language)]
    if (change === 'returns' || now === null) return t.returns(name, then)
    return now === then ? t.movesWithin(name, then) : t.moves(name, now, then)
  }
}
