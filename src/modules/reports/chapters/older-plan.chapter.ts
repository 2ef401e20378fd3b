import type { ChapterDefinition } from './chapter.ts'

export const olderPlanChapter: ChapterDefinition = {
  key: 'older-plan',
  title: {
    fi: 'Ikääntyneen väestön suunnitelma',
    sv: 'Plan för den äldre befolkningen',
    en: 'Plan for the older population',
  },
  guidance: {
    fi: 'Vanhuspalvelulain 5 §:n mukaan suunnitelma ikääntyneen väestön tukemiseksi laaditaan osana hyvinvointikertomusta ja -suunnitelmaa. Muista ennuste ikääntyneiden asumisen tarpeista. Jos suunnitelma on oma asiakirjansa, kerro täällä missä se on.',
    sv: 'Enligt 5 § i äldreomsorgslagen utarbetas planen för att stödja den äldre befolkningen som en del av välfärdsberättelsen och välfärdsplanen. Kom ihåg prognosen över de äldres boendebehov. Om planen är ett eget dokument, berätta här var den finns.',
    en: 'By section 5 of the Act on services for older people the plan to support the older population is made as part of the wellbeing report and plan. Remember the forecast of older people’s housing needs. If the plan is a document of its own, say here where it is.',
  },
  fill: ['text'],
}
