import { STATUS_CODES } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { LANGUAGES, type Language, type Text } from '../language.js'
import { type ProblemKind, problemKinds } from '../problem/problem.js'
import { notFound } from '../problem/record-kinds.js'
import { PROBLEM_MEDIA_TYPE } from '../problem/reply.js'
import { problemExample } from '../problem/view.js'
import { escaped, htmlPage, sendPage } from './html.js'
import { type Answering, readAnswering } from './problem-operations.js'
import { plainText, service } from './service.js'

/** A code that `errors` may carry, with how to mend it. */
export type ListedCode = { code: string; label: Text; description: Text | null }

/** The codes that `errors` of a kind may carry, by the code of the kind. */
export type ErrorCodes = Readonly<Record<string, readonly ListedCode[]>>

export type ProblemPagesOptions = {
  /** The committed OpenAPI document; read when a page is first asked for. */
  documentUrl: URL
  errorCodes: ErrorCodes
}

const WORDS = {
  all: { id: 'Semua penolakan', en: 'All refusals' },
  happened: { id: 'Apa yang terjadi', en: 'What happened' },
  remedy: { id: 'Apa yang perlu dilakukan', en: 'What to do' },
  codes: { id: 'Kode pada errors', en: 'Codes in errors' },
  example: { id: 'Contoh jawaban', en: 'Example answer' },
  operations: {
    id: 'Operasi yang dapat menjawab demikian',
    en: 'Operations that can answer this',
  },
  anywhere: {
    id: 'Dapat terjadi pada alamat mana pun, sebelum sampai ke sebuah operasi.',
    en: 'It can happen at any address, before an operation is reached.',
  },
  here: {
    id: 'Setiap penolakan API ini berupa application/problem+json. Cabangkan program menurut code; title, detail, dan message untuk orang.',
    en: 'Every refusal of this API is application/problem+json. Programs branch on code; title, detail and message are for people.',
  },
} as const satisfies Record<string, Text>

const SWITCH: Record<Language, string> = {
  id: '<a href="#en" hreflang="en" lang="en">English</a>',
  en: '<a href="#id" hreflang="id" lang="id">Bahasa Indonesia</a>',
}

/** One part of a page in one language, with the way to the other. */
const section = (language: Language, html: string) =>
  `<section lang="${language}" id="${language}">\n${html}\n</section>`

/** The answer as it comes over the wire. */
function exampleOf(kind: ProblemKind, language: Language, publicUrl: string): string {
  const document = problemExample(kind, language, publicUrl)
  const head = [
    `HTTP/1.1 ${kind.status} ${STATUS_CODES[kind.status] ?? ''}`,
    `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
    `Content-Language: ${language}`,
  ]
  return [...head, '', JSON.stringify(document, null, 2)].join('\n')
}

const codeItem = ({ code, label, description }: ListedCode, language: Language) =>
  `<li><code>${escaped(code)}</code> <strong>${escaped(label[language])}</strong>${
    description === null ? '' : `<br>${escaped(description[language])}`
  }</li>`

function codesPart(codes: readonly ListedCode[], language: Language): string {
  if (codes.length === 0) return ''
  const items = codes.map((one) => codeItem(one, language)).join('\n')
  return `<h3>${WORDS.codes[language]}</h3>\n<ul>\n${items}\n</ul>`
}

function answeringPart(answering: readonly Answering[], language: Language): string {
  const title = `<h3>${WORDS.operations[language]}</h3>`
  if (answering.length === 0) return `${title}\n<p>${WORDS.anywhere[language]}</p>`
  const items = answering.map(
    ({ method, path, operationId }) =>
      `<li><code>${escaped(`${method} ${path}`)}</code> ${escaped(operationId)}</li>`,
  )
  return `<details>\n<summary>${WORDS.operations[language]} (${items.length})</summary>\n<ul>\n${items.join('\n')}\n</ul>\n</details>`
}

type Shown = {
  publicUrl: string
  codes: readonly ListedCode[]
  answering: readonly Answering[]
}

function kindSection(kind: ProblemKind, language: Language, shown: Shown): string {
  return section(
    language,
    [
      `<h2>${escaped(kind.title[language])}</h2>`,
      `<p>HTTP ${kind.status} · ${SWITCH[language]}</p>`,
      `<h3>${WORDS.happened[language]}</h3>`,
      `<p>${escaped(kind.happened[language])}</p>`,
      `<h3>${WORDS.remedy[language]}</h3>`,
      `<p>${escaped(kind.remedy[language])}</p>`,
      `<h3>${WORDS.example[language]}</h3>`,
      `<pre tabindex="0">${escaped(exampleOf(kind, language, shown.publicUrl))}</pre>`,
      codesPart(shown.codes, language),
      answeringPart(shown.answering, language),
      `<p><a href="/docs/problems#${language}">${WORDS.all[language]}</a></p>`,
    ].join('\n'),
  )
}

const kindPage = (kind: ProblemKind, shown: Shown) =>
  htmlPage(
    `${kind.code} · ${kind.title.id}`,
    `<h1><code>${kind.code}</code></h1>\n${LANGUAGES.map((language) =>
      kindSection(kind, language, shown),
    ).join('\n')}`,
  )

const listItem = ({ code, title, remedy }: ProblemKind, language: Language) =>
  `<li><a href="/docs/problems/${code}#${language}"><code>${code}</code></a> <strong>${escaped(
    title[language],
  )}</strong><br>${escaped(remedy[language])}</li>`

/** Every kind, grouped by status, in one language. */
function listSection(language: Language): string {
  const kinds = [...problemKinds.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
  const statuses = [...new Set(kinds.map(({ status }) => status))].sort((a, b) => a - b)
  const groups = statuses.map((status) => {
    const items = kinds.filter((kind) => kind.status === status)
    return `<h3>${status} ${STATUS_CODES[status] ?? ''}</h3>\n<ul>\n${items
      .map((kind) => listItem(kind, language))
      .join('\n')}\n</ul>`
  })
  return section(
    language,
    `<h2>${WORDS.all[language]}</h2>\n<p>${WORDS.here[language]}</p>\n<p>${SWITCH[language]}</p>\n${groups.join('\n')}`,
  )
}

const CodeParams = z.object({
  code: z
    .string()
    .max(60)
    .regex(/^[a-z0-9_]+$/)
    .describe('The `code` of a refusal.')
    .meta({ example: 'version_conflict' }),
})
const PAGE = { 'text/html': plainText('The page, both languages.', '<!doctype html>') }
const LIST = service(
  {
    operationId: 'showProblems',
    summary: 'Open the list of refusals',
    description: 'A page of every kind of refusal by status, each with what to do about it.',
  },
  PAGE,
)
const KIND = service(
  {
    operationId: 'showProblem',
    summary: 'Open the page of a refusal',
    description:
      'The page that `type` of a problem leads to: what happened, what to do, an answer as it comes over the wire, and which operations can answer it.',
  },
  PAGE,
  { schema: { params: CodeParams } },
)

/**
 * `/docs/problems` and a page for each kind, the address of its `type`: both languages, what happened,
 * what to do, an answer as a caller sees it, the codes of its `errors`, and who can answer it.
 */
export function serveProblemPages(app: FastifyInstance, options: ProblemPagesOptions): void {
  const answering = readAnswering(options.documentUrl)

  app.get('/docs/problems', LIST, async (_request, reply) => {
    const body = `<h1>Penolakan · <span lang="en">Refusals</span></h1>\n${LANGUAGES.map(listSection).join('\n')}`
    return sendPage(reply, htmlPage('Penolakan · Refusals', body))
  })

  app.get('/docs/problems/:code', KIND, async (request, reply) => {
    const { code } = CodeParams.parse(request.params)
    const kind = problemKinds.get(code)
    if (kind === undefined) throw notFound()
    const shown = {
      publicUrl: app.publicUrl,
      codes: options.errorCodes[code] ?? [],
      answering: (await answering()).get(code) ?? [],
    }
    return sendPage(reply, kindPage(kind, shown))
  })
}
