import type { ActionStatus } from '#modules/plans/action.ts'
import type { ProgressVerdict } from '#modules/plans/targets/goal-progress.ts'
import { translations } from '#shared/texts.ts'

type Counted<Name extends string> = Partial<Record<Name, number>>

/** Chapter summaries and key findings: their sentences, and why each is proposed. */
export const proposalTexts = translations({
  fi: {
    goals: (of: number, { reached = 0, onCourse = 0, behind = 0, backwards = 0 }: Counted<ProgressVerdict>) =>
      `Lukuihin sidotuista tavoitteista (${of}) on saavutettu ${reached}, kurssissa ${onCourse}, jäljessä ${behind} ja kulkemassa väärään suuntaan ${backwards}.`,
    actions: (of: number, { done = 0, ongoing = 0, late = 0 }: Counted<ActionStatus>) =>
      `Toimenpiteistä (${of}) on valmiina ${done}, käynnissä ${ongoing} ja myöhässä ${late}.`,
    aheadOf: (where: string, names: string) => `Tilanne on parempi kuin ${where}: ${names}.`,
    behindOf: (where: string, names: string) => `Tilanne on heikompi kuin ${where}: ${names}.`,
    goalReached: (goal: string, figures: string) => `Tavoite saavutettiin: ${goal}${figures}.`,
    goalMissed: (goal: string, figures: string) =>
      `Tavoitetta ei saavutettu tai luku kulkee väärään suuntaan: ${goal}${figures}.`,
    target: (title: string, current: string, target: string) => `${title} ${current}, tavoite ${target}`,
    concern: (text: string, figure: string) => `Huolen aihe, jonka luvut vahvistavat: ${text} (${figure}).`,
    joy: (text: string, figure: string) => `Ilon aihe, jonka luvut vahvistavat: ${text} (${figure}).`,
    distance: {
      better: (where: string, own: string, other: string) =>
        `tilanne on parempi kuin ${where} (${own}, vertailualueella ${other})`,
      worse: (where: string, own: string, other: string) =>
        `tilanne on heikompi kuin ${where} (${own}, vertailualueella ${other})`,
    },
    reasons: {
      change: 'Suunnalle tai muutokselle on tilastollinen peruste.',
      changeTimes: (times: string) =>
        `Suunnalle tai muutokselle on tilastollinen peruste, ja viimeisin muutos on ${times}-kertainen tavalliseen verrattuna.`,
      distance: (share: string) => `Ero on suurempi kuin sattuma selittää, ja se on ${share} vertailuluvusta.`,
      goalReached: 'Kaikki tavoitteen luvut ovat tavoitetasolla.',
      goalMissed: 'Tavoitevuosi on ohi ja luku on jäljessä, tai luku on kulkenut lähtötasosta väärään suuntaan.',
      concern: 'Asia on tarkistettu luvuista, ja luvut vahvistavat sen.',
    },
  },
  sv: {
    goals: (of, { reached = 0, onCourse = 0, behind = 0, backwards = 0 }) =>
      `Av målen som följs med siffror (${of}) har ${reached} uppnåtts, ${onCourse} är på kurs, ${behind} är efter och ${backwards} går åt fel håll.`,
    actions: (of, { done = 0, ongoing = 0, late = 0 }) =>
      `Av åtgärderna (${of}) är ${done} klara, ${ongoing} pågår och ${late} är försenade.`,
    aheadOf: (where, names) => `Läget är bättre än ${where}: ${names}.`,
    behindOf: (where, names) => `Läget är sämre än ${where}: ${names}.`,
    goalReached: (goal, figures) => `Målet uppnåddes: ${goal}${figures}.`,
    goalMissed: (goal, figures) => `Målet uppnåddes inte eller siffran går åt fel håll: ${goal}${figures}.`,
    target: (title, current, target) => `${title} ${current}, mål ${target}`,
    concern: (text, figure) => `Ett bekymmer som siffrorna bekräftar: ${text} (${figure}).`,
    joy: (text, figure) => `Ett glädjeämne som siffrorna bekräftar: ${text} (${figure}).`,
    distance: {
      better: (where, own, other) => `läget är bättre än ${where} (${own}, i jämförelseområdet ${other})`,
      worse: (where, own, other) => `läget är sämre än ${where} (${own}, i jämförelseområdet ${other})`,
    },
    reasons: {
      change: 'Riktningen eller förändringen har en statistisk grund.',
      changeTimes: (times) =>
        `Riktningen eller förändringen har en statistisk grund, och den senaste förändringen är ${times} gånger den vanliga.`,
      distance: (share) => `Skillnaden är större än slumpen förklarar och är ${share} av jämförelsetalet.`,
      goalReached: 'Alla siffror för målet är på målnivån.',
      goalMissed: 'Målåret är förbi och siffran är efter, eller så har siffran gått åt fel håll från utgångsläget.',
      concern: 'Saken har prövats mot siffrorna, och de bekräftar den.',
    },
  },
  en: {
    goals: (of, { reached = 0, onCourse = 0, behind = 0, backwards = 0 }) =>
      `Of the goals that figures follow (${of}), ${reached} ${reached === 1 ? 'has' : 'have'} been reached, ${onCourse} ${onCourse === 1 ? 'is' : 'are'} on course, ${behind} ${behind === 1 ? 'is' : 'are'} behind and ${backwards} ${backwards === 1 ? 'is' : 'are'} going the wrong way.`,
    actions: (of, { done = 0, ongoing = 0, late = 0 }) =>
      `Of the actions (${of}), ${done} ${done === 1 ? 'is' : 'are'} done, ${ongoing} under way and ${late} late.`,
    aheadOf: (where, names) => `The situation is better than ${where}: ${names}.`,
    behindOf: (where, names) => `The situation is worse than ${where}: ${names}.`,
    goalReached: (goal, figures) => `The goal was reached: ${goal}${figures}.`,
    goalMissed: (goal, figures) => `The goal was not reached, or its figure goes the wrong way: ${goal}${figures}.`,
    target: (title, current, target) => `${title} ${current}, target ${target}`,
    concern: (text, figure) => `A concern that figures confirm: ${text} (${figure}).`,
    joy: (text, figure) => `A joy that figures confirm: ${text} (${figure}).`,
    distance: {
      better: (where, own, other) => `the situation is better than ${where} (${own}, ${other} there)`,
      worse: (where, own, other) => `the situation is worse than ${where} (${own}, ${other} there)`,
    },
    reasons: {
      change: 'A statistical test stands behind the direction or the change.',
      changeTimes: (times) =>
        `A statistical test stands behind the direction or the change, and the latest change is ${times} times the usual one.`,
      distance: (share) =>
        `The difference is larger than chance explains, and is ${share} of the figure compared with.`,
      goalReached: 'All figures of the goal are at the target.',
      goalMissed: 'The target year is past and the figure is behind, or it has gone the wrong way from the baseline.',
      concern: 'It has been held against figures, and they confirm it.',
    },
  },
})
