import type { ApiArea } from '#shared/api-area.ts'
import { type Language, translations } from '#shared/texts.ts'

/** What the parts of the API are called where a person gives a program a right to them or hears of their changes. */
export const apiAreaTexts: Record<Language, Record<ApiArea, { name: string; what: string }>> = translations({
  fi: {
    figures: { name: 'Luvut', what: 'indikaattorit, omat luvut, vähimmäistietosisältö ja vertailukerhot' },
    concerns: { name: 'Ilon ja huolen aiheet', what: 'aiheet, löydökset ja ilmiöt' },
    plans: { name: 'Suunnitelmat', what: 'ohjelmat, tavoitteet, toimenpiteet ja seuranta' },
    clock: { name: 'Vuosikello', what: 'vuosikellon tapahtumat, säännöt ja määräpäivät' },
    groups: { name: 'Ryhmät', what: 'ryhmät, jäsenet, kokoukset ja päätökset' },
    reports: { name: 'Raportit', what: 'hyvinvointikertomukset ja niiden tekstit' },
    organisation: { name: 'Organisaatio', what: 'yksiköt ja ihmiset' },
  },
  sv: {
    figures: { name: 'Siffror', what: 'indikatorer, egna siffror, minimidatainnehåll och jämförelseklubbar' },
    concerns: { name: 'Glädjeämnen och orosmoment', what: 'ämnen, vad siffrorna visade och fenomen' },
    plans: { name: 'Planer', what: 'program, mål, åtgärder och uppföljning' },
    clock: { name: 'Årsklocka', what: 'årsklockans händelser, regler och tidsfrister' },
    groups: { name: 'Grupper', what: 'grupper, medlemmar, möten och beslut' },
    reports: { name: 'Rapporter', what: 'välfärdsberättelser och deras texter' },
    organisation: { name: 'Organisationen', what: 'enheter och personer' },
  },
  en: {
    figures: { name: 'Figures', what: 'indicators, own figures, minimum data content and benchmarking clubs' },
    concerns: { name: 'Joys and concerns', what: 'subjects, findings and phenomena' },
    plans: { name: 'Plans', what: 'programmes, goals, actions and follow-up' },
    clock: { name: 'Annual clock', what: 'entries of the clock, their rules and deadlines' },
    groups: { name: 'Groups', what: 'groups, members, meetings and decisions' },
    reports: { name: 'Reports', what: 'wellbeing reports and their texts' },
    organisation: { name: 'Organisation', what: 'units and people' },
  },
})
