import { translations } from '#shared/texts.ts'

export const undoTexts = translations({
  fi: {
    undo: 'Kumoa',
    undone: 'Kumottiin.',
    close: 'Sulje',
    changedSince: (by: string) =>
      `${by || 'Joku muu'} on muuttanut tätä sen jälkeen. Mitään ei kumottu eikä mitään kadonnut: kaikki versiot ovat historiassa.`,
  },
  sv: {
    undo: 'Ångra',
    undone: 'Ändringen ångrades.',
    close: 'Stäng',
    changedSince: (by: string) =>
      `${by || 'Någon annan'} har ändrat detta efteråt. Inget ångrades och inget försvann: alla versioner finns i historiken.`,
  },
  en: {
    undo: 'Undo',
    undone: 'Undone.',
    close: 'Close',
    changedSince: (by: string) =>
      `${by || 'Somebody else'} has changed this since. Nothing was undone and nothing was lost: every version is in the history.`,
  },
})
