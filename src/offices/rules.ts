/** Where the people of a clinic come from; kept on a signature beside the role. */
export const BACKGROUNDS = [
  'academic',
  'banking',
  'expert',
  'dekopinda',
  'practitioner',
  'office',
] as const
export type Background = (typeof BACKGROUNDS)[number]

/** What ties a person to a participant, and so bars the person from judging it. */
export const AFFILIATION_KINDS = ['member', 'board', 'employee', 'owner', 'family', 'lender', 'other'] as const
export type AffiliationKind = (typeof AFFILIATION_KINDS)[number]

export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The three civil zones of Indonesia: WIB, WITA, WIT. */
export const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type TimeZone = (typeof TIME_ZONES)[number]
