import { z } from 'zod'

import { folded } from '#modules/indicators/tables/read-people.ts'
import type { Language } from '#shared/texts.ts'

/** What a column of somebody's plan holds. `description` may be said of many; the others of one each. */
export const planColumnRoles = [
  'none',
  'priority',
  'goal',
  'action',
  'description',
  'unit',
  'owner',
  'partners',
  'period',
  'starts',
  'ends',
  'resources',
  'budget',
  'measure',
] as const
export type PlanColumnRole = (typeof planColumnRoles)[number]

export const planColumn = z.object({ name: z.string().max(200), role: z.enum(planColumnRoles) })
export type PlanColumn = z.infer<typeof planColumn>

type Words = Record<Language, readonly string[]>

const listed = (fi: string, sv: string, en: string): Words => ({
  fi: fi.split(', '),
  sv: sv.split(', '),
  en: en.split(', '),
})

/** What people call the columns of their plans, the longer names first where one is a part of another. */
const names: readonly [Exclude<PlanColumnRole, 'none'>, Words][] = [
  [
    'priority',
    listed(
      'painopistealue, painopiste, teema, kärki, strateginen päämäärä, päämäärä, ohjelma-alue, hyvinvoinnin osa-alue, kokonaisuus',
      'prioritering, prioriterat område, tyngdpunktsområde, tyngdpunkt, insatsområde, fokusområde, tema',
      'priority area, priority, focus area, theme',
    ),
  ],
  [
    'measure',
    listed(
      'arviointimittari, seurantamittari, mittari, mittarit, indikaattori, indikaattorit, arviointi, arviointitapa, seuranta ja arviointi, seuranta',
      'mätare, indikator, indikatorer, mått, utvärdering, uppföljning',
      'measure of success, measures, measure, indicator, indicators, metric, evaluation',
    ),
  ],
  [
    'starts',
    listed('alkamispäivä, aloitus, alkaa, alku', 'startdatum, börjar, start, inleds', 'start date, starts, start'),
  ],
  [
    'ends',
    listed(
      'päättymispäivä, määräaika, päättyy, valmis, takaraja',
      'slutdatum, tidsfrist, slutar, avslutas, senast',
      'end date, due date, deadline, ends, end, due',
    ),
  ],
  [
    'period',
    listed(
      'aikataulu, toteutusaika, toteutusajankohta, toteutusvuosi, ajankohta, ajoitus, vuosi',
      'tidtabell, tidsplan, tidsram, tidpunkt, tid, år',
      'timetable, schedule, timeline, timing, time frame, years, year',
    ),
  ],
  [
    'owner',
    listed(
      'vastuuhenkilö, yhteyshenkilö, omistaja',
      'ansvarig person, ansvarsperson, kontaktperson',
      'responsible person, owner, contact person, contact',
    ),
  ],
  [
    'partners',
    listed(
      'yhteistyökumppanit, yhteistyötahot, yhteistyötaho, muut toimijat, kumppanit, kumppani, yhteistyö',
      'samarbetspartner, samarbetsparter, övriga aktörer, partner, samarbete',
      'partners, partner, co-operation, collaborators',
    ),
  ],
  [
    'unit',
    listed(
      'päävastuutaho, vastuutaho, vastuutahot, vastuuyksikkö, vastuutoimiala, vastuu, toteuttaja, toteuttajat, toteutusvastuu, toimiala, palvelualue, yksikkö',
      'ansvarig enhet, ansvarig part, ansvarig instans, ansvarig, ansvariga, ansvar, ansvarsområde, genomförare, sektor, enhet',
      'responsible unit, responsible party, responsible, responsibility, department, unit, lead',
    ),
  ],
  [
    'budget',
    listed(
      'talousarvio, kustannusarvio, kustannukset, kustannus, budjetti, määräraha, euroa, eur',
      'budget, kostnad, kostnader, kostnadsberäkning, anslag, euro',
      'budget, costs, cost, funding',
    ),
  ],
  [
    'resources',
    listed(
      'resurssit, resurssi, resursointi, voimavarat, rahoitus, toteutuksen resurssit',
      'resurser, resurs, resursering, finansiering',
      'resources, resource, resourcing, financing',
    ),
  ],
  [
    'description',
    listed(
      'kuvaus, lisätiedot, lisätieto, huomautukset, huomiot, kommentit, tarkenne, perustelu, perustelut, nykytila',
      'beskrivning, tilläggsuppgifter, anmärkningar, kommentarer, motivering, nuläge',
      'description, notes, comments, remarks, rationale, details',
    ),
  ],
  [
    'action',
    listed(
      'toimenpide, toimenpiteet, toimet, toimi, keinot, keino, teot, konkreettiset toimet, miten',
      'åtgärd, åtgärder, insats, insatser, handling, medel',
      'action, actions, activity, activities, deeds, means',
    ),
  ],
  [
    'goal',
    listed(
      'tavoitetila, alatavoite, osatavoite, tavoite, tavoitteet, tulostavoite',
      'målsättning, målsättningar, delmål, mål, målen, effektmål',
      'objective, objectives, goal, goals, target, aim',
    ),
  ],
]

const languagesOf = Object.keys({ fi: 0, sv: 0, en: 0 } satisfies Record<Language, number>) as Language[]

interface Guess {
  role: PlanColumnRole
  language: Language
  /** 3: its name; 2: begins with it; 1: a word within. */
  certainty: number
}

function guessOf(heading: string): Guess | undefined {
  const text = folded(heading)
    .replace(/[:*()/.,€]/g, ' ')
    .replace(/^\d+(\.\d+)*\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  let best: Guess | undefined
  for (const [role, words] of names)
    for (const language of languagesOf)
      for (const word of words[language]) {
        const certainty = certaintyOf(text, word)
        if (certainty > (best?.certainty ?? 0)) best = { role, language, certainty }
      }
  return best
}

/** A shorter word may stand in any heading: `vuosi` is a timetable, `luvun vuosi` is not. */
const shortestWithin = 6
/** Of an ending: `painopisteet`, but not `tavoitevuosi`. */
const longestEnding = 2

function certaintyOf(heading: string, word: string): 0 | 1 | 2 | 3 {
  if (heading === word) return 3
  const [, ending = ''] = heading.startsWith(word) ? (/^([a-zåäö]*)/.exec(heading.slice(word.length)) ?? []) : []
  if (heading.startsWith(word) && ending.length <= longestEnding) return 2
  return word.length >= shortestWithin && ` ${heading} `.includes(` ${word} `) ? 1 : 0
}

export interface GuessedColumns {
  columns: PlanColumn[]
  /** In which the headings are; null: none is known. */
  language: Language | null
  /** How much of a plan the headings look like: 0 is no plan. */
  score: number
}

/** What columns hold by their headings in three languages. Of two that seem the same the surer one is it, else the first. */
export function guessColumns(headings: readonly string[]): GuessedColumns {
  const guesses = headings.map(guessOf)
  const columns = headings.map((name, at): PlanColumn => {
    const guess = guesses[at]
    if (!guess) return { name, role: 'none' }
    const isTaken = guesses.some(
      (other, place) =>
        other?.role === guess.role &&
        place !== at &&
        (other.certainty > guess.certainty || (other.certainty === guess.certainty && place < at)),
    )
    const instead = guess.certainty > 1 ? 'description' : 'none'
    return { name, role: isTaken && guess.role !== 'description' ? instead : guess.role }
  })
  const spoken = languagesOf.map((language) => guesses.filter((guess) => guess?.language === language).length)
  const most = Math.max(...spoken)
  const has = (role: PlanColumnRole) => columns.some((column) => column.role === role)
  return {
    columns,
    language: most === 0 ? null : languagesOf[spoken.indexOf(most)]!,
    score: has('action') || has('goal') ? columns.filter(({ role }) => role !== 'none').length : 0,
  }
}

/** Why a choice of columns gives no plan; undefined: it does. */
export function columnsFault(columns: readonly PlanColumn[]): 'noPlanColumn' | 'roleTwice' | undefined {
  const roles = columns.map(({ role }) => role).filter((role) => role !== 'none' && role !== 'description')
  if (!roles.includes('action') && !roles.includes('goal')) return 'noPlanColumn'
  return new Set(roles).size < roles.length ? 'roleTwice' : undefined
}
