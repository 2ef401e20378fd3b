import { CircleAlert, Download, Info } from 'lucide-react'
import type { ReactNode } from 'react'

import { faultPlace } from '#modules/indicators/tables/fault-sentence.ts'
import { saveFile } from '#modules/indicators/web/save-file.ts'
import { csvFile, plainCell } from '#shared/csv.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { PlanDoubt } from '../plan-doubt.ts'
import { planDoubtTexts } from '../plan-doubts.texts.ts'
import { planImportTexts } from '../plan-import.texts.ts'

interface Props {
  doubts: readonly PlanDoubt[]
  kind: 'fault' | 'note'
  /** What can be done about them all. */
  children?: ReactNode
}

const placesShown = 4

/** What is wrong or unclear, by what it is, each with its places and what to do; the whole list as a file. */
export function DoubtList({ doubts, kind, children }: Props) {
  const t = useTexts(planImportTexts)
  const words = useTexts(planDoubtTexts)
  const language = useLanguage()
  if (doubts.length === 0) return null
  const title =
    kind === 'note'
      ? t.notesTitle
      : doubts.length === 1
        ? t.faultsTitleOne
        : t.faultsTitle(formatNumber(doubts.length, language))
  return (
    <section className={kind === 'fault' ? 'error-summary' : 'import-notes'} aria-label={title}>
      <h3>
        <Icon as={kind === 'fault' ? CircleAlert : Info} /> {title}
      </h3>
      <ul className="import-doubts">
        {[...Map.groupBy(doubts, ({ code }) => code)].map(([code, list]) => (
          <li key={code}>
            <strong>{words.doubts[code].title(list.length)}.</strong> {words.doubts[code].advice}
            <Places doubts={list} />
          </li>
        ))}
      </ul>
      {children}
      <div>
        <Button
          variant="quiet"
          icon={Download}
          onPress={() =>
            saveFile({ name: `${t.filename}.csv`, type: 'text/csv', text: doubtFile(doubts, words, language) })
          }
        >
          {t.download}
        </Button>
      </div>
    </section>
  )
}

function Places({ doubts }: { doubts: readonly PlanDoubt[] }) {
  const t = useTexts(planImportTexts)
  const language = useLanguage()
  const rest = doubts.length - placesShown
  return (
    <ul className="import-places small">
      {doubts.slice(0, placesShown).map((doubt, at) => (
        <li key={`${at} ${doubt.found ?? ''}`}>
          {placeOf(doubt, language)}
          {doubt.found && <q className="muted">{doubt.found.slice(0, 90)}</q>}
        </li>
      ))}
      {rest > 0 && <li>{t.more(formatNumber(rest, language))}</li>}
    </ul>
  )
}

const placeOf = ({ place }: PlanDoubt, language: Language): string =>
  place.part ?? faultPlace({ place: { row: place.row, sheet: place.sheet, column: place.column } }, language)

/** Every doubt in a table that opens in Excel, for whoever corrects the file. */
function doubtFile(doubts: readonly PlanDoubt[], words: (typeof planDoubtTexts)['fi'], language: Language): string {
  const separator = language === 'en' ? ',' : ';'
  const lines = doubts.map((doubt) => {
    const { title, advice } = words.doubts[doubt.code]
    return [placeOf(doubt, language), doubt.found ?? '', title(1), advice]
  })
  return csvFile(
    [[words.place, words.found, words.doubt, words.advice], ...lines].map((line) =>
      line.map((cell) => plainCell(cell, separator)),
    ),
    separator,
  )
}
