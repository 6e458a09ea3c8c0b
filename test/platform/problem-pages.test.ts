import t from 'tap'
import { ERROR_CODES } from '../../src/code-lists/refusal-lists.js'
import { createHttp } from '../../src/platform/http/http.js'
import { type ProblemKind, problemKinds } from '../../src/platform/problem/problem.js'
import { ProblemView } from '../../src/platform/problem/view.js'

// The kinds of the modules are declared when the modules are read.
await import('../../src/app.js')

const app = createHttp({
  publicUrl: 'https://klinik.example',
  authenticate: () => undefined,
  checkReady: async () => undefined,
  rateLimitPerMinute: 0,
  logLevel: 'silent',
  errorCodes: ERROR_CODES,
})
t.teardown(() => app.close())

const unescaped = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The part of a page in one language. */
const partOf = (page: string, language: string) =>
  unescaped(new RegExp(`<section lang="${language}".*?</section>`, 's').exec(page)?.[0] ?? '')

const pageOf = async ({ code }: ProblemKind) => {
  const reply = await app.inject(`/docs/problems/${code}`)
  return { status: reply.statusCode, headers: reply.headers, text: reply.body }
}

t.test('a page for each kind says, in both languages, what happened and what to do', async (t) => {
  for (const kind of problemKinds.values()) {
    const { status, headers, text } = await pageOf(kind)
    t.equal(status, 200, kind.code)
    t.match(headers['content-type'], 'text/html; charset=utf-8')
    for (const language of ['id', 'en'] as const) {
      const part = partOf(text, language)
      const said = [kind.title, kind.happened, kind.remedy].map((words) => words[language])
      t.strictSame(
        said.filter((words) => !part.includes(words)),
        [],
        `${kind.code} in ${language}`,
      )
    }
  }
})

t.test('the example is a whole document as a caller in that language sees it', async (t) => {
  for (const kind of problemKinds.values()) {
    const { text } = await pageOf(kind)
    for (const language of ['id', 'en'] as const) {
      const [, answer = ''] = /<pre[^>]*>(.*?)<\/pre>/s.exec(partOf(text, language)) ?? []
      const [head = '', body = ''] = answer.split('\n\n')
      t.match(head, new RegExp(`^HTTP/1.1 ${kind.status} .*\n.*problem.json\n.*: ${language}$`))
      const document = ProblemView.parse(JSON.parse(body))
      t.match(document, {
        type: `https://klinik.example/docs/problems/${kind.code}`,
        title: kind.title[language],
        code: kind.code,
        status: kind.status,
      })
    }
  }
})

t.test('where errors have codes, each is there with how to mend it', async (t) => {
  for (const [code, items] of Object.entries(ERROR_CODES)) {
    const kind = problemKinds.get(code)
    if (kind === undefined) throw new Error(`there is no kind ${code}`)
    const { text } = await pageOf(kind)
    for (const language of ['id', 'en'] as const) {
      const part = partOf(text, language)
      const missing = items.filter(
        ({ code, label, description }) =>
          !part.includes(`<code>${code}</code> <strong>${label[language]}</strong>`) ||
          !part.includes(description?.[language] ?? ''),
      )
      t.strictSame(missing, [], `${code} in ${language}`)
      t.ok(items.length > 0)
    }
  }
})

t.test('it names the operations that can answer so, or says that any address can', async (t) => {
  const sealed = await app.inject('/docs/problems/action_blocked')
  t.match(sealed.body, '<code>POST /v1/diagnoses/{diagnosisId}/sign-off</code> signOffDiagnosis')
  t.notMatch(sealed.body, 'listCases')
  t.match((await app.inject('/docs/problems/method_not_allowed')).body, 'at any address')
})

t.test('a page is text alone: no script, nothing from elsewhere, parts named', async (t) => {
  for (const url of ['/docs/problems', '/docs/problems/validation_failed']) {
    const { headers, body } = await app.inject(url)
    t.match(headers['content-security-policy'], "default-src 'none'")
    t.notMatch(
      body,
      /<script|<img|<link (?!rel="icon" href="data:,")| on[a-z]+=|https?:\/\/(?!klinik\.example)/,
    )
    t.match(body, '<html lang="id">')
    t.match(body, /<a href="#en" hreflang="en" lang="en">/)
    t.match(body, /<a href="#id" hreflang="id" lang="id">/)
    t.equal(body.match(/<h1>/g)?.length, 1)
  }
})

t.test('the list has every kind once a language, by status', async (t) => {
  const { body } = await app.inject('/docs/problems')
  for (const language of ['id', 'en']) {
    const part = partOf(body, language)
    const linked = [...part.matchAll(/href="\/docs\/problems\/(\w+)#/g)].map(([, code]) => code)
    t.strictSame([...linked].sort(), [...problemKinds.keys()].sort())
    const statuses = [...part.matchAll(/<h3>(\d+) /g)].map(([, status]) => Number(status))
    t.strictSame(statuses, [...new Set(statuses)].sort())
  }
})

t.test('404 for a kind that is not there', async (t) => {
  t.equal((await app.inject('/docs/problems/nope')).statusCode, 404)
})
