import type { ChapterDefinition } from './chapter.ts'

export const actionsChapter: ChapterDefinition = {
  key: 'actions',
  title: { fi: 'Toteutetut toimenpiteet', sv: 'Genomförda åtgärder', en: 'Actions carried out' },
  guidance: {
    fi: 'Lain mukaan valtuustolle raportoidaan toteutetut toimenpiteet. Nosta esiin ne, joista muut voivat oppia.',
    sv: 'Enligt lagen rapporteras de genomförda åtgärderna till fullmäktige. Lyft fram dem som andra kan lära av.',
    en: 'By law the measures carried out are reported to the council. Bring out those that others can learn from.',
  },
  fill: ['text', 'actions'],
}
