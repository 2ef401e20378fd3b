/**
 * Whether an indicator's title, in any of our languages, tells of pupils or of an age that ends before 18: such women and men
 * are girls and boys, as the sources themselves say.
 */
export const tellsOfMinors = (title: string): boolean =>
  /luokan oppila|vuoden opiskelij|årskurs|\bgrades? \d|\bpupils\b/i.test(title) ||
  /(?<!\d)\d{1,2}\s?[-–]\s?(?:\d|1[0-7])(?:\s?-?\s?(?:vuotia|åring|year)|$)/i.test(title) ||
  /\baged \d{1,2}[-–](?:\d|1[0-7])\b/i.test(title)

/** What the genders of an indicator of a title are called: girls and boys where it tells of such, else women and men. */
export const genderWords = <Words>(words: Record<'genders' | 'gendersOfMinors', Words>, title: string): Words =>
  tellsOfMinors(title) ? words.gendersOfMinors : words.genders
