import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../platform/columns.js'

/**
 * One row a programme of an office, kept by a trigger on `cases`: what a province or the ministry may
 * compare. Observers are granted the columns from `regionCode` on, never the two keys.
 */
export const reportOfficeProgrammes = pgTable(
  'report_office_programmes',
  {
    officeId: uuid().notNull(),
    programmeId: uuid().notNull(),
    regionCode: text().notNull(),
    isDemo: boolean().notNull(),
    year: integer().notNull(),
    enrolledCount: integer().notNull(),
    openCount: integer().notNull(),
    goodCount: integer().notNull(),
    improvedCount: integer().notNull(),
    unchangedCount: integer().notNull(),
    worsenedCount: integer().notNull(),
    referredCount: integer().notNull(),
    dissolutionProposedCount: integer().notNull(),
    notIllCount: integer().notNull(),
    droppedOutCount: integer().notNull(),
    computedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.officeId, t.programmeId] })],
)
