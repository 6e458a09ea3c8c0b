import type { Text } from '../platform/language.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import { notApplicable, type ParticipantKind } from './rules.js'

/**
 * Who acts for a participant: the pengurus and pengawas of a cooperative, its manajer, the owner of an
 * enterprise. Source: UU 25/1992 article 21.
 */
export const OFFICER_ROLES = [
  'ketua',
  'wakil_ketua',
  'sekretaris',
  'bendahara',
  'pengurus',
  'pengawas',
  'manajer',
  'pemilik',
] as const
export type OfficerRole = (typeof OFFICER_ROLES)[number]

/** Roles of one kind; a manajer may be either's. */
const ROLE_KIND: Partial<Record<OfficerRole, ParticipantKind>> = {
  ketua: 'cooperative',
  wakil_ketua: 'cooperative',
  sekretaris: 'cooperative',
  bendahara: 'cooperative',
  pengurus: 'cooperative',
  pengawas: 'cooperative',
  pemilik: 'enterprise',
}

const IN_FUTURE: Text = {
  id: 'Tanggal belum terjadi. Isi tanggal hari ini atau sebelumnya.',
  en: 'The date lies in the future. Give today or an earlier day.',
}

/** What is wrong with somebody holding a role in a participant of this kind; empty when nothing is. */
export function officerErrors(
  kind: ParticipantKind,
  {
    role,
    startsOn,
    endsOn = null,
  }: { role: OfficerRole; startsOn: string; endsOn?: string | null | undefined },
  today: string,
): FieldError[] {
  const errors: FieldError[] = []
  const only = ROLE_KIND[role] ?? kind
  if (only !== kind) errors.push(notApplicable('/role', only))
  if (startsOn > today) errors.push(invalid('/startsOn', 'date_in_future', IN_FUTURE))
  if (endsOn !== null && endsOn > today) {
    errors.push(invalid('/endsOn', 'date_in_future', IN_FUTURE))
  }
  if (endsOn !== null && endsOn < startsOn) {
    errors.push(
      invalid('/endsOn', 'ends_before_start', {
        id: 'Tanggal ini mendahului startsOn.',
        en: 'The day lies before startsOn.',
      }),
    )
  }
  return errors
}
