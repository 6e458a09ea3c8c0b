import type { Text } from '../platform/language.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import {
  IDENTIFIER_SCHEMES,
  normaliseIdentifier,
  notApplicable,
  type ParticipantKind,
} from './rules.js'

/**
 * Every number that is recorded with its validity: those a participant is known by, and the number of
 * its deed as it was before the Ministry of Law kept the register. The latter stands apart, since
 * readers of a participant know three schemes.
 */
export const HELD_IDENTIFIER_SCHEMES = [...IDENTIFIER_SCHEMES, 'badan_hukum_lama'] as const
export type HeldIdentifierScheme = (typeof HELD_IDENTIFIER_SCHEMES)[number]

/** What is known of a number: nobody checked it, it is good, it lapsed, it was taken back or replaced. */
export const IDENTIFIER_STATUSES = [
  'unverified',
  'valid',
  'expired',
  'revoked',
  'replaced',
] as const
export type IdentifierStatus = (typeof IDENTIFIER_STATUSES)[number]

/** A number with its validity, as it would be stored. */
export type IdentifierFacts = {
  scheme: HeldIdentifierScheme
  value: string
  startsOn?: string | null | undefined
  validUntilOn?: string | null | undefined
  endsOn?: string | null | undefined
}

const IN_FUTURE: Text = {
  id: 'Tanggal belum terjadi. Isi tanggal hari ini atau sebelumnya.',
  en: 'The date lies in the future. Give today or an earlier day.',
}
const BACKWARDS: Text = {
  id: 'Tanggal ini mendahului startsOn.',
  en: 'The day lies before startsOn.',
}

/**
 * What is wrong with a number of a participant of this kind that holds `live` schemes already; empty
 * when nothing is. The form of a number is not judged: offices have written deeds in many ways.
 */
export function identifierErrors(
  kind: ParticipantKind,
  { scheme, value, startsOn = null, validUntilOn = null, endsOn = null }: IdentifierFacts,
  live: readonly HeldIdentifierScheme[],
  today: string,
): FieldError[] {
  const errors: FieldError[] = []
  if (kind !== 'cooperative' && scheme === 'nik_koperasi') {
    errors.push(notApplicable('/scheme', 'cooperative'))
  }
  if (normaliseIdentifier(value) === '') {
    errors.push(
      invalid('/value', 'invalid_format', {
        id: 'Nomor tidak boleh hanya spasi atau titik.',
        en: 'A number is more than spaces and dots.',
      }),
    )
  }
  if (endsOn === null && live.includes(scheme)) {
    errors.push(
      invalid('/scheme', 'duplicate', {
        id: 'Peserta sudah memegang nomor jenis ini. Isi dahulu endsOn pada nomor itu.',
        en: 'It holds a number of this scheme already. First give that number its endsOn.',
      }),
    )
  }
  if (startsOn !== null && startsOn > today) {
    errors.push(invalid('/startsOn', 'date_in_future', IN_FUTURE))
  }
  if (endsOn !== null && endsOn > today) {
    errors.push(invalid('/endsOn', 'date_in_future', IN_FUTURE))
  }
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    errors.push(invalid('/endsOn', 'ends_before_start', BACKWARDS))
  }
  if (startsOn !== null && validUntilOn !== null && validUntilOn < startsOn) {
    errors.push(invalid('/validUntilOn', 'ends_before_start', BACKWARDS))
  }
  return errors
}
