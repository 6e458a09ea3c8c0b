import { profileErrors } from '../participants/profile.rules.js'
import {
  insertParticipant,
  replaceIdentifiers,
  updateParticipant,
} from '../participants/queries.js'
import { type Identifier, type IdentifierScheme, participantErrors } from '../participants/rules.js'
import { type Participant, ParticipantCreate, ParticipantPatch } from '../participants/schema.js'
import { readBody } from '../platform/http/validation.js'
import { newId } from '../platform/ids.js'
import { rowError } from './file.js'
import { type Match, normaliseName, numberKey } from './matching.js'
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
import { lockParticipants, readRegister } from './queries.js'
import type { Column, FileRow } from './rules.js'

const text = (name: string, example: string): Column => ({ name, type: 'text', example })

/** The column of each number a participant is known by. */
export const NUMBER_COLUMNS: readonly [string, IdentifierScheme][] = [
  ['nikKoperasi', 'nik_koperasi'],
  ['badanHukum', 'badan_hukum'],
  ['nib', 'nib'],
]
const COLUMN_OF = new Map<string, string>(
  NUMBER_COLUMNS.map(([column, scheme]) => [scheme, column]),
)

/** The numbers a row gives, and those it takes away (null, which only JSON can say). */
export function numbersOf({ cells }: FileRow): {
  given: Identifier[]
  taken: IdentifierScheme[]
} {
  const given: Identifier[] = []
  const taken: IdentifierScheme[] = []
  for (const [column, scheme] of NUMBER_COLUMNS) {
    const value = cells[column]
    if (value === null) taken.push(scheme)
    else if (typeof value === 'string') given.push({ scheme, value })
  }
  return { given, taken }
}

/** What names the participant of a row to a reader: a number, else name and region. */
export function keyOf({ cells }: FileRow, identifiers: readonly Identifier[]): string | null {
  const [number] = identifiers
  if (number !== undefined) return number.value.slice(0, 250)
  const { name, regionCode } = cells
  if (typeof name !== 'string' || name === '') return null
  return typeof regionCode === 'string'
    ? `${name.slice(0, 200)} (${regionCode.slice(0, 40)})`
    : name.slice(0, 250)
}

/** A row as a body of the API: its cells, the numbers as a list. */
type Draft = {
  row: FileRow
  key: string | null
  identifiers: Identifier[]
  taken: IdentifierScheme[]
  cells: Record<string, unknown>
}

/** Excel in Indonesian writes the region 32.71 as a decimal number. */
const mendRegion = (value: unknown) =>
  typeof value === 'string' ? value.replace(/^(\d{2}),(\d{2})$/, '$1.$2') : value

export const withRegion = (row: FileRow): FileRow =>
  row.cells['regionCode'] === undefined
    ? row
    : { ...row, cells: { ...row.cells, regionCode: mendRegion(row.cells['regionCode']) } }

function draftOf(read: FileRow): Draft {
  const row = withRegion(read)
  const { given, taken } = numbersOf(row)
  const numbers = new Set(NUMBER_COLUMNS.map(([column]) => column))
  const own = Object.entries(row.cells).filter(([name]) => !numbers.has(name))
  const cells = Object.fromEntries(own)
  return { row, key: keyOf(row, given), identifiers: given, taken, cells }
}

/** The column a pointer into a body speaks of, given the body's list of numbers. */
const columnIn = (identifiers: readonly Identifier[]) => (pointer: string) => {
  const [, member = '', index = ''] = pointer.replace(/^#/, '').split('/')
  if (member !== 'identifiers') return member
  return COLUMN_OF.get(identifiers[Number(index)]?.scheme ?? '') ?? member
}

const rejected = ({ row, key }: Draft, errors: ReturnType<typeof asRowErrors>, id?: string) =>
  settled(row, key, 'rejected', { id: id ?? null, errors: allErrors(row, errors) })

function planNew(draft: Draft, today: string): Planned {
  const { row, key, identifiers } = draft
  const columnOf = columnIn(identifiers)
  const body = identifiers.length === 0 ? draft.cells : { ...draft.cells, identifiers }
  const { value, errors } = readBody(ParticipantCreate, body)
  if (value === null) return rejected(draft, asRowErrors(errors, columnOf))
  const { kind, jenis = null } = value
  const found = [
    ...participantErrors({ kind, jenis, identifiers }),
    ...profileErrors(kind, value, today),
  ]
  const faults = asRowErrors(found, columnOf)
  if (row.errors.length + faults.length > 0) return rejected(draft, faults)
  const id = newId()
  const { contactName, phone, email, identifiers: _listed, ...participant } = value
  return {
    row: row.row,
    key,
    fate: 'created',
    id,
    errors: [],
    async write(tx) {
      await insertParticipant(tx, { id, ...participant }, { contactName, phone, email })
      if (identifiers.length > 0) await replaceIdentifiers(tx, id, identifiers, today)
    },
  }
}

const KIND_IS_FIXED = rowError('kind', 'kind_is_fixed', {
  id: 'Jenis peserta yang sudah terdaftar tidak berubah. Periksa nomornya.',
  en: 'The kind of a registered participant never changes. Check its number.',
})

/** The numbers a participant holds after a row: those of the row, and the others it held. */
function mergeNumbers(before: Participant, { identifiers, taken }: Draft): Identifier[] {
  const spelled = identifiers.map((one) => {
    const held = before.identifiers.find(({ scheme }) => scheme === one.scheme)
    return held !== undefined && numberKey(held) === numberKey(one) ? held : one
  })
  const named = new Set([...identifiers.map(({ scheme }) => scheme), ...taken])
  return [...spelled, ...before.identifiers.filter(({ scheme }) => !named.has(scheme))]
}

function planChange(draft: Draft, before: Participant, today: string): Planned {
  const { row, key } = draft
  const { id } = before
  const { kind = before.kind, ...cells } = draft.cells
  const merged = mergeNumbers(before, draft)
  const columnOf = columnIn(merged)
  const wrongKind = kind === before.kind ? [] : [KIND_IS_FIXED]
  const { value, errors } = readBody(ParticipantPatch, { ...cells, identifiers: merged })
  if (value === null) {
    return rejected(draft, [...wrongKind, ...asRowErrors(errors, columnOf)], id)
  }
  const { jenis = before.jenis } = value
  const found = [
    ...participantErrors({ kind: before.kind, jenis, identifiers: merged }),
    ...profileErrors(before.kind, { ...before, ...value }, today),
  ]
  const faults = [...wrongKind, ...asRowErrors(found, columnOf)]
  if (row.errors.length + faults.length > 0) return rejected(draft, faults, id)
  const { identifiers: _listed, ...members } = value
  const changes = changesOf(before, members)
  const held = new Set(before.identifiers.map(numberKey))
  const isRenumbered =
    merged.length !== held.size || merged.some((one) => !held.has(numberKey(one)))
  if (Object.keys(changes).length === 0 && !isRenumbered) {
    return settled(row, key, 'unchanged', { id })
  }
  const { contactName, phone, email, ...participant } = changes
  return {
    row: row.row,
    key,
    fate: 'updated',
    id,
    errors: [],
    async write(tx) {
      await updateParticipant(tx, id, participant, { contactName, phone, email })
      if (isRenumbered) await replaceIdentifiers(tx, id, merged, today)
    },
  }
}

/** A row that may mean somebody known is written nowhere; its own faults come first. */
function planUnsure(draft: Draft, candidates: Parameters<typeof possibleDuplicates>[1]): Planned {
  const { row, key, identifiers } = draft
  const { kind: _kind, ...cells } = draft.cells
  const { errors } = readBody(ParticipantPatch, { ...cells, identifiers })
  if (row.errors.length + errors.length > 0) {
    return rejected(draft, asRowErrors(errors, columnIn(identifiers)))
  }
  const [number] = identifiers
  const column = COLUMN_OF.get(number?.scheme ?? '') ?? 'name'
  return settled(row, key, 'possible_duplicate', { errors: possibleDuplicates(column, candidates) })
}

/** What earlier rows of the file were about, so that none is written twice. */
class Earlier {
  readonly #rows = new Map<string, number>()

  /** The row that said the same before, with the column it is seen by; null for a new one. */
  find(
    { identifiers, row: { cells } }: Draft,
    match: Match,
  ): { column: string; row: number } | null {
    const keys = identifiers.map(
      (one) => [COLUMN_OF.get(one.scheme) ?? 'name', numberKey(one)] as const,
    )
    const { name, regionCode } = cells
    const isNamed = typeof name === 'string' && typeof regionCode === 'string'
    return this.#first([
      ...keys,
      ...(match.known === null ? [] : [['name', match.known.id] as const]),
      ...(isNamed ? [['name', `${normaliseName(name)} ${regionCode}`] as const] : []),
    ])
  }

  add({ identifiers, row: { row, cells } }: Draft, match: Match): void {
    const { name, regionCode } = cells
    const keys = identifiers.map(numberKey)
    if (match.known !== null) keys.push(match.known.id)
    if (typeof name === 'string') keys.push(`${normaliseName(name)} ${regionCode}`)
    for (const key of keys) if (!this.#rows.has(key)) this.#rows.set(key, row)
  }

  #first(keys: readonly (readonly [string, string])[]) {
    for (const [column, key] of keys) {
      const row = this.#rows.get(key)
      if (row !== undefined) return { column, row }
    }
    return null
  }
}

/** Cooperatives and enterprises, by their numbers or by name and region. */
export const participantsDataset: Dataset = {
  columns: [
    text('kind', 'cooperative'),
    text('name', 'Koperasi Melati Sejati'),
    text('regionCode', '32.71.03'),
    text('jenis', 'konsumen'),
    text('kelompok', 'pegawai negeri (KPRI)'),
    text('address', 'Jl. Pahlawan 10'),
    text('parentInstitution', ''),
    text('parentInstitutionKind', ''),
    text('pola', 'konvensional'),
    text('bentuk', 'primer'),
    text('kbli', ''),
    text('kbliVersion', ''),
    text('sizeClass', ''),
    text('sizeClassBasis', ''),
    text('sizeClassRule', ''),
    text('sizeClassOn', ''),
    text('contactName', 'Ibu Ratna'),
    text('phone', '+62 813 0000 0000'),
    text('email', 'melati@example.org'),
    text('nikKoperasi', '3271010000017'),
    text('badanHukum', '518/49/BH/KANKOP'),
    text('nib', ''),
  ],

  async plan(tx, rows, { today }) {
    const register = await readRegister(tx)
    const drafts = rows.map(draftOf)
    const matches = await inTurns(drafts, (draft) =>
      register.match({ ...draft.cells, identifiers: draft.identifiers }),
    )
    const known = matches.flatMap((match) => (match.known === null ? [] : [match.known.id]))
    const stored = await lockParticipants(tx, known)
    const earlier = new Earlier()
    return inTurns(drafts, (draft, index) => {
      const match = matches[index] ?? { known: null, candidates: [] }
      const same = earlier.find(draft, match)
      earlier.add(draft, match)
      if (same !== null) return rejected(draft, [repeatsRow(same.column, same.row)])
      if (match.known === null) {
        return match.candidates.length > 0
          ? planUnsure(draft, match.candidates)
          : planNew(draft, today)
      }
      const before = stored.get(match.known.id)
      return before === undefined ? planNew(draft, today) : planChange(draft, before, today)
    })
  },
}
