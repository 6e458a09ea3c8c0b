import { PARTS } from '../story/step.js'
import {
  type CollectionFolder,
  type CollectionRequest,
  keyVariableOf,
  searchOf,
} from './collection.js'

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

const PRE_REQUEST = `// Nomor urut pemutaran, kunci pengulangan, dan versi yang terakhir dilihat.
// The number of this run, the idempotency key, and the version last seen.
if (!pm.collectionVariables.get('run')) pm.collectionVariables.set('run', Date.now().toString(36))
pm.collectionVariables.set('idempotencyKey', pm.variables.replaceIn('{{$guid}}'))
const [path] = pm.variables.replaceIn(pm.request.url.toString()).replace(/^.*?\\/v1\\//, '/v1/').split('?')
const object = pm.request.method === 'POST' ? path.slice(0, path.lastIndexOf('/')) : path
pm.collectionVariables.set('ifMatch', pm.collectionVariables.get('etag' + object.replace(/\\W/g, '_')) || '')`

const TEST = `// Versi yang baru dilihat: untuk If-Match berikutnya pada data yang sama.
// The version just seen, for the next If-Match of the same object.
const etag = pm.response.headers.get('ETag')
if (etag) {
  const [path] = pm.variables.replaceIn(pm.request.url.toString()).replace(/^.*?\\/v1\\//, '/v1/').split('?')
  const isStep = pm.request.method === 'POST'
  const object = pm.response.headers.get('Location') || (isStep ? path.slice(0, path.lastIndexOf('/')) : path)
  pm.collectionVariables.set('etag' + object.replace(/\\W/g, '_'), etag)
}`

/** For what goes on after the reply. */
const PAUSE = 'setTimeout(() => {}, 2000)'

const NEW_RUN = `pm.collectionVariables.set('run', Date.now().toString(36))`

const event = (listen: 'prerequest' | 'test', script: string) => ({
  listen,
  script: { type: 'text/javascript', exec: script.split('\n') },
})

/** `/items/0/id` as a script reads it of `body`. */
const expressionOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .reduce(
      (before, name) => `${before}[${JSON.stringify(/^\d+$/.test(name) ? Number(name) : name)}]`,
      'body',
    )

function testOf({ save, status }: CollectionRequest): string {
  const check = `pm.test('${status}', () => pm.response.to.have.status(${status}))`
  if (save.length === 0) return check
  const kept = save.map(
    ([name, pointer]) => `pm.collectionVariables.set('${name}', ${expressionOf(pointer)})`,
  )
  return [check, 'const body = pm.response.json()', ...kept].join('\n')
}

const authBy = (variable: string) => ({
  type: 'apikey',
  apikey: [
    { key: 'key', value: 'X-API-Key', type: 'string' },
    { key: 'value', value: `{{${variable}}}`, type: 'string' },
    { key: 'in', value: 'header', type: 'string' },
  ],
})

function itemOf(request: CollectionRequest): object {
  const { name, docs, method, path, query, keyVariable, headers, body, file } = request
  const sent = body === undefined ? file?.text : JSON.stringify(body, null, 2)
  const language = file === undefined ? 'json' : 'text'
  return {
    name,
    event: [
      ...(request.isFirst ? [event('prerequest', NEW_RUN)] : []),
      event('test', request.isAwaited ? `${testOf(request)}\n${PAUSE}` : testOf(request)),
    ],
    request: {
      method,
      header: headers.map(([key, value]) => ({ key, value })),
      auth: keyVariable === null ? { type: 'noauth' } : authBy(keyVariable),
      ...(sent === undefined
        ? {}
        : { body: { mode: 'raw', raw: sent, options: { raw: { language } } } }),
      url: {
        raw: `{{baseUrl}}${path}${searchOf(request)}`,
        host: ['{{baseUrl}}'],
        path: path.split('/').slice(1),
        ...(query.length === 0 ? {} : { query: query.map(([key, value]) => ({ key, value })) }),
      },
      description: docs,
    },
    response: [],
  }
}

const folderOf = ({ name, docs, folders, requests }: CollectionFolder): object => ({
  name,
  description: docs,
  item: [...folders.map(folderOf), ...requests.map(itemOf)],
})

/** The collection in Postman's format 2.1. */
export const postmanCollection = (folders: readonly CollectionFolder[], docs: string): object => ({
  info: {
    _postman_id: '0197a5c0-1c00-7000-8000-0000000000aa',
    name: 'Klinik Koperasi',
    description: docs,
    schema: SCHEMA,
  },
  item: folders.map(folderOf),
  event: [event('prerequest', PRE_REQUEST), event('test', TEST)],
})

/** An environment of Postman; everyone fills in the keys. */
export const postmanEnvironment = (name: string, baseUrl: string): object => ({
  id: '0197a5c0-1c00-7000-8000-0000000000ab',
  name: `Klinik Koperasi (${name})`,
  values: [
    { key: 'baseUrl', value: baseUrl, type: 'default', enabled: true },
    ...PARTS.map((part) => ({
      key: keyVariableOf(part),
      value: '',
      type: 'secret',
      enabled: true,
    })),
  ],
  _postman_variable_scope: 'environment',
})
