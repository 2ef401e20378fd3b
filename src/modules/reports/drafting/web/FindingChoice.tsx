import { ListPlus } from 'lucide-react'
import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { useArranging } from '../../web/arranging.tsx'
import type { BlockPlace } from '../../web/blocks/ReportBlock.tsx'
import { addBlock } from '../../reports.contract.ts'
import type { KeyFindingView } from '../proposals.contract.ts'
import { proposalsTabTexts } from './proposals-tab.texts.ts'

interface Props {
  findings: readonly KeyFindingView[]
  place: BlockPlace
}

/** Key findings with their reasons and figures; a person chooses those that the report says. */
export function FindingChoice({ findings, place }: Props) {
  const t = useTexts(proposalsTabTexts)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { addList, isBusy } = useAddingList(place)
  const wanted = findings.filter(({ id }) => chosen.has(id))

  async function add() {
    if (await addList(wanted)) setChosen(new Set())
  }
  function toggle(id: string, isChosen: boolean) {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  return (
    <section className="report-proposal">
      <h3>{t.findings}</h3>
      {findings.length === 0 && <p className="muted">{t.noFindings}</p>}
      {findings.length > 0 && place.mayArrange && <p className="small muted">{t.choose}</p>}
      <ul className="report-findings">
        {findings.map((finding) => (
          <Finding
            key={finding.id}
            finding={finding}
            place={place}
            isChosen={chosen.has(finding.id)}
            onChoose={(isChosen) => toggle(finding.id, isChosen)}
          />
        ))}
      </ul>
      {findings.length > 0 && place.mayArrange && (
        <Button icon={ListPlus} isBusy={isBusy} onPress={() => void add()}>
          {t.addChosen(wanted.length)}
        </Button>
      )}
    </section>
  )
}

/** Adds findings as a list, in every language of the report, to the end of the chapter in view. */
function useAddingList({ organisation, report, chapter }: BlockPlace) {
  const t = useTexts(proposalsTabTexts)
  const announce = useAnnounce()
  const { arrange, isBusy } = useArranging()
  async function addList(findings: readonly KeyFindingView[]): Promise<boolean> {
    if (findings.length === 0) {
      announce(t.chooseFirst, 'bad')
      return false
    }
    const items = Object.fromEntries(
      report.languages.map((one) => [one, findings.map(({ words }) => textIn(words, one))]),
    )
    const settings = { kind: 'list', ordered: false, items } as const
    const after = chapter.blocks.at(-1)?.id ?? null
    return arrange(
      () => call(addBlock, { organisation, report: report.id, chapter: chapter.id, after, settings }),
      t.added,
    )
  }
  return { addList, isBusy }
}

interface FindingProps {
  finding: KeyFindingView
  place: BlockPlace
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

function Finding({ finding, place, isChosen, onChoose }: FindingProps) {
  const t = useTexts(proposalsTabTexts)
  const words = <span lang={place.language}>{textIn(finding.words, place.language)}</span>
  return (
    <li className={`report-finding ${finding.tone}`}>
      <p className="report-finding-kind">
        {t.kinds[finding.kind]} · {t.tones[finding.tone]}
      </p>
      {place.mayArrange ? (
        <Checkbox isSelected={isChosen} onChange={onChoose}>
          {words}
        </Checkbox>
      ) : (
        <p>{words}</p>
      )}
      <Disclosure title={t.why} level={4}>
        <p className="small">{finding.reason}</p>
        <dl className="report-finding-figures">
          {finding.figures.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </li>
  )
}
