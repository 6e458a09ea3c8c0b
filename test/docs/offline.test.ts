import { readFile } from 'node:fs/promises'
import { test } from 'tap'
import { buildTestApp } from '../support/app.js'
import type { Loose } from '../support/loose.js'
import { makeCase } from '../support/makers.js'

/** One message of the page: its first line, its headers and its body. */
type Message = { start: string; headers: Record<string, string>; body: Loose }

function readMessage(text: string): Message {
  const [head = '', ...rest] = text.trimEnd().split('\n\n')
  const [start = '', ...lines] = head.split('\n')
  const headers = lines.map((line) => {
    const [, name = '', value = ''] = /^([\w-]+): (.*)$/.exec(line) ?? []
    return [name.toLowerCase(), value]
  })
  const body = rest.join('\n\n')
  return {
    start,
    headers: Object.fromEntries(headers),
    body: body === '' ? undefined : JSON.parse(body),
  }
}

/** The page’s requests, each with the reply that follows it. */
function exchangesOf(page: string): [Message, Message][] {
  const messages = [...page.matchAll(/^```http\n([\s\S]*?)^```$/gm)].map(([, text = '']) =>
    readMessage(text),
  )
  return messages.flatMap((message, index) => {
    const reply = messages[index + 1]
    return message.start.startsWith('HTTP/') || reply === undefined ? [] : [[message, reply]]
  })
}

/** The ids of the page by what they are of. */
const PAGE_IDS = {
  programmeId: '0197a5c0-1c00-7000-8000-000000000101',
  caseId: '0197a5c0-1c00-7000-8000-000000000207',
  budi: '0197a5c0-1c00-7000-8000-000000000107',
}

test('every request of docs/offline.md is answered as the page says', async (t) => {
  const test = await buildTestApp(t)
  const { programmeId, caseId } = await makeCase(test, 'coaching')
  const { coach, coachingLead } = test.actors.people
  let page = await readFile(new URL('../../docs/offline.md', import.meta.url), 'utf8')
  const real = { programmeId, caseId, budi: coachingLead.personId }
  for (const [what, id] of Object.entries(PAGE_IDS)) {
    page = page.replaceAll(id, real[what as keyof typeof real])
  }
  const keys: Record<string, string> = { Rina: coach.key, Budi: coachingLead.key }
  const exchanges = exchangesOf(page)
  t.ok(exchanges.length >= 9)

  let before: Loose
  for (const [request, reply] of exchanges) {
    const [method, url = ''] = request.start.split(' ')
    const { date = '', repeats, 'x-api-key': who = '', ...headers } = request.headers
    const payload = repeats === undefined ? request.body : before
    before = payload
    test.clock.set(new Date(date).toISOString())
    const answer = await test.app.inject({
      method: method as 'GET',
      url,
      headers: { ...headers, 'x-api-key': keys[who] ?? '' },
      ...(payload === undefined ? {} : { payload }),
    })
    const name = `${who} at ${date}: ${reply.start}`
    t.equal(`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}`, reply.start, name)
    for (const [header, value] of Object.entries(reply.headers)) {
      t.equal(answer.headers[header], value, `${name}, ${header}`)
    }
    t.match(answer.json(), reply.body, name)
    if (answer.statusCode === 412) {
      const members = (body: Loose) => body.changes.map((one: Loose) => one.members)
      t.strictSame(members(answer.json()), members(reply.body), `${name}, no other members`)
    }
  }
})
