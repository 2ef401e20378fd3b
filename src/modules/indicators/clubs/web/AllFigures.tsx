import { CheckCheck } from 'lucide-react'
import { useState } from 'react'

import { formatValue } from '#charts/values.ts'
import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { ClubRound, MemberFigure } from '../club-round.ts'
import { approveClubFigures } from '../club-rounds.contract.ts'
import { AskDialog } from './AskDialog.tsx'
import { clubFaults } from './club-faults.texts.ts'
import { clubRoundTexts } from './club-round.texts.ts'
import { MarkWords } from './FigureMarks.tsx'
import { Exchange } from './FigureQuestion.tsx'
import { FigureStateMark } from './OwnFigure.tsx'
import { formatOf } from './round-reading.ts'
import { useFreshOnRefusal } from './use-fresh-on-refusal.ts'

interface Props {
  round: ClubRound
  figures: readonly MemberFigure[]
}

const awaitsApproval = ({ state }: MemberFigure): boolean => state === 'waiting' || state === 'correction'

/** Everybody's figures with what the checks say of them: the coordinator asks and approves. */
export function AllFigures({ round, figures }: Props) {
  const t = useTexts(clubRoundTexts)
  const approval = useApproval(round)
  const [asked, setAsked] = useState<MemberFigure>()
  const unmarked = figures.filter((figure) => awaitsApproval(figure) && figure.marks.length === 0)
  return (
    <section className="set-section">
      <header className="club-heading">
        <h2>{t.all}</h2>
        {round.mayRun && unmarked.length > 0 && (
          <Button
            variant="primary"
            icon={CheckCheck}
            isBusy={approval.isBusy}
            onPress={() => approval.approve(unmarked)}
          >
            {t.approveUnmarked(unmarked.length)}
          </Button>
        )}
      </header>
      <p className="muted">{t.allText}</p>
      <Table
        caption={t.all}
        isCaptionHidden
        columns={useColumns(round, { ...approval, ask: setAsked })}
        rows={figures}
        keyOf={({ member }) => member.slug}
        narrow="stack"
      />
      {asked && <AskDialog round={round} figure={asked} onClose={() => setAsked(undefined)} />}
    </section>
  )
}

interface Deeds {
  isBusy: boolean
  approve: (figures: readonly MemberFigure[]) => void
  ask: (figure: MemberFigure) => void
}

/** Approves figures at the versions that are on the page; one corrected meanwhile is shown anew instead. */
function useApproval(round: ClubRound): Omit<Deeds, 'ask'> {
  const t = useTexts(clubRoundTexts)
  const organisation = usePlace().organisation.slug
  const fresh = useFreshOnRefusal()
  const { act, isBusy } = useAct(useTexts(clubFaults))
  const send = async (figures: readonly MemberFigure[]) => {
    const seen = figures.flatMap(({ member, reported }) =>
      reported ? [{ member: member.slug, version: reported.version }] : [],
    )
    await call(approveClubFigures, { organisation, club: round.club.slug, round: round.id, figures: seen })
  }
  const approve = (figures: readonly MemberFigure[]) => void act(() => fresh(() => send(figures)), t.wasApproved)
  return { approve, isBusy }
}

function useColumns(round: ClubRound, deeds: Deeds): Column<MemberFigure>[] {
  const t = useTexts(clubRoundTexts)
  const language = useLanguage()
  const { definition } = round
  const say = (value: number) => formatValue(value, formatOf(definition, language))
  return [
    { id: 'member', title: t.member, isRowHeader: true, cell: ({ member }) => textIn(member.name, language) },
    {
      id: 'value',
      title: t.figure,
      isNumeric: true,
      cell: ({ reported }) =>
        reported &&
        (reported.value === null ? <span className="muted">{t.noFigure}</span> : <b>{say(reported.value)}</b>),
    },
    { id: 'previous', title: t.change, isNumeric: true, cell: ({ previous }) => previous && say(previous.value) },
    { id: 'state', title: t.state, cell: (figure) => <FigureStateMark figure={figure} /> },
    { id: 'check', title: t.check, cell: (figure) => <Check figure={figure} round={round} /> },
    ...(round.mayRun
      ? [{ id: 'actions', title: t.actions, cell: (figure: MemberFigure) => <Actions figure={figure} deeds={deeds} /> }]
      : []),
  ]
}

function Check({ figure, round }: { figure: MemberFigure; round: ClubRound }) {
  const { reported } = figure
  if (!reported) return null
  const words = [reported.reason, reported.note].filter(Boolean).join(' ')
  return (
    <div className="club-check">
      <MarkWords marks={figure.marks} definition={round.definition} />
      {words && <p>{words}</p>}
      <Exchange figure={figure} />
    </div>
  )
}

function Actions({ figure, deeds }: { figure: MemberFigure; deeds: Deeds }) {
  const t = useTexts(clubRoundTexts)
  const language = useLanguage()
  if (!figure.reported) return null
  const name = textIn(figure.member.name, language)
  return (
    <div className="club-actions">
      {awaitsApproval(figure) && (
        <Button
          size="small"
          aria-label={t.approveOf(name)}
          isBusy={deeds.isBusy}
          onPress={() => deeds.approve([figure])}
        >
          {t.approve}
        </Button>
      )}
      <Button size="small" aria-label={t.askOf(name)} onPress={() => deeds.ask(figure)}>
        {t.ask}
      </Button>
    </div>
  )
}
