import { translations } from '#shared/texts.ts'

/** What a document says of typed content that has not been translated into its language. */
export const spokenTexts = translations({
  fi: {
    untranslated: {
      fi: 'Tätä ei ole käännetty. Alla oleva on suomeksi.',
      sv: 'Tätä ei ole käännetty suomeksi. Alla oleva on ruotsiksi.',
      en: 'Tätä ei ole käännetty suomeksi. Alla oleva on englanniksi.',
    },
  },
  sv: {
    untranslated: {
      fi: 'Detta har inte översatts till svenska. Texten nedan är på finska.',
      sv: 'Detta har inte översatts. Texten nedan är på svenska.',
      en: 'Detta har inte översatts till svenska. Texten nedan är på engelska.',
    },
  },
  en: {
    untranslated: {
      fi: 'This has not been translated into English. What follows is in Finnish.',
      sv: 'This has not been translated into English. What follows is in Swedish.',
      en: 'This has not been translated. What follows is in English.',
    },
  },
})
