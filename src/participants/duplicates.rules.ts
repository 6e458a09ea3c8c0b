import type { ParticipantKind } from './rules.js'

/** What speaks for two participants being one, and against it. */
export const DUPLICATE_REASONS = [
  'same_name',
  'similar_name',
  'same_number',
  'same_phone',
  'same_email',
  'same_address',
  'same_region',
  'other_region',
  'other_number',
  'other_kind',
] as const
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number]

/** Points of each reason; `similar_name` is a share of its points. Our assumption, to be tried out. */
const POINTS: Record<DuplicateReason, number> = {
  same_name: 60,
  similar_name: 50,
  same_number: 50,
  same_phone: 20,
  same_email: 20,
  same_address: 20,
  same_region: 15,
  other_region: -10,
  other_number: -25,
  other_kind: -30,
}

/** From how many points on somebody is told of it. */
export const LIKELY_FROM = 50

/** What tells one participant from another. */
export type Known = {
  kind: ParticipantKind
  regionCode: string
  address: string | null
  phone: string | null
  email: string | null
  /** Every number it holds or held; of numbers that hold today the scheme counts too. */
  numbers: readonly { scheme: string; normalised: string; isLive: boolean }[]
}

export type Weighed = { code: DuplicateReason; points: number }
export type Score = { score: number; reasons: Weighed[] }

const digits = (phone: string | null) => (phone ?? '').replaceAll(/\D/g, '').replace(/^(62|0)/, '')
const plain = (text: string | null) =>
  (text ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const same = (one: string, other: string) => one !== '' && one === other

/** The same region, or one within the other. */
const overlap = (one: string, other: string) =>
  `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`)

/**
 * How likely two participants are one, 0 to 100, and why, in the order of the vocabulary. `likeness` of
 * their names is 1 when only legal form, capitals and signs tell them apart. It warns and never
 * decides: the same name in one village may well be two cooperatives.
 */
export function scoreLikeness(one: Known, other: Known, likeness: number): Score {
  const schemes = new Map(
    one.numbers.filter(({ isLive }) => isLive).map((held) => [held.scheme, held.normalised]),
  )
  const isSameNumber = one.numbers.some(({ normalised }) =>
    other.numbers.some((held) => held.normalised === normalised),
  )
  const isOtherNumber = other.numbers.some(({ scheme, normalised, isLive }) => {
    const held = schemes.get(scheme)
    return isLive && held !== undefined && held !== normalised
  })
  const isSameRegion = overlap(one.regionCode, other.regionCode)
  const holds: Record<DuplicateReason, boolean> = {
    same_name: likeness >= 1,
    similar_name: likeness < 1 && likeness >= 0.6,
    same_number: isSameNumber,
    same_phone: same(digits(one.phone), digits(other.phone)),
    same_email: same(plain(one.email), plain(other.email)),
    same_address: same(plain(one.address), plain(other.address)),
    same_region: isSameRegion,
    other_region: !isSameRegion,
    other_number: isOtherNumber,
    other_kind: one.kind !== other.kind,
  }
  const reasons = DUPLICATE_REASONS.filter((code) => holds[code]).map((code) => ({
    code,
    points: code === 'similar_name' ? Math.round(POINTS[code] * likeness) : POINTS[code],
  }))
  const sum = reasons.reduce((total, { points }) => total + points, 0)
  return { score: Math.min(100, Math.max(0, sum)), reasons }
}
