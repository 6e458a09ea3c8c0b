import { eq, type SQL, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { catalogue } from '../penyakit/queries.js'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import { showsAs } from '../platform/versions.js'
import type { KnownPenyakit } from './rules.js'
import type { MatchingStory, Story, StoryFilter } from './schema.js'
import { successStories, successStoryFigures, successStoryPenyakit } from './table.js'

showsAs('success_stories', {
  parts: {
    success_story_penyakit: { by: { story_id: 'id' }, member: 'penyakitCodes' },
    success_story_figures: { by: { story_id: 'id' }, member: 'figures' },
  },
})

type Body = { body: Story }

/**
 * How a story stands on a day, the gravest reason first; see `StoryStanding`. A participant of whom no
 * standing is known is taken for active. On alias `s`.
 */
const standingOn = (day: string): SQL => sql`case
  when s.withdrawn_on <= ${day}::date then 'withdrawn'
  when s.consent_on is null or s.consent_on > ${day}::date then 'no_consent'
  when (select t.status from participant_statuses t
      where t.office_id = s.office_id and t.participant_id = s.participant_id and t.starts_on <= ${day}::date
      order by t.starts_on desc limit 1) not in ('active', 'reactivated') then 'peer_not_active'
  when s.review_due_on < ${day}::date then 'review_due'
  else 'offered' end`

const visitCount = (status: 'planned' | 'held'): SQL => sql`(select count(*) from sessions v
  where v.office_id = s.office_id and v.success_story_id = s.id and v.status = ${status})`

/** One success story as the API shows it on a day. On alias `s` with its participant as `x`. */
const storyJson = (today: string): SQL => sql`json_build_object(
  'id', s.id, 'version', s.version, 'createdAt', klinik_instant(s.created_at),
  'updatedAt', klinik_instant(s.updated_at), 'participantId', s.participant_id,
  'name', coalesce(x.name, s.name), 'kind', s.kind, 'title', s.title, 'story', s.story,
  'penyakitCodes', (select coalesce(json_agg(y.penyakit_code order by y.id), '[]')
    from success_story_penyakit y where y.office_id = s.office_id and y.story_id = s.id),
  'figures', (select coalesce(json_agg(json_build_object('what', f.what, 'unit', f.unit,
      'valueBefore', f.value_before, 'yearBefore', f.year_before, 'valueAfter', f.value_after,
      'yearAfter', f.year_after) order by f.position), '[]')
    from success_story_figures f where f.office_id = s.office_id and f.story_id = s.id),
  'consentOn', s.consent_on, 'consentEvidence', s.consent_evidence,
  'reviewDueOn', s.review_due_on, 'reviewedOn', s.reviewed_on, 'standing', ${standingOn(today)},
  'withdrawnOn', s.withdrawn_on, 'withdrawnById', s.withdrawn_by_id,
  'withdrawalReason', s.withdrawal_reason, 'plannedVisitCount', ${visitCount('planned')},
  'heldVisitCount', ${visitCount('held')}, 'recordedById', s.recorded_by_id)`

const storiesOfPeers = sql`success_stories s
  left join participants x on x.office_id = s.office_id and x.id = s.participant_id`

/** One story as of today; null when the caller's office has none of that id. */
export async function findStory(tx: Tx, id: string, today: string): Promise<Story | null> {
  const { rows } = await tx.execute<Body>(sql`select ${storyJson(today)} as body
    from ${storiesOfPeers} where s.office_id = klinik_office() and s.id = ${id}`)
  return rows[0]?.body ?? null
}

/** As `findStory`, locked until the transaction ends. */
export async function lockStory(tx: Tx, id: string, today: string): Promise<Story | null> {
  await tx.execute(
    sql`select from success_stories where office_id = klinik_office() and id = ${id} for update`,
  )
  return findStory(tx, id, today)
}

/** How a story stands on a day; null when the caller's office has none of that id. */
export async function findStanding(
  tx: Tx,
  id: string,
  day: string,
): Promise<Story['standing'] | null> {
  const { rows } = await tx.execute<{ standing: Story['standing'] }>(
    sql`select ${standingOn(day)} as standing from success_stories s
        where s.office_id = klinik_office() and s.id = ${id}`,
  )
  return rows[0]?.standing ?? null
}

/** A page of stories, the last entered first; one row more than `limit` when there are more. */
export async function listStories(
  tx: Tx,
  { standing, kind, penyakitCode, participantId }: StoryFilter,
  { today, after, limit }: { today: string; after: readonly [string] | null; limit: number },
): Promise<Story[]> {
  const conditions: SQL[] = [sql`s.office_id = klinik_office()`]
  if (standing !== undefined) {
    conditions.push(sql`${standingOn(today)} = any(${sql.param(standing)}::text[])`)
  }
  if (kind !== undefined) conditions.push(sql`s.kind = ${kind}`)
  if (participantId !== undefined) conditions.push(sql`s.participant_id = ${participantId}`)
  if (penyakitCode !== undefined) {
    conditions.push(sql`s.id in (select y.story_id from success_story_penyakit y
      where y.office_id = klinik_office() and y.penyakit_code = ${penyakitCode})`)
  }
  if (after !== null) conditions.push(sql`s.id < ${after[0]}::uuid`)
  const { rows } = await tx.execute<Body>(sql`select ${storyJson(today)} as body
    from ${storiesOfPeers} where ${sql.join(conditions, sql` and `)}
    order by s.id desc limit ${limit + 1}`)
  return rows.map(({ body }) => body)
}

/** Whether the caller's office has this case. */
export async function hasCase(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select from cases where office_id = klinik_office() and id = ${caseId}`,
  )
  return rows.length > 0
}

/** A place in the order of the stories that match a case. */
export type MatchPlace = readonly [isSameKind: boolean, sharedCount: number, id: string]

/**
 * The stories offered today that overcame a penyakit of the case: what its latest sealed diagnosis
 * confirms. Same kind first, then the most shared, then the last entered; one row more than `limit`
 * when there are more. The participant's own stories are left out.
 */
export async function listMatchingStories(
  tx: Tx,
  caseId: string,
  { today, after, limit }: { today: string; after: MatchPlace | null; limit: number },
): Promise<MatchingStory[]> {
  const beyond =
    after === null
      ? sql`true`
      : sql`(m.same_kind, m.shared_count, m.story_id) < (${after[0]}::boolean, ${after[1]}::bigint, ${after[2]}::uuid)`
  const { rows } = await tx.execute<{ body: MatchingStory }>(sql`
    with ill as (
      select c.participant_id, p.kind, f.penyakit_code from cases c
        join participants p on p.office_id = c.office_id and p.id = c.participant_id
        join findings f on f.office_id = c.office_id and f.case_id = c.id and f.certainty = 'confirmed'
         and f.diagnosis_id = (select d.id from diagnoses d where d.office_id = c.office_id
           and d.case_id = c.id and d.sealed_at is not null order by d.number desc limit 1)
       where c.office_id = klinik_office() and c.id = ${caseId}),
    matched as (
      select o.id as story_id, bool_and(o.kind = i.kind) as same_kind,
          count(distinct y.penyakit_code) as shared_count,
          json_agg(distinct y.penyakit_code) as shared_codes
        from ill i
        join success_story_penyakit y on y.office_id = klinik_office() and y.penyakit_code = i.penyakit_code
        join success_stories o on o.office_id = y.office_id and o.id = y.story_id
       where o.participant_id is distinct from i.participant_id
       group by o.id)
    select jsonb_build_object('sharedPenyakitCodes', m.shared_codes, 'sharedCount', m.shared_count,
        'isSameKind', m.same_kind) || ${storyJson(today)}::jsonb as body
      from matched m join ${storiesOfPeers} on s.office_id = klinik_office() and s.id = m.story_id
     where ${standingOn(today)} = 'offered' and ${beyond}
     order by m.same_kind desc, m.shared_count desc, m.story_id desc limit ${limit + 1}`)
  return rows.map(({ body }) => body)
}

/** Those of the codes that the catalogue has, and to whom each applies. */
export async function listKnownPenyakit(
  tx: Tx,
  codes: readonly string[],
): Promise<KnownPenyakit[]> {
  const { rows } = await tx.execute<KnownPenyakit>(sql`select p.code, p.applies_to as "appliesTo"
    from ${catalogue} p where p.code = any(${sql.param(codes)}::text[])`)
  return rows
}

type NewFigure = Omit<typeof successStoryFigures.$inferInsert, 'id' | 'storyId' | 'position'>

async function insertParts(
  tx: Tx,
  storyId: string,
  { penyakitCodes, figures }: { penyakitCodes: readonly string[]; figures: readonly NewFigure[] },
) {
  if (penyakitCodes.length > 0) {
    const rows = penyakitCodes.map((penyakitCode) => ({ id: newId(), storyId, penyakitCode }))
    await tx.insert(successStoryPenyakit).values(rows)
  }
  if (figures.length > 0) {
    const rows = figures.map((figure, position) => ({ id: newId(), storyId, position, ...figure }))
    await tx.insert(successStoryFigures).values(rows)
  }
}

export async function insertStory(
  tx: Tx,
  story: typeof successStories.$inferInsert,
  parts: { penyakitCodes: readonly string[]; figures: readonly NewFigure[] },
): Promise<void> {
  await tx.insert(successStories).values(story)
  await insertParts(tx, story.id, parts)
}

/** Changes a locked story; its version rises by one, and a list that is given replaces the one there. */
export async function updateStory(
  tx: Tx,
  id: string,
  changes: PgUpdateSetSource<typeof successStories>,
  {
    penyakitCodes,
    figures,
  }: {
    penyakitCodes?: readonly string[] | undefined
    figures?: readonly NewFigure[] | undefined
  } = {},
): Promise<void> {
  await tx
    .update(successStories)
    .set({ ...changes, version: sql`${successStories.version} + 1` })
    .where(eq(successStories.id, id))
  if (penyakitCodes !== undefined) {
    await tx.delete(successStoryPenyakit).where(eq(successStoryPenyakit.storyId, id))
  }
  if (figures !== undefined) {
    await tx.delete(successStoryFigures).where(eq(successStoryFigures.storyId, id))
  }
  await insertParts(tx, id, { penyakitCodes: penyakitCodes ?? [], figures: figures ?? [] })
}
