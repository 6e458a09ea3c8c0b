import type { Text } from '../platform/language.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import { notApplicable, type ParticipantKind } from './rules.js'

/** How a cooperative is run (pola pengelolaan). */
export const POLA = ['konvensional', 'syariah'] as const
export type Pola = (typeof POLA)[number]

/** Whether persons or cooperatives are its members (bentuk). Source: UU 25/1992. */
export const BENTUK = ['primer', 'sekunder'] as const
export type Bentuk = (typeof BENTUK)[number]

/**
 * Whose a cooperative is by where its members live: of one kabupaten or kota, of one province, or of
 * several. Derived of `membershipRegions`, never entered. Source: the levels of the ministry's register.
 */
export const JURISDICTIONS = ['regency_city', 'province', 'ministry'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]

/** What a cooperative of employees belongs to; its directors may have to decide what it cannot. */
export const PARENT_INSTITUTION_KINDS = [
  'pdam',
  'rsud',
  'agency',
  'school',
  'state_company',
  'private_company',
  'other',
] as const
export type ParentInstitutionKind = (typeof PARENT_INSTITUTION_KINDS)[number]

/** Size of an enterprise. Sources: UU 20/2008 article 6, PP 7/2021 article 35. */
export const SIZE_CLASSES = ['mikro', 'kecil', 'menengah', 'besar'] as const
export type SizeClass = (typeof SIZE_CLASSES)[number]

/** What a size was told by. */
export const SIZE_CLASS_BASES = [
  'annual_sales',
  'business_capital',
  'net_worth',
  'worker_count',
] as const
export type SizeClassBasis = (typeof SIZE_CLASS_BASES)[number]

/** Which rule drew the bounds; sizes by different rules do not compare. */
export const SIZE_CLASS_RULES = ['uu_20_2008', 'pp_7_2021', 'bps_workers'] as const
export type SizeClassRule = (typeof SIZE_CLASS_RULES)[number]

/** What each rule measures. Sources: UU 20/2008 article 6, PP 7/2021 article 35, BPS. */
const MEASURED_BY: Record<SizeClassRule, readonly SizeClassBasis[]> = {
  uu_20_2008: ['net_worth', 'annual_sales'],
  pp_7_2021: ['business_capital', 'annual_sales'],
  bps_workers: ['worker_count'],
}

type Known<Value> = Value | null | undefined

/** What belongs to a participant beside its name and numbers; absent and null are unknown alike. */
export type Profile = {
  pola?: Known<Pola>
  bentuk?: Known<Bentuk>
  membershipRegions?: Known<readonly string[]>
  parentInstitution?: Known<string>
  parentInstitutionKind?: Known<ParentInstitutionKind>
  kbli?: Known<string>
  kbliVersion?: Known<string>
  sizeClass?: Known<SizeClass>
  sizeClassBasis?: Known<SizeClassBasis>
  sizeClassRule?: Known<SizeClassRule>
  sizeClassOn?: Known<string>
}
type Member = keyof Profile

const ONLY: Record<ParticipantKind, readonly Member[]> = {
  cooperative: ['pola', 'bentuk', 'membershipRegions'],
  enterprise: ['sizeClass', 'sizeClassBasis', 'sizeClassRule', 'sizeClassOn'],
}

/** Members that say nothing without each other. */
const TOGETHER: readonly (readonly Member[])[] = [
  ['kbli', 'kbliVersion'],
  ['sizeClass', 'sizeClassBasis', 'sizeClassRule', 'sizeClassOn'],
]

const TOGETHER_WITH = (members: readonly string[]): Text => ({
  id: `Isi bersama ${members.join(', ')}, atau kosongkan semuanya.`,
  en: `Give it with ${members.join(', ')}, or leave all of them empty.`,
})

const neededTogether = (member: string, others: readonly string[]) =>
  invalid(`/${member}`, 'needed_together', TOGETHER_WITH(others))

/** What is wrong with a participant's profile as it would be stored; empty when nothing is. */
export function profileErrors(
  kind: ParticipantKind,
  profile: Profile,
  today: string,
): FieldError[] {
  const given = (member: Member) => (profile[member] ?? null) !== null
  const errors: FieldError[] = []
  for (const only of ['cooperative', 'enterprise'] as const) {
    if (only === kind) continue
    errors.push(...ONLY[only].filter(given).map((member) => notApplicable(`/${member}`, only)))
  }
  for (const members of TOGETHER) {
    const missing = members.filter((member) => !given(member))
    if (missing.length === members.length) continue
    const others = members.filter(given)
    errors.push(...missing.map((member) => neededTogether(member, others)))
  }
  if (given('parentInstitutionKind') && !given('parentInstitution')) {
    errors.push(neededTogether('parentInstitution', ['parentInstitutionKind']))
  }
  const { sizeClassBasis, sizeClassRule, sizeClassOn } = profile
  if (sizeClassBasis && sizeClassRule && !MEASURED_BY[sizeClassRule].includes(sizeClassBasis)) {
    const bases = MEASURED_BY[sizeClassRule].join(', ')
    errors.push(
      invalid('/sizeClassBasis', 'invalid_value', {
        id: `Aturan ${sizeClassRule} mengukur dengan ${bases}.`,
        en: `The rule ${sizeClassRule} measures by ${bases}.`,
      }),
    )
  }
  if (sizeClassOn && sizeClassOn > today) {
    errors.push(
      invalid('/sizeClassOn', 'date_in_future', {
        id: 'Tanggal belum terjadi. Isi tanggal hari ini atau sebelumnya.',
        en: 'The date lies in the future. Give today or an earlier day.',
      }),
    )
  }
  return errors
}
