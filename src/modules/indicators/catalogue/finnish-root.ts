/** Letters without their marks, in the same number, so that a place in one text is the same place in the other. */
export const plainLetters = (text: string): string =>
  text.toLowerCase().replace(/[^a-z0-9\s]/g, (letter) => plain.get(letter) ?? letter)

const plain = new Map(
  ['åäáàâæ', 'öøóô', 'éèêë', 'üú', 'íî', 'š', 'ž', 'č', 'đ', 'ŋ', 'ŧ'].flatMap((letters, at) =>
    Array.from(letters, (letter) => [letter, 'aoeuiszcdnt'[at]!] as const),
  ),
)

interface Endings {
  endings: readonly string[]
  /** What stands in the place of the ending; nothing when left out. */
  put?: string
  /** What is left is the root as it is; otherwise it loses its vowels, which change from form to form. */
  isWhole?: true
}

/**
 * Beyond cases and possession these are the endings by which words are made of words, since titles say "yksinäiseksi
 * tuntevat" where people ask for "yksinäisyys". A stemmer for texts stops earlier.
 */
const groups: readonly Endings[] = [
  // Without something: työttömyys, työttömien, työtön.
  { put: 'tto', isWhole: true, endings: [...formsOf('ttom', 'uu', 'yy', 'ie', 'i', 'a'), 'ttomat', 'ton', 'tonta'] },
  // Doing: tupakointi, tupakoinnin, tupakoivat.
  {
    put: 'oi',
    isWhole: true,
    endings: 'ointi oinnin ointia ointiin oinnista oivat oivien oivia oiva oineet oineiden'.split(' '),
  },
  // Being so: yksinäisyys, yksinäisten, yksinäiseksi.
  { isWhole: true, endings: [...formsOf('is', 'uu', 'yy', 'e', 'i', 'ie'), 'inen', 'isten', 'iset', 'ista'] },
  { endings: ['tuneisuus', 'tyneisyys', ...formsOf('', 'uu', 'yy')] },
  // A deed or its outcome: kiusaaminen, rokotus, äänestys.
  { endings: 'minen misen mista miset misten miseen miseksi misessa misia misien'.split(' ') },
  { endings: 'us usta uksen ukset uksia uksien uksista uksessa ukseen uksesta'.split(' ') },
  { endings: 'ys ysta yksen ykset yksia yksien yksista yksessa ykseen yksesta'.split(' ') },
  { endings: 'yden ytta yteen ydesta ydessa uden utta uteen udesta'.split(' ') },
  // Who does or has done: tuntevat, syrjäytyneet, kiusattuna.
  { endings: 'vat vien via villa ville va neet neiden neita neista neille nut nyt'.split(' ') },
  { endings: 'ttuna ttyna tuna tyna ttujen ttyjen tut tyt ttu tty'.split(' ') },
  // Cases of one and of many.
  { endings: 'ssa sta lla lle lta ksi tta na ta aan een iin oon uun seen'.split(' ') },
  { endings: 'issa ista illa ille ilta iksi ina isiin ihin'.split(' ') },
  { endings: 'ien iden itten jen ten ja ia ita et en an in n t'.split(' ') },
]

function formsOf(stem: string, ...vowels: string[]): string[] {
  return vowels.flatMap((vowel) => {
    const base = stem + vowel
    if (vowel === 'uu' || vowel === 'yy')
      return [`${base}s`, `${base}den`, `${base}tta`, `${base}teen`, `${base}desta`, `${base}dessa`]
    if (vowel === 'ie') return [`${base}n`]
    return ['', 'n', 'a', 'na', 'ksi', 'lla', 'lle', 'lta', 'ssa', 'sta'].map((ending) => base + ending)
  })
}

const byLength = groups
  .flatMap(({ endings, put = '', isWhole = false }) => endings.map((ending) => ({ ending, put, isWhole })))
  .filter(({ ending }) => ending !== '')
  .toSorted((a, b) => b.ending.length - a.ending.length)

/** A root of fewer letters than this would be in words that have nothing to do with it. */
const shortest = 4
const vowelAtEnd = /[aeiouy]$/

/**
 * The beginning that the forms of a word, and the words made of it, have in common: `yksinäisten`, `yksinäisyys` and
 * `yksinäiseksi` give `yksina`. In plain letters. A word without Finnish endings gives most of itself.
 */
export function rootOf(word: string): string {
  const letters = plainLetters(word)
  const found = byLength.find(
    ({ ending, put }) => letters.endsWith(ending) && letters.length - ending.length + put.length >= shortest,
  )
  if (!found) return withoutVowels(letters)
  const root = letters.slice(0, letters.length - found.ending.length) + found.put
  return found.isWhole ? root : withoutVowels(root)
}

function withoutVowels(letters: string): string {
  let root = letters
  while (root.length > shortest && vowelAtEnd.test(root)) root = root.slice(0, -1)
  return withoutGradation(root)
}

/** liikunt(a) has liikunn(an), tuk(i) has tue(n): the last consonant of such pairs is no part of what is common. */
function withoutGradation(root: string): string {
  if (root.length > shortest && /(?:nt|nn|nk|ng|mp|mm|lt|ll|rt|rr|kk|pp|tt)$/.test(root)) return root.slice(0, -1)
  return root.length > 7 && /[aeiouy]k$/.test(root) ? root.slice(0, -1) : root
}
