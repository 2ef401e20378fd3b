import { translations } from '#shared/texts.ts'

/** What a document says of typed content that has not been translated into its language. */
export const spokenTexts = translations({
  fi: {
    untranslated: {
      fi: 'Tätä ei ole käännetty. Teksti on suomeksi.',
      sv: 'Tätä ei ole käännetty suomeksi. Teksti on ruotsiksi.',
      en: 'Tätä ei ole käännetty suomeksi. Teksti on englanniksi.',
    },
  },
  sv: {
    untranslated: {
      fi: 'Detta har inte översatts till svenska. Texten är på finska.',
      sv: 'Detta har inte översatts. Texten är på svenska.',
      en: 'Detta har inte översatts till svenska. Texten är på engelska.',
    },
  },
  en: {
    untranslated: {
      fi: 'This has not been translated into English. The text is in Finnish.',
      sv: 'This has not been translated into English. The text is in Swedish.',
      en: 'This has not been translated. The text is in English.',
    },
  },
})
