import { type Blocker, type FieldError, invalid } from '../platform/problem/problem.js'
import { PENYAKIT_GROUPS, RECOMMENDATION_KINDS } from './catalogue.js'

/** Whose entry it is: of the common catalogue, or added by an office for itself. */
export const PENYAKIT_ORIGINS = ['common', 'office'] as const
export type PenyakitOrigin = (typeof PENYAKIT_ORIGINS)[number]

/** Whom a penyakit can befall. */
export const PENYAKIT_APPLIES_TO = ['cooperative', 'enterprise'] as const

/**
 * Who has to act on a recommendation: the participant (`cooperative` or `enterprise`), the office
 * itself, or the institution the cooperative belongs to.
 */
export const RESPONSIBLE_SIDES = [
  'cooperative',
  'enterprise',
  'office',
  'parent_institution',
] as const
export type ResponsibleSide = (typeof RESPONSIBLE_SIDES)[number]

/** What a target is counted in; the units of the metrics of cases are among them. */
export const TARGET_UNITS = [
  'yes_no',
  'rupiah',
  'category',
  'persons',
  'percent',
  'items',
  'days',
] as const
export type TargetUnit = (typeof TARGET_UNITS)[number]

/** Which way is better. */
export const TARGET_DIRECTIONS = ['up', 'down'] as const
export type TargetDirection = (typeof TARGET_DIRECTIONS)[number]

const GROUPS: readonly string[] = PENYAKIT_GROUPS.map(({ code }) => code)
const TREATMENTS: readonly string[] = RECOMMENDATION_KINDS.map(({ code }) => code)

const UNKNOWN_GROUP = {
  id: 'Kelompok penyakit ini tidak dikenal. Lihat /v1/code-lists/penyakit-groups.',
  en: 'There is no such group. See /v1/code-lists/penyakit-groups.',
}
const UNKNOWN_TREATMENT = {
  id: 'Jenis rekomendasi ini tidak dikenal. Lihat /v1/code-lists/recommendation-kinds.',
  en: 'There is no such kind of treatment. See /v1/code-lists/recommendation-kinds.',
}

/** Codes of a new entry that no list holds. */
export const codeErrors = (entry: {
  group: string
  treatments: readonly string[]
}): FieldError[] => [
  ...(GROUPS.includes(entry.group) ? [] : [invalid('/group', 'unknown_code', UNKNOWN_GROUP)]),
  ...entry.treatments.flatMap((code, index) =>
    TREATMENTS.includes(code)
      ? []
      : [invalid(`/treatments/${index}`, 'unknown_code', UNKNOWN_TREATMENT)],
  ),
]

/** What stands in the way of retiring an entry: it is everybody's, or it is retired already. */
export function retireBlockers(entry: {
  origin: PenyakitOrigin
  retiredAt: string | null
}): Blocker[] {
  const blockers: Blocker[] = []
  if (entry.origin === 'common') {
    blockers.push({
      code: 'common_catalogue',
      pointer: '/origin',
      message: {
        id: 'Penyakit dari katalog bersama tidak dapat dihentikan oleh satu dinas.',
        en: 'An entry of the common catalogue cannot be retired by one office.',
      },
    })
  }
  if (entry.retiredAt !== null) {
    blockers.push({
      code: 'already_retired',
      pointer: '/retiredAt',
      message: { id: 'Penyakit ini sudah dihentikan.', en: 'This entry is retired already.' },
    })
  }
  return blockers
}
