/** Whom the clinic helps: a cooperative, or a micro, small or medium enterprise (UKM). */
export const PARTICIPANT_KINDS = ['cooperative', 'enterprise'] as const
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number]

/** Numbers a participant is known by: NIK koperasi, badan hukum (deed), NIB (business licence). */
export const IDENTIFIER_SCHEMES = ['nik_koperasi', 'badan_hukum', 'nib'] as const
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number]

/** Kinds of cooperative by what they do for members (jenis). */
export const JENIS = ['simpan_pinjam', 'konsumen', 'produsen', 'pemasaran', 'jasa'] as const
export type Jenis = (typeof JENIS)[number]

/**
 * Where a participant stands before the law and the office. `tidak aktif` is a matter of meetings, not
 * of health, and does not mean dissolved. Source: UU 25/1992 articles 46 to 56; offices' practice.
 */
export const PARTICIPANT_STATUSES = [
  'active',
  'inactive',
  'reactivated',
  'dissolution_proposed',
  'dissolution_objected',
  'dissolved',
  'in_settlement',
  'struck_off',
  'business_closed',
] as const
export type ParticipantStatus = (typeof PARTICIPANT_STATUSES)[number]

/** Statuses after which nobody is left to coach. */
export const ENDED_STATUSES: readonly ParticipantStatus[] = [
  'dissolved',
  'in_settlement',
  'struck_off',
  'business_closed',
]
