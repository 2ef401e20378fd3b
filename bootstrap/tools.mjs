import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const inPath = (program) => (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`))

/** What the tests use besides the packages: what each is for, its package in Debian, and how to know that it is there. */
const tools = [
  {
    name: 'Chromium',
    use: 'journeys in a browser',
    packages: ['chromium-headless-shell'],
    found: () => inPath('chromium-headless-shell') || inPath('chromium'),
  },
  {
    name: 'PostgreSQL',
    use: "tests on a server that is not Kaarna's own",
    packages: ['postgresql'],
    found: () => existsSync('/usr/lib/postgresql') && readdirSync('/usr/lib/postgresql').length > 0,
  },
  { name: 'Poppler', use: 'reading PDF files', packages: ['poppler-utils'], found: () => inPath('pdftotext') },
  {
    name: 'LibreOffice',
    use: 'opening Word files',
    packages: ['libreoffice-writer-nogui'],
    found: () => inPath('soffice'),
  },
  {
    name: 'LibreOffice Impress',
    use: 'opening slides',
    packages: ['libreoffice-impress-nogui'],
    found: () => existsSync('/usr/lib/libreoffice/program/libsdlo.so'),
  },
]

/**
 * Installs the missing tools where that is possible (Debian, as root) and says what is missing where it is not.
 * Returns settings for the tests. In CI a missing tool is a failure.
 */
export function provideTestTools() {
  const missing = () => tools.filter(({ found }) => !found())
  if (missing().length > 0) install(missing())
  const still = missing()
  for (const { name, use, packages } of still)
    console.log(`${name} is missing, so ${use} is not tested. On Debian: apt-get install ${packages.join(' ')}`)
  if (still.length > 0 && process.env.CI)
    throw new Error(
      `In CI nothing may be left out: ${still.map(({ name }) => name).join(', ')} could not be installed.`,
    )
  return still.some(({ name }) => name === 'PostgreSQL') ? {} : { KAARNA_TEST_DEBIAN: '1' }
}

function install(wanted) {
  if (process.getuid?.() !== 0 || !inPath('apt-get')) return
  const packages = wanted.flatMap((tool) => tool.packages)
  console.log(`Installing ${wanted.map(({ name }) => name).join(', ')} for the tests …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  })
}
