import { translations } from '#shared/texts.ts'
import { daysUntilForgotten } from './statement.ts'

interface Asking {
  name: string
  body: string
  organisation: string
  report: string
  askedByName: string
  dueOn: string
}

/** The letters that ask for statements. The instructions and the link stand between `before` and `after`. */
export const statementMailTexts = translations({
  fi: {
    signature: 'Kaarna',
    subject: {
      question: (report: string, dueOn: string) => `Lausuntopyyntö: ${report}, ${dueOn} mennessä`,
      nudge: (report: string, dueOn: string) => `Muistutus: lausuntoanne odotetaan ${dueOn} mennessä, ${report}`,
      reminder: (report: string, dueOn: string) => `Muistutus: lausunto viimeistään ${dueOn}, ${report}`,
    },
    before: ({ name, body, organisation, report, askedByName, dueOn }: Asking) => [
      `Hei ${name},`,
      `${askedByName} (${organisation}) pyytää lausuntoa. Lausunnon antaja: ${body}. Lausunto koskee asiakirjaa ${report}. Antakaa lausunto viimeistään ${dueOn}.`,
    ],
    lead: 'Asiakirja ja lausuntolomake avautuvat omasta linkistä. Tunnuksia ei tarvita, ja keskeneräisen tekstin voi tallentaa:',
    leadSignedIn: 'Asiakirja ja lausuntolomake ovat Kaarnassa, kun kirjaudut sisään:',
    after: ({ dueOn }: Asking) => [
      `Linkki on henkilökohtainen, älä lähetä sitä eteenpäin. Lausuntoa voi täydentää ${dueOn} asti. Linkki näyttää vain tämän asiakirjan ja oman lausuntonne.`,
      `Nimeäsi ja sähköpostiosoitettasi käytetään vain tähän lausuntopyyntöön. Osoite poistetaan ${daysUntilForgotten} päivää lausuntovaiheen päättymisestä. Lausunto ja sen antaja jäävät asiakirjan käsittelytietoihin.`,
    ],
  },
  sv: {
    signature: 'Kaarna',
    subject: {
      question: (report: string, dueOn: string) => `Begäran om utlåtande: ${report}, senast ${dueOn}`,
      nudge: (report: string, dueOn: string) => `Påminnelse: ert utlåtande väntas senast ${dueOn}, ${report}`,
      reminder: (report: string, dueOn: string) => `Påminnelse: utlåtande senast ${dueOn}, ${report}`,
    },
    before: ({ name, body, organisation, report, askedByName, dueOn }: Asking) => [
      `Hej ${name},`,
      `${askedByName} (${organisation}) ber om ett utlåtande. Utlåtandet ges av: ${body}. Utlåtandet gäller dokumentet ${report}. Ge utlåtandet senast ${dueOn}.`,
    ],
    lead: 'Dokumentet och blanketten för utlåtandet öppnas med den egna länken. Inget konto behövs, och ofärdig text kan sparas:',
    leadSignedIn: 'Dokumentet och blanketten för utlåtandet finns i Kaarna när du har loggat in:',
    after: ({ dueOn }: Asking) => [
      `Länken är personlig, skicka den inte vidare. Utlåtandet kan kompletteras till och med ${dueOn}. Länken visar bara det här dokumentet och ert eget utlåtande.`,
      `Ditt namn och din e-postadress används bara för den här begäran. Adressen raderas ${daysUntilForgotten} dagar efter att skedet har avslutats. Utlåtandet och vem som gav det blir kvar i dokumentets behandlingsuppgifter.`,
    ],
  },
  en: {
    signature: 'Kaarna',
    subject: {
      question: (report: string, dueOn: string) => `Request for a statement: ${report}, by ${dueOn}`,
      nudge: (report: string, dueOn: string) => `Reminder: your statement is awaited by ${dueOn}, ${report}`,
      reminder: (report: string, dueOn: string) => `Reminder: statement by ${dueOn}, ${report}`,
    },
    before: ({ name, body, organisation, report, askedByName, dueOn }: Asking) => [
      `Hello ${name},`,
      `${askedByName} (${organisation}) asks for a statement. It is given by: ${body}. It is about the document ${report}. Please give it by ${dueOn}.`,
    ],
    lead: 'The document and the form open from your own link. You need no account, and you can save an unfinished text:',
    leadSignedIn: 'The document and the form are in Kaarna when you have signed in:',
    after: ({ dueOn }: Asking) => [
      `The link is personal, please do not pass it on. The statement can be completed until ${dueOn}. The link shows only this document and your own statement.`,
      `Your name and e-mail address are used for this request only. The address is deleted ${daysUntilForgotten} days after this stage has ended. The statement and its giver stay in the handling of the document.`,
    ],
  },
})
