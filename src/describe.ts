import { buildApp } from './app.js'
import { systemClock } from './platform/calendar.js'
import { readConfig } from './platform/config.js'
import type { Database } from './platform/database.js'
import type { ApiDescription, OpenApiDocument } from './platform/http/openapi.js'
import { buildDocument } from './platform/http/openapi.js'
import { API_VERSION } from './version.js'

/** What the OpenAPI document says beside the routes; tags in the order of the workflow. */
export const API: ApiDescription = {
  title: 'Klinik Koperasi API',
  version: API_VERSION,
  description: [
    'Case management for the coaching clinics of Indonesian cooperative offices: enrol a',
    'cooperative, diagnose it, hand it over, coach it for eight months, measure, judge, count.',
    '',
    'Every change takes `If-Match` with the version last read, and an `Idempotency-Key` if you',
    'like. Every refusal is `application/problem+json`; branch on `code`. Messages come in',
    'Indonesian, or in English with `Accept-Language: en`.',
  ].join('\n'),
  servers: [
    { url: 'https://klinik.example', description: 'Production' },
    { url: 'https://staging.klinik.example', description: 'Staging' },
    { url: 'http://127.0.0.1:3000', description: 'This machine' },
  ],
  tags: [
    { name: 'Me', description: 'Who am I, and what waits for me.' },
    { name: 'Office', description: 'The office: its settings.' },
    { name: 'People', description: 'Staff and outside experts, their roles and affiliations.' },
    { name: 'Credentials', description: 'API keys of jobs and people.' },
    { name: 'Participants', description: 'Whom the clinic helps: cooperatives and enterprises.' },
    { name: 'Penyakit', description: 'The catalogue of ailments.' },
    { name: 'Code lists', description: 'Every vocabulary with both labels.' },
    { name: 'Programmes', description: 'One run of the clinic, eight months.' },
    { name: 'Teams', description: 'Who diagnoses and who coaches.' },
    { name: 'Cases', description: 'One participant’s passage through one programme.' },
    { name: 'Diagnoses', description: 'Findings and recommendations of team one, then sealed.' },
    { name: 'Handovers', description: 'The seam: offered, accepted or returned.' },
    { name: 'Sessions', description: 'Meetings of team two, attendance and notes.' },
    { name: 'Progress', description: 'What was done on each recommendation.' },
    { name: 'Measurements', description: 'Baseline, midline, endline: values or reasons.' },
    { name: 'Verdicts', description: 'What came out, by the written rule.' },
    { name: 'Metrics', description: 'The numbers, each with what it counts and leaves out.' },
  ],
}

/** Nothing is asked of the database while routes are only described. */
const noDatabase = { gauges: () => ({ total: 0, waiting: 0 }) } as unknown as Database

/** The OpenAPI document of this source, without a database or a port. */
export async function describeApp(): Promise<OpenApiDocument> {
  const config = { ...readConfig({}), logLevel: 'silent' as const }
  const app = await buildApp({ config, clock: systemClock, database: noDatabase, describe: API })
  try {
    return await buildDocument(app)
  } finally {
    await app.close()
  }
}
