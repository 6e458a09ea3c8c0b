import { PARTS } from '../story/step.js'
import {
  type CollectionFolder,
  type CollectionRequest,
  keyVariableOf,
  searchOf,
} from './collection.js'

/** Files by their path below the folder of the collection. */
export type Files = Record<string, string>

const indent = (text: string, by = '  ') =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `${by}${line}`))
    .join('\n')

const block = (name: string, lines: string): string => `${name} {\n${indent(lines)}\n}\n`
const pairs = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([name, value]) => `${name}: ${value}`).join('\n')

/** `/items/0/id` as Bruno reads it: `res.body.items[0].id`. */
const expressionOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .reduce(
      (before, name) => `${before}${/^\d+$/.test(name) ? `[${name}]` : `.${name}`}`,
      'res.body',
    )

const COLLECTION_PRE_REQUEST = `// Nomor urut pemutaran, kunci pengulangan, dan versi yang terakhir dilihat.
// The number of this run, the idempotency key, and the version last seen.
if (!bru.getVar('run')) bru.setVar('run', Date.now().toString(36))
bru.setVar('idempotencyKey', bru.interpolate('{{$guid}}'))
const [path] = bru.interpolate(req.getUrl()).replace(/^.*?\\/v1\\//, '/v1/').split('?')
const object = req.getMethod() === 'POST' ? path.slice(0, path.lastIndexOf('/')) : path
bru.setVar('ifMatch', bru.getVar('etag' + object.replace(/\\W/g, '_')) || '')`

const COLLECTION_POST_RESPONSE = `// Versi yang baru dilihat: untuk If-Match berikutnya pada data yang sama.
// The version just seen, for the next If-Match of the same object.
const etag = res.getHeader('etag')
if (etag) {
  const [path] = bru.interpolate(req.getUrl()).replace(/^.*?\\/v1\\//, '/v1/').split('?')
  const isStep = req.getMethod() === 'POST'
  const object = res.getHeader('location') || (isStep ? path.slice(0, path.lastIndexOf('/')) : path)
  bru.setVar('etag' + object.replace(/\\W/g, '_'), etag)
}`

/** For what goes on after the reply. */
const PAUSE = 'await bru.sleep(2000)'

const NEW_RUN = `bru.setVar('run', Date.now().toString(36))`

const keyText = (variable: string): string =>
  block(
    'auth:apikey',
    pairs([
      ['key', 'X-API-Key'],
      ['value', `{{${variable}}}`],
      ['placement', 'header'],
    ]),
  )

const when = (isSo: boolean, text: () => string): string[] => (isSo ? [text()] : [])

function requestText(request: CollectionRequest, seq: number): string {
  const { name, docs, method, path, query, keyVariable, headers, body, file, save } = request
  const kind = file === undefined ? 'json' : 'text'
  const kept = save.map(([variable, pointer]) => [variable, expressionOf(pointer)] as const)
  return [
    block(
      'meta',
      pairs([
        ['name', name],
        ['type', 'http'],
        ['seq', String(seq)],
      ]),
    ),
    block(
      method.toLowerCase(),
      pairs([
        ['url', `{{baseUrl}}${path}${searchOf(request)}`],
        ['body', (body ?? file) === undefined ? 'none' : kind],
        ['auth', keyVariable === null ? 'none' : 'apikey'],
      ]),
    ),
    ...when(query.length > 0, () => block('params:query', pairs(query))),
    ...when(headers.length > 0, () => block('headers', pairs(headers))),
    ...when(keyVariable !== null, () => keyText(keyVariable ?? '')),
    ...when(body !== undefined, () => block('body:json', JSON.stringify(body, null, 2))),
    ...when(file !== undefined, () =>
      block('body:text', (file?.text ?? '').replaceAll('\r\n', '\n').trimEnd()),
    ),
    ...when(kept.length > 0, () => block('vars:post-response', pairs(kept))),
    block('assert', pairs([['res.status', `eq ${request.status}`]])),
    ...when(request.isFirst, () => block('script:pre-request', NEW_RUN)),
    ...when(request.isAwaited, () => block('script:post-response', PAUSE)),
    block('docs', docs),
  ].join('\n')
}

const folderText = ({ name, docs }: CollectionFolder, seq: number): string =>
  [
    block(
      'meta',
      pairs([
        ['name', name],
        ['seq', String(seq)],
      ]),
    ),
    block('docs', docs),
  ].join('\n')

/** A name as a file may have it on every system. */
const fileName = (name: string): string =>
  name
    .replaceAll(': ', ', ')
    .replaceAll(/[/\\:*?"<>|]/g, '-')
    .trim()

function folderFiles(folder: CollectionFolder, seq: number, below: string): Files {
  const place = `${below}${fileName(folder.name)}/`
  const files: Files = { [`${place}folder.bru`]: folderText(folder, seq) }
  for (const [index, child] of folder.folders.entries()) {
    Object.assign(files, folderFiles(child, index + 1, place))
  }
  for (const [index, request] of folder.requests.entries()) {
    files[`${place}${fileName(request.name)}.bru`] = requestText(request, index + 1)
  }
  return files
}

/** Where the API answers, by the name of the environment. */
export const ENVIRONMENTS = {
  lokal: 'http://127.0.0.1:3000',
  demo: 'https://demo.klinik.example',
  produksi: 'https://klinik.example',
} as const

/** An environment; keys that are not given are secrets, which everyone fills in on their own machine. */
export function environmentText(
  baseUrl: string,
  keys: Readonly<Record<string, string>> = {},
): string {
  const vars = block('vars', pairs([['baseUrl', baseUrl], ...Object.entries(keys)]))
  const secrets = PARTS.map(keyVariableOf).filter((name) => keys[name] === undefined)
  return secrets.length === 0 ? vars : `${vars}vars:secret [\n${indent(secrets.join(',\n'))}\n]\n`
}

/** Every file of the Bruno collection. */
export function brunoFiles(folders: readonly CollectionFolder[], docs: string): Files {
  const files: Files = {
    'bruno.json': `${JSON.stringify({ version: '1', name: 'Klinik Koperasi', type: 'collection', ignore: ['node_modules', '.git'] }, null, 2)}\n`,
    'collection.bru': [
      block('meta', pairs([['name', 'Klinik Koperasi']])),
      block('script:pre-request', COLLECTION_PRE_REQUEST),
      block('script:post-response', COLLECTION_POST_RESPONSE),
      block('docs', docs),
    ].join('\n'),
  }
  for (const [name, baseUrl] of Object.entries(ENVIRONMENTS)) {
    files[`environments/${name}.bru`] = environmentText(baseUrl)
  }
  for (const [index, folder] of folders.entries()) {
    Object.assign(files, folderFiles(folder, index + 1, ''))
  }
  return files
}
