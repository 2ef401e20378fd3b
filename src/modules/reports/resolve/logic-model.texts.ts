import { translations } from '#shared/texts.ts'

export const logicModelTexts = translations({
  fi: {
    step: 'Vaihe',
    known: 'Mitä siitä tiedetään',
    gone: {
      goal: 'Tavoite, jonka logiikkamalli tässä oli, on poistettu suunnitelmasta.',
      action: 'Toimenpide, jonka logiikkamalli tässä oli, on poistettu suunnitelmasta.',
    },
  },
  sv: {
    step: 'Steg',
    known: 'Vad man vet om det',
    gone: {
      goal: 'Målet vars logiska modell fanns här har tagits bort ur planen.',
      action: 'Åtgärden vars logiska modell fanns här har tagits bort ur planen.',
    },
  },
  en: {
    step: 'Step',
    known: 'What is known of it',
    gone: {
      goal: 'The goal whose logic model stood here has been deleted from the plan.',
      action: 'The action whose logic model stood here has been deleted from the plan.',
    },
  },
})
