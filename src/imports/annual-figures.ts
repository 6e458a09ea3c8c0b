import { ACCOUNTS } from '../participants/accounts.rules.js'
import { insertAnnualFigures, updateAnnualFigures } from '../participants/queries.js'
import { figuresErrors } from '../participants/rules.js'
import {
  type AnnualFigures,
  AnnualFiguresCreate,
  AnnualFiguresPatch,
} from '../participants/schema.js'
import { readBody } from '../platform/http/validation.js'
import { newId } from '../platform/ids.js'
import { rowError } from './file.js'
import type { KnownParticipant, Match, Register } from './matching.js'
import { keyOf, NUMBER_COLUMNS, numbersOf, withRegion } from './participants.js'
import {
  allErrors,
  asRowErrors,
  changesOf,
  type Dataset,
  inTurns,
  type Planned,
  possibleDuplicates,
  repeatsRow,
  settled,
} from './planning.js'
import { lockFiguresOf, readRegister } from './queries.js'
import type { Column, FileRow, RowError } from './rules.js'

const text = (name: string, example: string): Column => ({ name, type: 'text', example })
const whole = (name: string, example: number): Column => ({
  name,
  type: 'integer',
  example: String(example),
})

/** The columns that say whose figures a row holds. */
const WHOSE = ['participantId', ...NUMBER_COLUMNS.map(([column]) => column), 'name', 'regionCode']

/** A row: whose figures it means, and the figures as a body of the API. */
type Draft = { row: FileRow; key: string | null; match: Match; body: Record<string, unknown> }

function draftOf(read: FileRow, register: Register): Draft {
  const row = withRegion(read)
  const { given } = numbersOf(row)
  const { participantId, name, regionCode, bookYear } = row.cells
  const known =
    typeof participantId === 'string' ? register.find(participantId.toLowerCase()) : null
  const match: Match =
    participantId === undefined
      ? register.match({ name, regionCode, identifiers: given })
      : known === null
        ? { known, candidates: [] }
        : { known }
  const whose = typeof participantId === 'string' ? participantId.slice(0, 40) : keyOf(row, given)
  const key = whose === null ? null : `${whose} ${String(bookYear ?? '').slice(0, 20)}`.trim()
  const own = Object.entries(row.cells).filter(([column]) => !WHOSE.includes(column))
  return { row, key, match, body: Object.fromEntries(own) }
}

const rejected = ({ row, key }: Draft, errors: RowError[], id: string | null = null) =>
  settled(row, key, 'rejected', { id, errors: allErrors(row, errors) })

const UNKNOWN_PARTICIPANT = {
  id: 'Peserta ini belum terdaftar. Isi nomor, atau nama dan wilayah seperti yang terdaftar.',
  en: 'No such participant is registered. Give a number, or name and region as registered.',
}

/** The first column by which a row says whose figures it holds. */
const whoseColumn = ({ row }: Draft) =>
  WHOSE.find((column) => row.cells[column] !== undefined) ?? 'name'

function planNew(
  draft: Draft,
  { id: participantId, kind }: KnownParticipant,
  today: string,
): Planned {
  const { row, key, body } = draft
  const { value, errors } = readBody(AnnualFiguresCreate, body)
  if (value === null) return rejected(draft, asRowErrors(errors))
  const faults = asRowErrors(figuresErrors(kind, value, today))
  if (row.errors.length + faults.length > 0) return rejected(draft, faults)
  const id = newId()
  const write: Planned['write'] = (tx) => insertAnnualFigures(tx, { id, participantId, ...value })
  return { row: row.row, key, fate: 'created', id, errors: [], write }
}

function planChange(
  draft: Draft,
  before: AnnualFigures,
  kind: KnownParticipant['kind'],
  today: string,
): Planned {
  const { row, key } = draft
  const { id } = before
  const { bookYear: _year, ...cells } = draft.body
  const { value, errors } = readBody(AnnualFiguresPatch, cells)
  if (value === null) return rejected(draft, asRowErrors(errors), id)
  const changes = changesOf(before, value)
  const faults = asRowErrors(figuresErrors(kind, { ...before, ...changes }, today))
  if (row.errors.length + faults.length > 0) return rejected(draft, faults, id)
  if (Object.keys(changes).length === 0) return settled(row, key, 'unchanged', { id })
  const write: Planned['write'] = (tx) => updateAnnualFigures(tx, before, changes)
  return { row: row.row, key, fate: 'updated', id, errors: [], write }
}

/** A row whose participant is not known, or not for sure. */
function planUnknown(draft: Draft, candidates: readonly KnownParticipant[]): Planned {
  const { row, key, body } = draft
  const column = whoseColumn(draft)
  const faults = asRowErrors(readBody(AnnualFiguresCreate, body).errors)
  if (candidates.length === 0) {
    return rejected(draft, [
      rowError(column, 'unknown_participant', UNKNOWN_PARTICIPANT),
      ...faults,
    ])
  }
  if (row.errors.length + faults.length > 0) return rejected(draft, faults)
  return settled(row, key, 'possible_duplicate', { errors: possibleDuplicates(column, candidates) })
}

/** The figures of book years, each of a participant that is registered already. */
export const annualFiguresDataset: Dataset = {
  columns: [
    text('participantId', ''),
    text('nikKoperasi', '3271010000017'),
    text('badanHukum', '518/49/BH/KANKOP'),
    text('nib', ''),
    text('name', 'Koperasi Melati Sejati'),
    text('regionCode', '32.71.03'),
    whole('bookYear', 2017),
    text('ratHeldOn', '2018-03-12'),
    text('ratReportedOn', '2018-03-26'),
    whole('membersFemale', 64),
    whole('membersMale', 56),
    whole('workersFemale', 3),
    whole('workersMale', 2),
    whole('assetsRupiah', 850_000_000),
    whole('equityRupiah', 320_000_000),
    whole('outsideCapitalRupiah', 530_000_000),
    whole('businessVolumeRupiah', 1_200_000_000),
    whole('shuRupiah', 42_000_000),
    whole('savingsRupiah', 380_000_000),
    whole('loansRupiah', 590_000_000),
    whole('membersTotal', 120),
    whole('workersTotal', 5),
    ...ACCOUNTS.map(({ name, example }) => whole(name, example)),
    text('source', 'Berita acara kunjungan 12 Maret 2018'),
    text('evidence', 'Neraca 31 Desember 2017, hlm. 4'),
  ],

  async plan(tx, rows, { today }) {
    const register = await readRegister(tx)
    const drafts = await inTurns(rows, (row) => draftOf(row, register))
    const known = drafts.flatMap(({ match }) => (match.known === null ? [] : [match.known.id]))
    const stored = await lockFiguresOf(tx, known)
    const earlier = new Map<string, number>()
    return inTurns(drafts, (draft) => {
      const { match, body, row } = draft
      if (match.known === null) return planUnknown(draft, match.candidates)
      const year = `${match.known.id} ${body['bookYear']}`
      const same = earlier.get(year)
      if (same !== undefined) return rejected(draft, [repeatsRow('bookYear', same)])
      earlier.set(year, row.row)
      const before = stored.get(year)
      return before === undefined
        ? planNew(draft, match.known, today)
        : planChange(draft, before, match.known.kind, today)
    })
  },
}
