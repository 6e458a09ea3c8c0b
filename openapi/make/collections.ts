import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brunoFiles, ENVIRONMENTS, type Files } from './bruno.js'
import { collectionOf, type Translate } from './collection.js'
import type { Document } from './operations.js'
import { postmanCollection, postmanEnvironment } from './postman.js'

const DOCS = `Permintaan siap kirim untuk klinik koperasi.

1. Pilih lingkungan, misalnya lokal, dan isi kunci setiap orang: adminKey, managerKey, diagnosisLeadKey, diagnosticianKey, coachingLeadKey, coachKey, reporterKey, observerKey. Server mencetaknya saat pertama kali dijalankan.
2. Jalankan folder Alur 8 bulan dari atas ke bawah. Setiap pemutaran membuat program dan peserta baru.
3. If-Match diisi dengan versi yang terakhir dilihat dari data yang sama, dan Idempotency-Key dibuat sendiri.

*Requests ready to send. Choose an environment, fill in the keys, and run the folder Alur 8 bulan from top to bottom. If-Match and Idempotency-Key are filled in for you.*`

const print = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** Every file of both collections, by its path below `openapi/`. */
export function collectionFiles(document: Document, translate: Translate): Files {
  const folders = collectionOf(document, translate)
  const bruno = Object.entries(brunoFiles(folders, DOCS))
  return {
    ...Object.fromEntries(bruno.map(([path, text]) => [`bruno/${path}`, text])),
    'postman/klinik-koperasi.postman_collection.json': print(postmanCollection(folders, DOCS)),
    ...Object.fromEntries(
      Object.entries(ENVIRONMENTS).map(([name, baseUrl]) => [
        `postman/${name}.postman_environment.json`,
        print(postmanEnvironment(name, baseUrl)),
      ]),
    ),
  }
}

const FOLDERS = ['bruno', 'postman']

/**
 * Writes the collections below a folder and removes what no longer belongs there; with `isCheck` it
 * writes nothing. Returns the paths that were stale.
 */
export async function keepCollections(
  folder: URL,
  files: Files,
  isCheck: boolean,
): Promise<string[]> {
  const stale: string[] = []
  for (const [path, text] of Object.entries(files)) {
    const url = placeOf(folder, path)
    if ((await readFile(url, 'utf8').catch(() => '')) === text) continue
    stale.push(path)
    if (isCheck) continue
    await mkdir(new URL('.', url), { recursive: true })
    await writeFile(url, text)
  }
  for (const path of await filesBelow(folder)) {
    if (path in files) continue
    stale.push(path)
    if (!isCheck) await rm(placeOf(folder, path))
  }
  return stale
}

const placeOf = (folder: URL, path: string) =>
  new URL(path.split('/').map(encodeURIComponent).join('/'), folder)

async function filesBelow(folder: URL): Promise<string[]> {
  const found = await Promise.all(
    FOLDERS.map(async (name) => {
      const place = new URL(`${name}/`, folder)
      const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => [])
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(fileURLToPath(folder), join(entry.parentPath, entry.name)))
    }),
  )
  return found.flat()
}
