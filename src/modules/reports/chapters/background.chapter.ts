import type { ChapterDefinition } from './chapter.ts'

export const backgroundChapter: ChapterDefinition = {
  key: 'background',
  title: {
    fi: 'Tausta, tarkoitus ja valmistelu',
    sv: 'Bakgrund, syfte och beredning',
    en: 'Background, purpose and preparation',
  },
  guidance: {
    fi: 'Kuka päätti laadinnasta, ketkä valmistelivat ja miten asukkaat, järjestöt ja neuvostot osallistuivat? Kerro, miten asiakirja liittyy strategiaan ja talousarvioon ja miten hyvinvointialue ja kunnat ovat olleet mukana.',
    sv: 'Vem beslutade om arbetet, vem beredde det och hur deltog invånarna, organisationerna och råden? Berätta hur dokumentet hör ihop med strategin och budgeten och hur välfärdsområdet och kommunerna har medverkat.',
    en: 'Who decided on the work, who prepared it, and how did residents, organisations and councils of citizens take part? Tell how the document belongs to the strategy and the budget, and how the county and the municipalities have been in it.',
  },
  fill: ['text', 'hearing'],
}
