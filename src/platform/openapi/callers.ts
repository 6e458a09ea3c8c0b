import type { Allow } from '../http/routes.js'
import type { Text } from '../language.js'

const CALLERS: Record<string, Text> = {
  admin: { id: '`admin` (admin)', en: '`admin` (administrator)' },
  manager: { id: '`manager` (manajer program)', en: '`manager` (programme manager)' },
  diagnostician: {
    id: '`diagnostician` (tenaga diagnosis)',
    en: '`diagnostician` (diagnosis team)',
  },
  coach: { id: '`coach` (pendamping)', en: '`coach` (coaching team)' },
  reporter: { id: '`reporter` (pelapor)', en: '`reporter` (reporting)' },
  observer: {
    id: '`observer` (pemantau provinsi atau kementerian)',
    en: '`observer` (province or ministry)',
  },
}

/** Who may call, as the document and `operations.txt` print it. */
export const whoMayCall = (allow: Allow | undefined): string[] =>
  allow === undefined ? [] : typeof allow === 'string' ? [allow] : [...allow]

function callers(roles: readonly string[]): Text {
  if (roles.includes('public')) {
    return { id: 'Terbuka: tanpa kredensial.', en: 'Open: no credential is needed.' }
  }
  if (roles.includes('anyone')) {
    return {
      id: 'Boleh dipanggil siapa pun yang memiliki kredensial.',
      en: 'For anyone with a credential.',
    }
  }
  if (roles.includes('link')) {
    return {
      id: 'Alamatnya sendiri adalah kredensialnya; tidak ada yang lain yang dikirim.',
      en: 'Its address is the credential; no other is sent.',
    }
  }
  const names = roles.map((role) => CALLERS[role] ?? { id: `\`${role}\``, en: `\`${role}\`` })
  return {
    id: `Peran: ${names.map(({ id }) => id).join(', ')}.`,
    en: `Roles: ${names.map(({ en }) => en).join(', ')}.`,
  }
}

const IF_MATCH: Text = {
  id: '`If-Match` wajib: ETag dari bacaan terakhir; tanpa itu 428, bila sudah usang 412.',
  en: '`If-Match` is required: the ETag last read; 428 without it, 412 when it is stale.',
}
const KEY: Text = {
  id: 'Dengan `Idempotency-Key`, panggilan yang diulang mendapat jawaban pertama lagi.',
  en: 'With an `Idempotency-Key`, a repeated call gets the first answer again.',
}

/** The last paragraph of an operation: who may call it, and what its headers mean. */
export function conditions(operation: {
  roles: readonly string[]
  scopes: readonly string[]
  needsMatch: boolean
  takesKey: boolean
}): Text {
  const scope = operation.scopes.map((name) => ({
    id: `Cakupan: \`${name}\`.`,
    en: `Scope: \`${name}\`.`,
  }))
  const sentences = [
    callers(operation.roles),
    ...scope,
    ...(operation.needsMatch ? [IF_MATCH] : []),
    ...(operation.takesKey ? [KEY] : []),
  ]
  return {
    id: sentences.map(({ id }) => id).join(' '),
    en: sentences.map(({ en }) => en).join(' '),
  }
}
