import type { FastifyBaseLogger } from 'fastify'
import { sqlState, type Tx } from '../platform/database.js'
import { annualFiguresDataset } from './annual-figures.js'
import { readFile } from './file.js'
import { participantsDataset } from './participants.js'
import type { Dataset, Planned } from './planning.js'
import { claimImport, endImport, findUpload, insertRows, type Upload } from './queries.js'
import {
  countFates,
  type FileRow,
  type ImportDataset,
  type Interruption,
  isTurnedDown,
  ROW_ERRORS_MAX,
  type RowReport,
} from './rules.js'

export const DATASETS: Record<ImportDataset, Dataset> = {
  participants: participantsDataset,
  'annual-figures': annualFiguresDataset,
}

/** An import to work through, on behalf of whoever sent it. */
export type Job = {
  id: string
  /** A transaction in the sender's office, with the sender's access. */
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** The civil day of the request, in the office's zone. */
  today: string
  log: FastifyBaseLogger
  /** Rows done so far, for whoever looks in the meantime. */
  doneCount: number
}

/** The import is no longer ours to write: it was cancelled, or given up for lost. */
class Ended extends Error {}

/** Rows written side by side on the connection; each waits for its own statements only. */
const SIDE_BY_SIDE = 100
const ATTEMPTS = 3
const UNIQUE_VIOLATION = '23505'

async function write(tx: Tx, planned: readonly Planned[], job: Job, signal: AbortSignal) {
  job.doneCount = planned.filter((row) => row.write === null).length
  const writes = planned.flatMap((row) => (row.write === null ? [] : [row.write]))
  for (let start = 0; start < writes.length; start += SIDE_BY_SIDE) {
    signal.throwIfAborted()
    const part = writes.slice(start, start + SIDE_BY_SIDE)
    const results = await Promise.allSettled(part.map((one) => one(tx)))
    const failed = results.find((result) => result.status === 'rejected')
    if (failed !== undefined) throw failed.reason
    job.doneCount += part.length
  }
}

/** What is kept of a row; of one that is not written, the id only where the record exists. */
const reportOf =
  (isWritten: boolean) =>
  (row: Planned): RowReport => ({
    row: row.row,
    key: row.key,
    fate: row.fate,
    id: row.fate === 'created' && !isWritten ? null : row.id,
    errors: row.errors.slice(0, ROW_ERRORS_MAX),
  })

/**
 * Decides on every row, writes what is to be written and the report, and ends the import, all in this
 * transaction: an import that says `completed` has written, any other has not.
 */
async function apply(
  tx: Tx,
  { upload, rows, job, signal }: { upload: Upload; rows: FileRow[]; job: Job; signal: AbortSignal },
): Promise<void> {
  const planned = await DATASETS[upload.dataset].plan(tx, rows, job)
  signal.throwIfAborted()
  const isRejected = isTurnedDown(planned, upload.onError)
  const isWritten = !isRejected && !upload.isDryRun
  if (isWritten) await write(tx, planned, job, signal)
  await insertRows(tx, job.id, planned.map(reportOf(isWritten)))
  signal.throwIfAborted()
  const state = isRejected ? 'rejected' : 'completed'
  const isOurs = await endImport(tx, job.id, { state, counts: countFates(planned) })
  if (!isOurs) throw new Ended()
}

const claim = (job: Job) =>
  job
    .transact((tx) => claimImport(tx, job.id))
    .catch((error) => {
      if (sqlState(error) === UNIQUE_VIOLATION) return 'busy' as const
      throw error
    })

/** A number that another request took meanwhile fails the whole transaction; seen anew it is known. */
async function applyAnew(job: Job, work: (tx: Tx) => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await job.transact(work)
    } catch (error) {
      if (attempt === ATTEMPTS || sqlState(error) !== UNIQUE_VIOLATION) throw error
    }
  }
}

/**
 * Works an import through. `busy`: another of its office is running elsewhere, come again. Throws what
 * went wrong, or the signal's reason; nothing of the file is written then.
 */
export async function runImport(job: Job, signal: AbortSignal): Promise<'busy' | 'ended'> {
  const claimed = await claim(job)
  if (claimed !== 'claimed') return claimed === 'busy' ? 'busy' : 'ended'
  const upload = await job.transact((tx) => findUpload(tx, job.id))
  if (upload === null) return 'ended'
  const { rows } = await readFile(upload.bytes, upload.mediaType, DATASETS[upload.dataset].columns)
  try {
    await applyAnew(job, (tx) => apply(tx, { upload, rows, job, signal }))
  } catch (error) {
    if (!(error instanceof Ended)) throw error
  }
  return 'ended'
}

/** Ends an import that will not be worked through; one that has ended meanwhile stays as it is. */
export const interrupt = (job: Job, interruption: Interruption): Promise<unknown> =>
  job.transact((tx) => endImport(tx, job.id, { state: 'interrupted', interruption }))
