import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { people } from '../offices/table.js'
import { PARTICIPANT_KINDS } from '../participants/rules.js'
import { participants } from '../participants/table.js'
import { TARGET_UNITS } from '../penyakit/rules.js'
import {
  between,
  civilDate,
  lengthAtMost,
  oneOf,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'

/** One that others learn from: a participant of the office, or one only named. */
export const successStories = pgTable(
  'success_stories',
  {
    ...tenantColumns,
    participantId: uuid(),
    name: text(),
    kind: text().notNull().$type<(typeof PARTICIPANT_KINDS)[number]>(),
    title: text().notNull(),
    story: text().notNull(),
    consentOn: civilDate(),
    consentEvidence: text(),
    reviewDueOn: civilDate().notNull(),
    reviewedOn: civilDate(),
    withdrawnOn: civilDate(),
    withdrawnById: uuid(),
    withdrawalReason: text(),
    recordedById: uuid().notNull().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.participantId],
      foreignColumns: [participants.officeId, participants.id],
      name: 'success_stories_participant_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.withdrawnById],
      foreignColumns: [people.officeId, people.id],
      name: 'success_stories_withdrawn_by_fk',
    }),
    index('success_stories_participant_index').on(t.officeId, t.participantId),
    check('success_stories_one_peer', sql`num_nonnulls(${t.participantId}, ${t.name}) = 1`),
    check(
      'success_stories_consent_whole',
      sql`num_nonnulls(${t.consentOn}, ${t.consentEvidence}) <> 1`,
    ),
    check('success_stories_review_ahead', sql`${t.reviewDueOn} > ${t.reviewedOn}`),
    check(
      'success_stories_withdrawal_whole',
      sql`num_nonnulls(${t.withdrawnOn}, ${t.withdrawnById}, ${t.withdrawalReason}) in (0, 3)`,
    ),
    oneOf('success_stories_kind_known', t.kind, PARTICIPANT_KINDS),
    lengthAtMost('success_stories_name_length', t.name, 300),
    lengthAtMost('success_stories_title_length', t.title, 300),
    lengthAtMost('success_stories_story_length', t.story, 10_000),
    lengthAtMost('success_stories_consent_evidence_length', t.consentEvidence, 500),
    lengthAtMost('success_stories_withdrawal_reason_length', t.withdrawalReason, 2000),
  ],
)

/** What the peer overcame. The code is of the common catalogue or of the office's own. */
export const successStoryPenyakit = pgTable(
  'success_story_penyakit',
  { ...tenantColumns, storyId: uuid().notNull(), penyakitCode: text().notNull() },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.storyId],
      foreignColumns: [successStories.officeId, successStories.id],
      name: 'success_story_penyakit_story_fk',
    }),
    unique('success_story_penyakit_once').on(t.officeId, t.storyId, t.penyakitCode),
    index('success_story_penyakit_code_index').on(t.officeId, t.penyakitCode),
    lengthAtMost('success_story_penyakit_code_length', t.penyakitCode, 40),
  ],
)

/** One figure before and after, each with its year. */
export const successStoryFigures = pgTable(
  'success_story_figures',
  {
    ...tenantColumns,
    storyId: uuid().notNull(),
    position: integer().notNull(),
    what: text().notNull(),
    unit: text().notNull().$type<(typeof TARGET_UNITS)[number]>(),
    valueBefore: numeric({ precision: 20, scale: 4, mode: 'number' }).notNull(),
    yearBefore: integer().notNull(),
    valueAfter: numeric({ precision: 20, scale: 4, mode: 'number' }).notNull(),
    yearAfter: integer().notNull(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.storyId],
      foreignColumns: [successStories.officeId, successStories.id],
      name: 'success_story_figures_story_fk',
    }),
    unique('success_story_figures_place').on(t.officeId, t.storyId, t.position),
    oneOf('success_story_figures_unit_known', t.unit, TARGET_UNITS),
    between('success_story_figures_year_before_bound', t.yearBefore, 1900, 2100),
    between('success_story_figures_year_after_bound', t.yearAfter, 1900, 2100),
    check('success_story_figures_in_order', sql`${t.yearBefore} <= ${t.yearAfter}`),
    lengthAtMost('success_story_figures_what_length', t.what, 200),
  ],
)
