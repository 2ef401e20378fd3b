import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

const families = {
  reading: { name: 'Literata', folder: '@expo-google-fonts/literata', file: 'Literata' },
  heading: {
    name: 'Atkinson Hyperlegible Next',
    folder: '@expo-google-fonts/atkinson-hyperlegible-next',
    file: 'AtkinsonHyperlegibleNext',
  },
} as const
const faces = { regular: '400Regular', italic: '400Regular_Italic', semiBold: '600SemiBold', bold: '700Bold' } as const

export type FontFamily = keyof typeof families
export type FontFace = keyof typeof faces

export const familyName = (family: FontFamily): string => families[family].name

const folderOf = (family: FontFamily, face: FontFace): string =>
  join(dirname(require.resolve(`${families[family].folder}/package.json`)), faces[face])

/** The report's own fonts as TTF files on disk: the same in PDF, Word and the pictures of charts. */
export const fontFile = (family: FontFamily, face: FontFace): string =>
  join(folderOf(family, face), `${families[family].file}_${faces[face]}.ttf`)

export const readFont = (family: FontFamily, face: FontFace): Buffer => readFileSync(fontFile(family, face))

/** The folders of every face in use, for engines that look for fonts by themselves. */
export const fontFolders = (Object.keys(families) as FontFamily[]).flatMap((family) =>
  (Object.keys(faces) as FontFace[]).map((face) => folderOf(family, face)),
)
