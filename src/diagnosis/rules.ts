export const CERTAINTIES = ['suspected', 'confirmed', 'ruled_out'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export const SEVERITIES = ['mild', 'moderate', 'severe'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How evidence was obtained: the techniques of the official examination form. */
export const EVIDENCE_METHODS = ['document', 'interview', 'observation'] as const
export type EvidenceMethod = (typeof EVIDENCE_METHODS)[number]

/** The twelve kinds of treatment, by the words of the field. */
export const RECOMMENDATION_KINDS = [
  'bimbingan',
  'pelatihan',
  'motivasi',
  'permodalan',
  'kemitraan',
  'digital',
  'restrukturisasi_pengurus',
  'revisi_ad_art',
  'audit_pembukuan',
  'konversi_usaha',
  'pembubaran',
  'rujukan',
] as const
export type RecommendationKind = (typeof RECOMMENDATION_KINDS)[number]
