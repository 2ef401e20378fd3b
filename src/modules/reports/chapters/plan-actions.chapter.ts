import type { ChapterDefinition } from './chapter.ts'

export const planActionsChapter: ChapterDefinition = {
  key: 'plan-actions',
  title: {
    fi: 'Toimenpiteet, vastuut ja voimavarat',
    sv: 'Åtgärder, ansvar och resurser',
    en: 'Actions, responsibilities and resources',
  },
  guidance: {
    fi: 'Toimenpiteet vastuutahoineen tulevat suunnitelmasta. Kerro, miten ne näkyvät talousarviossa ja kenen kanssa ne tehdään.',
    sv: 'Åtgärderna med ansvariga kommer från planen. Berätta hur de syns i budgeten och med vem de görs.',
    en: 'The actions with those responsible come from the plan. Tell how they are seen in the budget, and with whom they are done.',
  },
  fill: ['text', 'comingActions'],
}
