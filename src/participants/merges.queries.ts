import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import type { Later, MergePair } from './merges.rules.js'
import { findParticipant, updateParticipant } from './queries.js'
import type { Participant } from './schema.js'
import { participants } from './table.js'

/** How many of what was recorded since are named. */
const NAMED = 50

/** Two participants, locked by id until the transaction ends, so that two merges never cross. */
export async function lockPair(
  tx: Tx,
  id: string,
  otherId: string,
): Promise<[Participant | null, Participant | null]> {
  await tx.execute(sql`select from participants where id in (${id}, ${otherId})
    order by id for no key update`)
  return [await findParticipant(tx, id), await findParticipant(tx, otherId)]
}

/**
 * What stands between two participants, the survivor's merged ones included. Cases, programmes and
 * waitlists are named by their tables, since they stand above this module.
 */
export async function findMergePair(
  tx: Tx,
  mergedId: string,
  survivor: Participant,
): Promise<MergePair> {
  const { rows } = await tx.execute<Omit<MergePair, 'survivor'>>(sql`
    with running as (
      select c.id, c.case_number, c.stage, i.starts_on, i.ends_on, c.participant_id = ${mergedId} as is_merged
        from cases c join case_intervals i on i.office_id = c.office_id and i.case_id = c.id
       where c.voided_at is null and i.voided_at is null
         and (c.participant_id = ${mergedId} or c.participant_id = any (klinik_records(${survivor.id})))
    ), held as (
      select i.scheme, i.participant_id = ${mergedId} as is_merged from participant_identifiers i
       where i.ends_on is null
         and (i.participant_id = ${mergedId} or i.participant_id = any (klinik_records(${survivor.id})))
    )
    select (select coalesce(json_agg(distinct jsonb_build_object('id', id, 'caseNumber', case_number)), '[]')
        from running where stage <> 'closed') as "openCases",
      (select coalesce(json_agg(distinct jsonb_build_object('caseId', one.id, 'caseNumber', one.case_number,
          'otherNumber', other.case_number)), '[]')
        from running one join running other on one.is_merged and not other.is_merged
          and daterange(one.starts_on, one.ends_on, '[)') && daterange(other.starts_on, other.ends_on, '[)')
        where one.stage = 'closed' or other.stage = 'closed') as overlaps,
      (select coalesce(json_agg(distinct one.scheme), '[]')
        from held one join held other using (scheme) where one.is_merged and not other.is_merged) as schemes,
      (select coalesce(json_agg(json_build_object('id', w.id, 'programmeName', g.name)), '[]')
        from waitlist_entries w join programmes g on g.office_id = w.office_id and g.id = w.programme_id
        where w.participant_id = ${mergedId} and w.ended_at is null) as waiting`)
  const [found] = rows
  if (found === undefined) throw new Error('a pair has one row')
  return { survivor, ...found }
}

/**
 * What was recorded with the survivor of a merge since: nobody could say any more to which of the two
 * it belongs. Corrections of what was there before are not among it.
 */
export async function listLater(
  tx: Tx,
  { mergedIntoId, mergedAt }: Pick<Participant, 'mergedIntoId' | 'mergedAt'>,
): Promise<Later[]> {
  if (mergedIntoId === null || mergedAt === null) return []
  const { rows } = await tx.execute<Later>(sql`
    select path from klinik_recorded_since(${mergedIntoId}, ${mergedAt})
    order by recorded_at, path limit ${NAMED}`)
  return rows
}

/**
 * Lets a participant count as another from now on; null lets it stand for itself again. Both get a new
 * version. A trigger moves the times of its cases; throws on `case_intervals_never_overlap`.
 */
export async function setSurvivor(
  tx: Tx,
  merged: Participant,
  survivorId: string | null,
): Promise<void> {
  await tx
    .update(participants)
    .set({
      mergedIntoId: survivorId,
      mergedAt: survivorId === null ? null : sql`klinik_now()`,
    })
    .where(eq(participants.id, merged.id))
  const otherId = survivorId ?? merged.mergedIntoId
  if (otherId !== null) await updateParticipant(tx, otherId, {})
}
