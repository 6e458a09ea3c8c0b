import { type Caller, type CaseFacts, stageBlockers, teamBlockers } from '../cases/rules.js'
import { type Action, action, notYourRoleBlocker } from '../platform/problem/action.js'
import type { Blocker } from '../platform/problem/problem.js'

/** What a file of evidence may be: scans and photographs, nothing that runs. */
export const ATTACHMENT_MEDIA_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
] as const
export type AttachmentMediaType = (typeof ATTACHMENT_MEDIA_TYPES)[number]

/** How the name of a file of each type ends. */
const EXTENSIONS: Record<AttachmentMediaType, readonly [string, ...string[]]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
}

/** Large enough for a scan of many pages. */
export const ATTACHMENT_BYTES_MAX = 10 * 1024 * 1024
/** Files that a case may hold at one time. */
export const CASE_ATTACHMENTS_MAX = 200

/** What of a case a file may be the evidence of. */
export const SUBJECT_KINDS = [
  'finding',
  'recommendation',
  'session',
  'progress',
  'measurement',
  'finding_outcome',
  'health_examination',
  'health_answer',
] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

/** How many bytes of a file `detectMediaType` looks at. */
export const HEAD_BYTES = 16

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1']

/** What a file is by its first bytes; null for what is not taken. */
export function detectMediaType(head: Uint8Array): AttachmentMediaType | null {
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES))
  if (text.startsWith('%PDF-')) return 'application/pdf'
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp'
  const isHeic = text.slice(4, 8) === 'ftyp' && HEIC_BRANDS.includes(text.slice(8, 12))
  return isHeic ? 'image/heic' : null
}

/** The name under which a file is kept: always one that ends as its type does. */
export function fileNameFor(asked: string | undefined, mediaType: AttachmentMediaType): string {
  const [extension] = EXTENSIONS[mediaType]
  const name = asked?.trim() || 'lampiran'
  const ends = EXTENSIONS[mediaType].some((one) => name.toLowerCase().endsWith(`.${one}`))
  return ends ? name : `${name}.${extension}`
}

/** `Content-Disposition` that makes every browser save the file, under its name where it can. */
export function dispositionOf(fileName: string): string {
  const plain = fileName.replaceAll(/[^\x20-\x7e]/g, '_').replaceAll(/["\\%]/g, '_')
  const encoded = encodeURIComponent(fileName.toWellFormed()).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** Managers and both teams of the case bring evidence, whatever its stage: paper comes late. */
function uploaderBlockers(facts: CaseFacts, caller: Caller): Blocker[] {
  if (caller.roles.includes('manager')) return []
  const refused = (['diagnosis', 'coaching'] as const).map((kind) =>
    teamBlockers(facts, caller, kind),
  )
  if (refused.some((blockers) => blockers.length === 0)) return []
  const isOtherTeam = ([first]: Blocker[]) => first?.code !== notYourRoleBlocker.code
  return refused.find(isOtherTeam) ?? [notYourRoleBlocker]
}

const tooMany: Blocker = {
  code: 'too_many_attachments',
  pointer: '/attachments',
  message: {
    id: `Kasus ini sudah memuat ${CASE_ATTACHMENTS_MAX} lampiran.`,
    en: `The case holds ${CASE_ATTACHMENTS_MAX} attachments already.`,
  },
}

/** Adding a file to a case that holds `count` of them. */
export const addAction = (facts: CaseFacts, caller: Caller, count: number): Action =>
  action('addAttachment', 'attach', `/v1/cases/${facts.id}/attachments`, [
    ...uploaderBlockers(facts, caller),
    ...(facts.voidedAt === null ? [] : stageBlockers(facts)),
    ...(count < CASE_ATTACHMENTS_MAX ? [] : [tooMany]),
  ])

/** An attachment, as far as its one step asks. */
export type AttachmentFacts = { id: string; uploadedById: string; removedAt: string | null }

const alreadyRemoved: Blocker = {
  code: 'already_removed',
  pointer: '/removedAt',
  message: {
    id: 'Lampiran ini sudah dihapus isinya.',
    en: 'The content of this attachment was removed already.',
  },
}

/** Managers remove a file that should not be here, and whoever brought it. */
export function attachmentActions(one: AttachmentFacts, caller: Caller): Action[] {
  const isTheirs = caller.personId !== null && caller.personId === one.uploadedById
  const blockers = [
    ...(isTheirs || caller.roles.includes('manager') ? [] : [notYourRoleBlocker]),
    ...(one.removedAt === null ? [] : [alreadyRemoved]),
  ]
  return [
    action('removeAttachment', 'remove', `/v1/attachments/${one.id}/remove`, blockers, ['reason']),
  ]
}
