import { sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import { type Known, LIKELY_FROM, scoreLikeness } from './duplicates.rules.js'
import type { LikelyDuplicate } from './duplicates.schema.js'

/** How many are looked at, and how many are told. */
const LOOKED_AT = 50
const TOLD = 20

type Row = {
  body: Known & Omit<LikelyDuplicate, 'score' | 'reasons'>
  likeness: number
}

/**
 * Who may be the same as a participant, likeliest first; empty when nobody, or when it is not there.
 * Looked for among the names and numbers most like its own; one that was merged counts as that one.
 */
export async function listLikelyDuplicates(
  tx: Tx,
  participantId: string,
): Promise<LikelyDuplicate[]> {
  const { rows } = await tx.execute<Row>(sql`
    with me as (
      select x.name, coalesce((select array_agg(i.normalised) from participant_identifiers i
          where i.office_id = x.office_id and i.participant_id = any (klinik_records(x.id))), '{}') as numbers
        from participants x where x.id = ${participantId} and x.merged_into_id is null
    ), alike as (
      select l.id, l.likeness from me, klinik_like_participants(me.name, me.numbers, ${LOOKED_AT}) l
      union select ${participantId}::uuid, 1
    )
    select max(a.likeness) as likeness, json_build_object('participantId', x.id, 'kind', x.kind, 'name', x.name,
        'regionCode', x.region_code, 'address', x.address, 'phone', n.phone, 'email', n.email,
        'numbers', (select coalesce(json_agg(json_build_object('scheme', i.scheme,
            'normalised', i.normalised, 'isLive', i.ends_on is null)), '[]')
          from participant_identifiers i
          where i.office_id = x.office_id and i.participant_id = any (klinik_records(x.id)))) as body
      from alike a join participants y on y.id = a.id
      join participants x on x.office_id = y.office_id and x.id = coalesce(y.merged_into_id, y.id)
      left join participant_contacts n on n.office_id = x.office_id and n.id = x.id
      group by x.office_id, x.id, n.office_id, n.id`)
  const me = rows.find(({ body }) => body.participantId === participantId)?.body
  if (me === undefined) return []
  return rows
    .filter(({ body }) => body !== me)
    .map(({ body, likeness }) => {
      const { participantId: id, kind, name, regionCode } = body
      return { participantId: id, kind, name, regionCode, ...scoreLikeness(me, body, likeness) }
    })
    .filter(({ score }) => score >= LIKELY_FROM)
    .sort((one, other) => other.score - one.score || (one.name < other.name ? -1 : 1))
    .slice(0, TOLD)
}
