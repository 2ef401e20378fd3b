/** The PostgreSQL major version of the bundled binaries, which is also that of the data folder (`pg18`). */
export const postgresMajor = 18

export const isWindows = process.platform === 'win32'
export const isLinux = process.platform === 'linux'

export function isRoot(): boolean {
  return process.getuid?.() === 0
}
