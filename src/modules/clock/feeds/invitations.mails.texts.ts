import { translations } from '#shared/texts.ts'
import { daysUntilForgotten } from './invitation.ts'

interface Lead {
  organizer: string
  organisation: string
  title: string
}

/** The letters that invite. The facts stand after the lead. */
export const invitationMailTexts = translations({
  fi: {
    subjects: {
      invitation: 'Kutsu',
      change: 'Muutos',
      withdrawal: 'Et ole enää kutsuttu',
      cancellation: 'Peruttu',
    },
    greeting: (name: string) => `Hei ${name},`,
    leads: {
      invitation: ({ organizer, organisation, title }: Lead) =>
        `${organizer} (${organisation}) kutsuu sinut: ${title}.`,
      change: ({ organizer, organisation, title }: Lead) =>
        `${organizer} (${organisation}) on muuttanut kutsua: ${title}. Tässä ovat uudet tiedot.`,
      withdrawal: ({ organisation, title }: Lead) =>
        `Kutsusi on peruttu: ${title} (${organisation}). Osallistujat ovat vaihtuneet. Tilaisuus pidetään, mutta sinua ei enää odoteta siihen.`,
      cancellation: ({ organisation, title }: Lead) =>
        `Tilaisuutta ei pidetä, kutsusi on peruttu: ${title} (${organisation}).`,
    },
    when: 'Aika',
    where: 'Paikka',
    remote: 'Etäyhteys',
    answer: 'Vastaa omasta linkistäsi. Tunnuksia ei tarvita. Kalenteriohjelman vastausnapit eivät välity Kaarnaan.',
    answers: { accepted: 'Tulen', tentative: 'Ehkä', declined: 'En pääse' },
    privacy: `Linkit ovat henkilökohtaisia, älä lähetä niitä eteenpäin. Osoitteesi poistetaan kutsusta ${daysUntilForgotten} päivää tilaisuuden jälkeen.`,
    signature: 'Kaarna',
  },
  sv: {
    subjects: {
      invitation: 'Kallelse',
      change: 'Ändring',
      withdrawal: 'Du är inte längre kallad',
      cancellation: 'Inställt',
    },
    greeting: (name: string) => `Hej ${name},`,
    leads: {
      invitation: ({ organizer, organisation, title }: Lead) =>
        `${organizer} (${organisation}) kallar dig till: ${title}.`,
      change: ({ organizer, organisation, title }: Lead) =>
        `${organizer} (${organisation}) har ändrat kallelsen: ${title}. Här är de nya uppgifterna.`,
      withdrawal: ({ organisation, title }: Lead) =>
        `Din kallelse har återtagits: ${title} (${organisation}). Deltagarna har bytts. Tillfället hålls, men du väntas inte längre dit.`,
      cancellation: ({ organisation, title }: Lead) =>
        `Tillfället hålls inte, din kallelse har återtagits: ${title} (${organisation}).`,
    },
    when: 'Tid',
    where: 'Plats',
    remote: 'Distansförbindelse',
    answer: 'Svara via din egen länk. Du behöver inget konto. Svarsknapparna i kalenderprogrammet når inte Kaarna.',
    answers: { accepted: 'Jag kommer', tentative: 'Kanske', declined: 'Jag kan inte komma' },
    privacy: `Länkarna är personliga, skicka dem inte vidare. Din adress raderas ur kallelsen ${daysUntilForgotten} dagar efter tillfället.`,
    signature: 'Kaarna',
  },
  en: {
    subjects: {
      invitation: 'Invitation',
      change: 'Change',
      withdrawal: 'You are no longer invited',
      cancellation: 'Cancelled',
    },
    greeting: (name: string) => `Hello ${name},`,
    leads: {
      invitation: ({ organizer, organisation, title }: Lead) => `${organizer} (${organisation}) invites you: ${title}.`,
      change: ({ organizer, organisation, title }: Lead) =>
        `${organizer} (${organisation}) has changed the invitation: ${title}. These are the new details.`,
      withdrawal: ({ organisation, title }: Lead) =>
        `Your invitation has been withdrawn: ${title} (${organisation}). Those who take part have changed. It is held, but you are no longer expected.`,
      cancellation: ({ organisation, title }: Lead) =>
        `It is not held, your invitation is cancelled: ${title} (${organisation}).`,
    },
    when: 'Time',
    where: 'Place',
    remote: 'Remote link',
    answer:
      'Answer by your own link. You need no account. The answer buttons of calendar programs do not reach Kaarna.',
    answers: { accepted: 'I will come', tentative: 'Maybe', declined: 'I cannot come' },
    privacy: `The links are personal, please do not pass them on. Your address is deleted from the invitation ${daysUntilForgotten} days after the event.`,
    signature: 'Kaarna',
  },
})
