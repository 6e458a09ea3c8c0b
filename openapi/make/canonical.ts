import { createHash } from 'node:crypto'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const KEY = /ck_([0-9a-f]{32})_[A-Za-z0-9_-]{43}/g
const HASH = /\b[0-9a-f]{64}\b/g
const SECRET = 'contoh-kunci-palsu-jangan-dipakai-di-klinik'

const PREFIX = '0197a5c0-1c00-7000-8000'

/** What a name or address says an id is of: `caseId`, `findingIds`, `/v1/cases/…`. */
const KINDS = [
  'office',
  'person',
  'apiKey',
  'identity',
  'affiliation',
  'programme',
  'team',
  'teamMember',
  'participant',
  'participantStatus',
  'annualFigures',
  'waitlistEntry',
  'case',
  'diagnosis',
  'finding',
  'recommendation',
  'handover',
  'session',
  'attendance',
  'progress',
  'measurement',
  'findingOutcome',
  'verdict',
  'request',
] as const
