import { translations } from '#shared/texts.ts'
import { mostFailingDays } from './webhook.ts'

interface Disabled {
  person: string
  organisation: string
  webhook: string
}

export const webhookMailTexts = translations({
  fi: {
    subject: (webhook: string) => `Muutosviestit järjestelmään ${webhook} on keskeytetty`,
    body: ({ person, organisation, webhook }: Disabled) => [
      `Hei ${person},`,
      `järjestelmä ${webhook} ei ole ottanut vastaan muutosviestejä ${mostFailingDays} päivään, joten Kaarna ei enää lähetä niitä. Organisaatio on ${organisation}. Katso, mitä järjestelmä vastasi, ja jatka lähettämistä täällä:`,
      'Muutokset ovat tallessa Kaarnassa. Keskeytyksen aikana tehdyistä muutoksista ei lähetetä viestejä jälkikäteen.',
    ],
  },
  sv: {
    subject: (webhook: string) => `Ändringsmeddelandena till ${webhook} har avbrutits`,
    body: ({ person, organisation, webhook }: Disabled) => [
      `Hej ${person},`,
      `systemet ${webhook} har inte tagit emot ändringsmeddelanden på ${mostFailingDays} dagar, och därför skickar Kaarna inte längre några. Organisationen är ${organisation}. Se vad systemet svarade och fortsätt skicka här:`,
      'Ändringarna finns kvar i Kaarna. Om ändringar som görs under avbrottet skickas inga meddelanden i efterhand.',
    ],
  },
  en: {
    subject: (webhook: string) => `Messages of changes to ${webhook} were stopped`,
    body: ({ person, organisation, webhook }: Disabled) => [
      `Hello ${person},`,
      `the system ${webhook} has not taken messages of changes for ${mostFailingDays} days, so Kaarna sends them no more. The organisation is ${organisation}. See what the system answered, and resume, here:`,
      'The changes are safe in Kaarna. No messages are sent afterwards of changes made in the meantime.',
    ],
  },
})
