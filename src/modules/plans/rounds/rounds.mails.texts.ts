import { translations } from '#shared/texts.ts'
import { daysUntilForgotten } from './round.ts'

interface Asking {
  name: string
  asker: string
  organisation: string
  programme: string
  period: string
  dueOn: string
  expiresOn: string
  actions: number
}

/** The letters of a follow-up round. The greeting of the coordinator and the link stand between `before` and `after`. */
export const roundMailTexts = translations({
  fi: {
    signature: 'Kaarna',
    subject: {
      question: (organisation: string, dueOn: string) =>
        `Miten toimenpiteesi etenevät? ${organisation}, ${dueOn} mennessä`,
      nudge: (organisation: string, dueOn: string) =>
        `Muistutus: seurantasi odottaa, ${organisation}, ${dueOn} mennessä`,
      reminder: (organisation: string, dueOn: string) => `Muistutus: vastaathan ${dueOn} mennessä, ${organisation}`,
    },
    before: ({ name, asker, organisation, programme, period, dueOn, actions }: Asking) => [
      `Hei ${name},`,
      `${asker} (${organisation}) kysyy, miten ${actions === 1 ? 'toimenpiteesi etenee' : `${actions} toimenpidettäsi etenevät`}. Suunnitelma on ${programme} ja ajanjakso ${period}. Vastaathan viimeistään ${dueOn}.`,
    ],
    lead: 'Vastaaminen vie pari minuuttia. Tunnuksia ei tarvita, avaa vain oma linkkisi:',
    after: ({ expiresOn }: Asking) => [
      `Linkki on henkilökohtainen, älä lähetä sitä eteenpäin. Se toimii ${expiresOn} asti, näyttää vain omat toimenpiteesi eikä avaa mitään muuta.`,
      `Jos sinulla ei ole tunnuksia Kaarnaan, osoitettasi käytetään vain tähän seurantakierrokseen. Se poistetaan ${daysUntilForgotten} päivää kierroksen päättymisestä. Vastauksesi ja nimesi jäävät suunnitelman seurantaan.`,
    ],
  },
  sv: {
    signature: 'Kaarna',
    subject: {
      question: (organisation: string, dueOn: string) => `Hur går dina åtgärder? ${organisation}, senast ${dueOn}`,
      nudge: (organisation: string, dueOn: string) =>
        `Påminnelse: din uppföljning väntar, ${organisation}, senast ${dueOn}`,
      reminder: (organisation: string, dueOn: string) => `Påminnelse: svara senast ${dueOn}, ${organisation}`,
    },
    before: ({ name, asker, organisation, programme, period, dueOn, actions }: Asking) => [
      `Hej ${name},`,
      `${asker} (${organisation}) frågar hur ${actions === 1 ? 'din åtgärd' : `dina ${actions} åtgärder`} går framåt. Planen är ${programme} och perioden ${period}. Svara senast ${dueOn}.`,
    ],
    lead: 'Det tar ett par minuter att svara. Du behöver inget konto, öppna bara din egen länk:',
    after: ({ expiresOn }: Asking) => [
      `Länken är personlig, skicka den inte vidare. Den gäller till och med ${expiresOn}, visar bara dina egna åtgärder och öppnar inget annat.`,
      `Om du inte har ett konto i Kaarna används din adress bara för den här uppföljningsrundan. Den raderas ${daysUntilForgotten} dagar efter att rundan har avslutats. Ditt svar och ditt namn blir kvar i planens uppföljning.`,
    ],
  },
  en: {
    signature: 'Kaarna',
    subject: {
      question: (organisation: string, dueOn: string) => `How are your actions going? ${organisation}, by ${dueOn}`,
      nudge: (organisation: string, dueOn: string) =>
        `Reminder: your follow-up is awaited, ${organisation}, by ${dueOn}`,
      reminder: (organisation: string, dueOn: string) => `Reminder: please answer by ${dueOn}, ${organisation}`,
    },
    before: ({ name, asker, organisation, programme, period, dueOn, actions }: Asking) => [
      `Hello ${name},`,
      `${asker} (${organisation}) asks how your ${actions === 1 ? 'action is' : `${actions} actions are`} going. The plan is ${programme} and the period ${period}. Please answer by ${dueOn}.`,
    ],
    lead: 'Answering takes a couple of minutes. You need no account, just open your own link:',
    after: ({ expiresOn }: Asking) => [
      `The link is personal, please do not pass it on. It works until ${expiresOn}, shows only your own actions and opens nothing else.`,
      `If you have no account in Kaarna, your address is used for this follow-up round only. It is deleted ${daysUntilForgotten} days after the round has closed. Your answer and your name stay in the plan's follow-up.`,
    ],
  },
})
