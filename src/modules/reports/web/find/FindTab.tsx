import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { longestContext, type WantedWords } from '../../editing/find-words.ts'
import type { Finding } from '../../editing/find.contract.ts'
import type { PagePlace } from '../blocks/ReportBlock.tsx'
import type { PanelTabProps } from '../panel/panel-tabs.ts'
import { showBlock } from '../show-block.ts'
import { usePanel } from '../panel/panel-state.tsx'
import { findTexts } from './find.texts.ts'
import { type Findings, useFindings } from './use-findings.ts'
import { useReplacing } from './use-replacing.ts'

/** Finds words through the whole report, shows each in its place, and replaces one or all of them. */
export default function FindTab({ place }: PanelTabProps) {
  const t = useTexts(findTexts)
  const [wanted, setWanted] = useState<WantedWords>({ words: '', matchCase: false, wholeWords: false })
  const [replacement, setReplacement] = useState('')
  const { findings, hasFailed, search } = useFindings(place, wanted)
  const { replace, isBusy } = useReplacing(place, wanted, search)
  const changeable = findings?.findings.filter(isChangeable(place)) ?? []
  return (
    <>
      <div className="report-find" role="search">
        <TextField
          label={t.find}
          description={t.findAdvice}
          type="search"
          value={wanted.words}
          onChange={(words) => setWanted({ ...wanted, words })}
        />
        <div className="report-find-choices">
          <Checkbox isSelected={wanted.matchCase} onChange={(matchCase) => setWanted({ ...wanted, matchCase })}>
            {t.matchCase}
          </Checkbox>
          <Checkbox isSelected={wanted.wholeWords} onChange={(wholeWords) => setWanted({ ...wanted, wholeWords })}>
            {t.wholeWords}
          </Checkbox>
        </div>
        {place.mayWrite && <TextField label={t.replacement} value={replacement} onChange={setReplacement} />}
      </div>
      {hasFailed && <p role="alert">{t.failed}</p>}
      <div className="report-find-bar">
        <output>{findings && sayCount(findings, t)}</output>
        {place.mayWrite && changeable.length > 0 && (
          <Button size="small" isBusy={isBusy} onPress={() => void replace(changeable, replacement)}>
            {t.replaceAll(changeable.length)}
          </Button>
        )}
      </div>
      {findings && (
        <FindingsByChapter
          place={place}
          findings={findings.findings}
          {...(place.mayWrite && !isBusy ? { onReplace: (one: Finding) => void replace([one], replacement) } : {})}
        />
      )}
    </>
  )
}

/** Headings, captions and lists are changed by whoever arranges the report. */
const isChangeable =
  ({ mayArrange }: PagePlace) =>
  (finding: Finding) =>
    finding.place === 'text' || mayArrange

const sayCount = ({ findings, count }: Findings, t: (typeof findTexts)['fi']) =>
  findings.length < count ? t.foundMore(findings.length, count) : t.found(count)

interface ListProps {
  place: PagePlace
  findings: readonly Finding[]
  onReplace?: (finding: Finding) => void
}

function FindingsByChapter({ place, findings, onReplace }: ListProps) {
  const t = useTexts(findTexts)
  const { close } = usePanel()
  const mayChange = isChangeable(place)
  return place.report.chapters.map((chapter) => {
    const its = findings.filter((finding) => finding.chapter === chapter.id)
    if (its.length === 0) return null
    return (
      <section key={chapter.id}>
        <h3 lang={place.language}>
          {chapter.number} {textIn(chapter.title, place.language)}
        </h3>
        <ul className="report-findings">
          {its.map((finding) => (
            <li key={`${finding.block}:${finding.place}:${finding.ordinal}`}>
              <span lang={place.language}>
                {finding.before.length < longestContext ? '' : '…'}
                {finding.before}
                <mark>{finding.words}</mark>
                {finding.after}
                {finding.after.length < longestContext ? '' : '…'}
              </span>
              <div className="report-finding-deeds">
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t.goToFinding(finding.words)}
                  onPress={() => {
                    close()
                    showBlock(finding.block)
                  }}
                >
                  {t.goTo}
                </Button>
                {onReplace && mayChange(finding) && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t.replaceFinding(finding.words)}
                    onPress={() => onReplace(finding)}
                  >
                    {t.replace}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
