import type { Book, Chapter, Json, Part, Step, Text } from '../story/step.js'
import { STEPS, STORY } from '../story.js'
import { type Document, type Operation, operationsOf } from './operations.js'

/** One request of a collection, whatever program opens it. Texts hold `{{variables}}`. */
export type CollectionRequest = {
  /** In Indonesian, unique within its folder. */
  name: string
  docs: string
  method: Operation['method']
  /** Without the query, after `{{baseUrl}}`. */
  path: string
  query: readonly (readonly [name: string, value: string])[]
  /** The variable of the key it is sent with; null where none is asked for. */
  keyVariable: string | null
  headers: readonly (readonly [name: string, value: string])[]
  body: Json | undefined
  file: Step['file']
  /** Whether the next request should wait a little for what this one has started. */
  isAwaited: boolean
  save: readonly (readonly [variable: string, pointer: string])[]
  status: number
  /** Whether the story begins with it: then names that must be unique are made anew. */
  isFirst: boolean
}
export type CollectionFolder = {
  name: string
  docs: string
  folders: readonly CollectionFolder[]
  requests: readonly CollectionRequest[]
}

/** Indonesian for a text of the document; undefined where there is none yet. */
export type Translate = (english: string) => string | undefined

/** Names of the folders that hold every operation by its tag. */
export const TAG_NAMES: Readonly<Record<string, string>> = {
  Me: 'Saya',
  Office: 'Dinas',
  People: 'Orang',
  Credentials: 'Kunci dan akun',
  Participants: 'Peserta',
  Penyakit: 'Penyakit',
  'Code lists': 'Daftar kode',
  Programmes: 'Program',
  Teams: 'Tim',
  Cases: 'Kasus',
  'Health examinations': 'Pemeriksaan kesehatan',
  Diagnoses: 'Diagnosis',
  Handovers: 'Serah terima',
  'Success stories': 'Kisah berhasil',
  Sessions: 'Pertemuan',
  Progress: 'Kemajuan',
  Measurements: 'Pengukuran',
  Verdicts: 'Putusan',
  Attachments: 'Lampiran',
  Metrics: 'Angka',
  Imports: 'Impor',
  Exports: 'Ekspor',
  Changes: 'Perubahan',
  Service: 'Layanan',
}

const PART_NAMES: Record<Step['as'], Text> = {
  nobody: { id: 'siapa pun', en: 'anybody' },
  admin: { id: 'admin', en: 'admin' },
  manager: { id: 'manajer', en: 'manager' },
  diagnosisLead: { id: 'ketua tim diagnosis', en: 'diagnosis lead' },
  diagnostician: { id: 'anggota tim diagnosis', en: 'diagnostician' },
  coachingLead: { id: 'ketua tim pendamping', en: 'coaching lead' },
  coach: { id: 'pendamping', en: 'coach' },
  reporter: { id: 'pelapor', en: 'reporter' },
  observer: { id: 'pengamat', en: 'observer' },
}

/** The variable that holds the key of a part, such as `managerKey`. */
export const keyVariableOf = (part: Part): string => `${part}Key`

/** What a request sends beside its key: the scripts of a collection fill in what is variable. */
function headersOf({ body, file }: Step, { method, needsIfMatch }: Operation): [string, string][] {
  const contentType = body === undefined ? file?.contentType : 'application/json'
  return [
    ...(contentType === undefined
      ? []
      : [['Content-Type', contentType] satisfies [string, string]]),
    ...(method === 'GET'
      ? []
      : [['Idempotency-Key', '{{idempotencyKey}}'] satisfies [string, string]]),
    ...(needsIfMatch ? [['If-Match', '{{ifMatch}}'] satisfies [string, string]] : []),
  ]
}

/** A text in Indonesian, paragraph by paragraph, in English where nobody has translated it yet. */
const inIndonesian = (english: string, translate: Translate): string =>
  english
    .split('\n\n')
    .map((paragraph) => translate(paragraph) ?? paragraph)
    .join('\n\n')

/**
 * The folders of the collections: the story as it is played, then every operation of the document by
 * its tag, as the story calls it. An operation that the story does not call is in none of them.
 */
export function collectionOf(document: Document, translate: Translate): CollectionFolder[] {
  const operations = operationsOf(document)

  const requestOf = (step: Step, name: string, about: Text): CollectionRequest => {
    const operation = operations.get(step.operationId)
    if (operation === undefined) throw new Error(`the document has no ${step.operationId}`)
    const { id, en } = PART_NAMES[step.as]
    const keyVariable = step.as === 'nobody' ? null : keyVariableOf(step.as)
    const sender =
      keyVariable === null ? 'Tanpa kunci.' : `Dikirim dengan kunci ${id}: \`${keyVariable}\`.`
    return {
      name,
      docs: [
        inIndonesian(operation.description, translate),
        `${sender} Operasi \`${operation.operationId}\`.`,
        `*${about.en}. As ${en}.*`,
      ].join('\n\n'),
      method: operation.method,
      path: operation.path.replaceAll(
        /\{(\w+)\}/g,
        (_, parameter: string) => step.path?.[parameter] ?? `{{${parameter}}}`,
      ),
      query: Object.entries(step.query ?? {}),
      keyVariable,
      isAwaited: step.isAwaited === true,
      headers: headersOf(step, operation),
      body: step.body,
      file: step.file,
      save: Object.entries(step.save ?? {}),
      status: operation.status,
      isFirst: false,
    }
  }

  const chapterFolder = (chapter: Chapter, number: number): CollectionFolder => ({
    name: `${number} ${chapter.name.id}`,
    docs: bothOf(chapter.about),
    folders: [],
    requests: chapter.steps
      .filter(({ isByHand }) => isByHand === undefined)
      .map((step) => ({
        ...requestOf(step, step.name.id, step.name),
        isFirst: step === STORY[0]?.chapters[0]?.steps[0],
      })),
  })
  const bookFolder = ({ name, about, chapters }: Book): CollectionFolder => ({
    name: name.id,
    docs: bothOf(about),
    folders: chapters.map((chapter, index) => chapterFolder(chapter, index + 1)),
    requests: [],
  })

  /** The operation as the story shows it, about whatever its variables hold now. */
  const operationRequests = ({ operationId, summary }: Operation): CollectionRequest[] => {
    const calls = STEPS.filter((step) => step.operationId === operationId)
    const step = calls.find(({ example }) => example) ?? calls[0]
    if (step === undefined) return []
    return [requestOf(step, inIndonesian(summary, translate), { id: summary, en: summary })]
  }
  const tagFolder = ({ name, description }: Document['tags'][number]): CollectionFolder => ({
    name: TAG_NAMES[name] ?? name,
    docs: inIndonesian(description, translate),
    folders: [],
    requests: [...operations.values()].filter(({ tag }) => tag === name).flatMap(operationRequests),
  })

  const byTag: CollectionFolder = {
    name: 'Menurut bagian',
    docs: bothOf({
      id: 'Setiap operasi, menurut bagiannya. Nilai {{variabel}} berasal dari permintaan yang terakhir dijalankan.',
      en: 'Every operation by its tag. The {{variables}} hold what the requests sent last have saved.',
    }),
    folders: document.tags.map(tagFolder),
    requests: [],
  }
  return [...STORY.map(bookFolder), byTag]
}

const bothOf = ({ id, en }: Text): string => `${id}\n\n*${en}*`

/** The query of a request as it stands in its address, with its question mark; empty without any. */
export const searchOf = ({ query }: CollectionRequest): string =>
  query.length === 0 ? '' : `?${query.map(([name, value]) => `${name}=${value}`).join('&')}`

/** Every request below a folder, in order. */
export const requestsOf = (folder: CollectionFolder): CollectionRequest[] => [
  ...folder.requests,
  ...folder.folders.flatMap(requestsOf),
]
