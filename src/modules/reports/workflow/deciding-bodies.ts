import type { LocalText } from '#shared/local-text.ts'
import type { OrganisationKind } from '#shared/organisation.ts'
import { languages } from '#shared/texts.ts'
import type { DecidingStage } from './way.ts'

type Elected = Exclude<DecidingStage, 'steeringGroup'>
type Bodies = Record<Elected, Required<LocalText>>

/** A town calls itself a kaupunki or a kunta as it likes, and its bodies after that. */
const ofMunicipalities: readonly Bodies[] = [
  {
    council: { fi: 'Kaupunginvaltuusto', sv: 'Stadsfullmäktige', en: 'City council' },
    board: { fi: 'Kaupunginhallitus', sv: 'Stadsstyrelsen', en: 'City board' },
  },
  {
    council: { fi: 'Kunnanvaltuusto', sv: 'Kommunfullmäktige', en: 'Municipal council' },
    board: { fi: 'Kunnanhallitus', sv: 'Kommunstyrelsen', en: 'Municipal board' },
  },
]

/** Called so by law: laki hyvinvointialueesta 611/2021. */
const ofCounties: Bodies = {
  council: { fi: 'Aluevaltuusto', sv: 'Välfärdsområdesfullmäktige', en: 'County council' },
  board: { fi: 'Aluehallitus', sv: 'Välfärdsområdesstyrelsen', en: 'County board' },
}

const all: readonly Bodies[] = [...ofMunicipalities, ofCounties]

export type NamesOfBodies = Partial<Record<DecidingStage, LocalText>>

/** What is known of an organisation's bodies. */
export interface KnownBodies {
  kind: OrganisationKind
  name: LocalText
  /** What the bodies of the stages were called when they last decided on a report. */
  decided: NamesOfBodies
  /** Who approved the newest plan. */
  planApprovedBy: LocalText | null
  /** The groups in force that steer the work. */
  steeringGroups: readonly LocalText[]
}

/** What the body of a stage is called, as far as it is known and not guessed; null when it has to be asked. */
export function knownBody(stage: DecidingStage, known: KnownBodies): LocalText | null {
  const said = known.decided[stage]
  if (said) return inAllLanguages(said)
  if (stage === 'steeringGroup') return known.steeringGroups.length === 1 ? known.steeringGroups[0]! : null
  const { planApprovedBy: approver } = known
  if (stage === 'council' && approver && isCouncil(approver)) return inAllLanguages(approver)
  return bodiesOf(known)?.[stage] ?? null
}

/** The usual names of the body of a stage, to choose from. */
export function usualBodies(stage: DecidingStage, kind: OrganisationKind): readonly LocalText[] {
  if (stage === 'steeringGroup') return []
  if (kind === 'county') return [ofCounties[stage]]
  return kind === 'municipality' ? ofMunicipalities.map((bodies) => bodies[stage]) : []
}

/** A usual name in the languages that it was not typed in; any other name as it is. */
export function inAllLanguages(body: LocalText): LocalText {
  const usual = all.flatMap(Object.values<Required<LocalText>>).find((one) => isSame(one, body))
  const typed = Object.fromEntries(Object.entries(body).filter(([, words]) => words))
  return usual ? { ...usual, ...typed } : body
}

/** By law, by what another body of the same organisation is called, or by its own name. */
function bodiesOf({ kind, name, decided, planApprovedBy }: KnownBodies): Bodies | undefined {
  if (kind === 'county') return ofCounties
  if (kind !== 'municipality') return undefined
  const others = [decided.council, decided.board, planApprovedBy].filter((one) => one != null)
  const told = ofMunicipalities.find((bodies) =>
    Object.values(bodies).some((one) => others.some((other) => isSame(one, other))),
  )
  if (told) return told
  if (/kaupunki$/i.test(name.fi ?? '') || /^staden | stad$/i.test(name.sv ?? '')) return ofMunicipalities[0]
  return / kunta$/i.test(name.fi ?? '') || / kommun$/i.test(name.sv ?? '') ? ofMunicipalities[1] : undefined
}

const namesOf = (body: LocalText): string[] =>
  languages.flatMap((language) => body[language]?.trim().toLowerCase() || [])

/** A name that both are called by; one may have been typed as if it were in another language. */
const isSame = (one: LocalText, other: LocalText): boolean => {
  const names = namesOf(other)
  return namesOf(one).some((name) => names.includes(name))
}

/** A council by its own name: a mere "valtuusto" is what the stage is called. */
const isCouncil = (body: LocalText): boolean =>
  namesOf(body).some((name) => /.(valtuusto|fullmäktige| council)$/.test(name))
