/**
 * Words by which people ask for what titles call otherwise: the plain roots of a row speak of one thing. A root finds
 * the others of its row too, behind what has the word itself.
 */
const families: readonly (readonly string[])[] = [
  ['laps', 'last'],
  ['vanhu', 'ikaant', 'iakka', 'ikaihm', '65 vuot', '75 vuot'],
  ['aldre', '65 ar', '75 ar'],
  ['nuor', '8 9 luok', 'opiskelij'],
  ['koyh', 'pienitul', 'toimeentulotu', 'perusturv'],
  ['fattig', 'utkomststod', 'smainkomst', 'laginkomst'],
  ['poverty', 'low income', 'social assistance'],
  ['masen', 'depress', 'mielialah'],
  ['mielenterv', 'psyyk', 'psykiatr', 'mielentervey'],
  ['paiht', 'alkohol', 'humal', 'huume', 'kannab', 'raitti'],
  ['missbruk', 'alkohol', 'narkotika', 'cannabis', 'rusmed'],
  ['tupak', 'savuk', 'nuusk', 'nikotiin'],
  ['rokn', 'roke', 'rokar', 'tobak', 'snus'],
  ['ylipain', 'lihav', 'painoindeks', 'bmi'],
  ['overvikt', 'fetma', 'feta'],
  ['liikun', 'liikku', 'urheil'],
  ['ravinto', 'ravitsem', 'kasvik', 'ruokava', 'kouluruo', 'lounas', 'aamiai'],
  ['syrjay', 'koulutuksen ulkop'],
  ['yksina', 'laheista ystav'],
  ['ensam', 'narstaende van'],
  ['lonel', 'no close friend'],
  ['vakival', 'pahoinpit', 'rikok', 'rikost'],
  ['turvalli', 'turvatto', 'rikok'],
  ['maahanmuut', 'ulkomaal', 'ulkomais', 'muunkiel', 'vieraskiel', 'muu kieli'],
  ['invandr', 'utlandsk', 'annat sprak'],
  ['hammas', 'hamp', 'suun terv'],
  ['itsemur', 'itsetuho'],
  ['onnelli', 'elamanlaa', 'tyytyvai'],
  ['kaatum', 'lonkkamur', 'putoam'],
  ['kuolle', 'kuolem', 'elinajanod'],
  ['uni', 'nukku', 'univaj'],
  ['demokratia', 'aanest', 'vaali', 'osallis'],
  ['eriarv', 'gini', 'tuloero'],
]

/** Other roots of the families that a root is in; it is in one whose root it begins with, or that begins with it. */
export function relatedTo(root: string): string[] {
  const found = families.filter((family) => family.some((one) => one.startsWith(root) || root.startsWith(one)))
  return [...new Set(found.flat())].filter((one) => one !== root && !one.startsWith(root))
}
