import { translations } from '#shared/texts.ts'

export const planDaysTexts = translations({
  fi: {
    layer: 'Toimenpiteet',
    kinds: { end: 'Toimenpide päättyy', milestone: 'Välitavoite' },
    counts: (ends: number, milestones: number, late: number) =>
      `Suunnitelmasta: ${ends === 1 ? '1 toimenpide päättyy' : `${ends} toimenpidettä päättyy`} tänä vuonna, ${
        milestones === 1 ? '1 avoin välitavoite' : `${milestones} avointa välitavoitetta`
      }, ${late === 0 ? 'mikään ei ole myöhässä' : `${late} on myöhässä`}.`,
    inList: 'Katso luettelossa',
  },
  sv: {
    layer: 'Åtgärder',
    kinds: { end: 'En åtgärd slutar', milestone: 'Delmål' },
    counts: (ends: number, milestones: number, late: number) =>
      `Ur planen: ${ends === 1 ? '1 åtgärd slutar' : `${ends} åtgärder slutar`} i år, ${
        milestones === 1 ? '1 öppet delmål' : `${milestones} öppna delmål`
      }, ${late === 0 ? 'ingenting är försenat' : `${late} är försenade`}.`,
    inList: 'Se dem i listan',
  },
  en: {
    layer: 'Actions',
    kinds: { end: 'An action ends', milestone: 'Milestone' },
    counts: (ends: number, milestones: number, late: number) =>
      `From the plan: ${ends === 1 ? '1 action ends' : `${ends} actions end`} this year, ${
        milestones === 1 ? '1 open milestone' : `${milestones} open milestones`
      }, ${late === 0 ? 'nothing is late' : late === 1 ? 'one is late' : `${late} are late`}.`,
    inList: 'See them in the list',
  },
})
