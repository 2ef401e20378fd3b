import { translations } from '#shared/texts.ts'
import type { RecordedDecision } from './decision-facts.ts'

export const decisionTexts = translations({
  fi: {
    caption: 'Päätökset suunnitelmasta ja raportista',
    subject: 'Mistä päätettiin',
    body: 'Toimielin',
    day: 'Päivä',
    section: 'Pykälä',
    minutes: 'Pöytäkirja',
    subjects: {
      plan: 'Suunnitelman hyväksyminen',
      planChange: 'Suunnitelman muutos',
      report: 'Raportin hyväksyminen',
    } satisfies Record<RecordedDecision['subject'], string>,
    none: 'Päätöksiä ei ole vielä kirjattu.',
  },
  sv: {
    caption: 'Beslut om planen och rapporten',
    subject: 'Vad som beslutades',
    body: 'Organ',
    day: 'Dag',
    section: 'Paragraf',
    minutes: 'Protokoll',
    subjects: {
      plan: 'Godkännande av planen',
      planChange: 'Ändring av planen',
      report: 'Godkännande av rapporten',
    },
    none: 'Inga beslut har ännu antecknats.',
  },
  en: {
    caption: 'Decisions on the plan and the report',
    subject: 'What was decided',
    body: 'Body',
    day: 'Day',
    section: 'Section',
    minutes: 'Minutes',
    subjects: {
      plan: 'Approval of the plan',
      planChange: 'Change of the plan',
      report: 'Approval of the report',
    },
    none: 'No decisions have been recorded yet.',
  },
})
