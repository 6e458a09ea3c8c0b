import { execFile } from 'node:child_process'
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createClient } from '@hey-api/openapi-ts'
import t, { type Test } from 'tap'
import ts from 'typescript'
import { clientTypes } from '../../openapi/make/types.js'

/** What generators make of the document compiles as strictly as TypeScript can. */

/** The compiler reads tens of thousands of lines, maybe beside other work. */
const PATIENCE = 300_000
t.setTimeout(PATIENCE)

const root = new URL('../../', import.meta.url)
const documentUrl = new URL('openapi/openapi.json', root)
const document: object = JSON.parse(await readFile(documentUrl, 'utf8'))
const run = promisify(execFile)

const STRICTEST = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true }
/** The runtime that comes with hey-api does not know exact optional properties. */
const LOOSER = { exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: true }
const compilerOptions = {
  strict: true,
  ...{ target: 'es2023', module: 'esnext', moduleResolution: 'bundler', noEmit: true },
  ...{ lib: ['es2023', 'dom', 'dom.iterable'], types: [], skipLibCheck: false },
}

/** Complaints of the compiler about files, which know no other types than the browser's. */
async function complaints(folder: string, files: string[], more = STRICTEST): Promise<string> {
  const config = { compilerOptions: { ...compilerOptions, ...more }, files }
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify(config))
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root))
  return run(process.execPath, [tsc, '--pretty', 'false'], { cwd: folder }).then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  )
}

/** A folder of the test's own that finds the packages of this project. */
async function workshop(t: Test): Promise<string> {
  const folder = t.testdir({})
  await symlink(fileURLToPath(new URL('node_modules', root)), `${folder}/node_modules`)
  return folder
}

/** Names that a source exports, as the compiler parses them. */
function exportedNames(text: string): string[] {
  const { statements } = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest)
  return statements.flatMap((one) =>
    ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one) ? [one.name.text] : [],
  )
}

/** No second shape of one thing: `CaseInput` beside `Case`, `Case2` after it. */
function noTwins(t: Test, names: string[]) {
  const all = new Set(names)
  const isTwin = (name: string) =>
    /(Input|Output|Readable|Writable)$/.test(name) ||
    (/\d$/.test(name) && all.has(name.replace(/_?\d+$/, '')))
  t.strictSame(names.filter(isTwin), [])
}

const schemas = Object.keys((document as { components: { schemas: object } }).components.schemas)
const operationIds = (await readFile(new URL('openapi/operations.txt', root), 'utf8'))
  .split('\n')
  .flatMap((line) => /^\w+/.exec(line) ?? [])

t.test(
  'openapi-typescript, the example client and its recipe',
  { timeout: PATIENCE },
  async (t) => {
    const types = await clientTypes(document)
    const example = (name: string) => readFile(new URL(`openapi/examples/${name}`, root), 'utf8')
    t.equal(await example('api.d.ts'), types, 'the committed types are those of the document')
    const [, recipe = ''] = /```ts\n(.*?)```/s.exec(await example('README.md')) ?? []
    t.match(recipe, /signOffDiagnosis/)

    const folder = await workshop(t)
    const files = { 'client.ts': await example('client.ts'), 'recipe.ts': recipe, 'use.ts': USE }
    const sources = { ...files, 'misuse.ts': MISUSE }
    for (const [name, text] of Object.entries({ 'api.d.ts': types, ...sources })) {
      await writeFile(`${folder}/${name}`, text)
    }
    const lines = (await complaints(folder, Object.keys(sources))).split('\n')
    t.strictSame(
      lines.flatMap((line) => /^([\w.]+)\((\d+),/.exec(line)?.slice(1, 3).join(':') ?? []),
      ['2', '3', '4', '5', '6'].map((line) => `misuse.ts:${line}`),
      'all of it compiles but what the API would refuse',
    )
    noTwins(t, schemas)
  },
)

const USE = `import type { components, operations, paths } from './api'
type Schemas = components['schemas']
export const stage: Schemas['CaseStage'] = 'coaching'
export const signOff: Schemas['SignOff'] = { on: '2018-05-07' }
export const shown = (one: Schemas['Case']): string | null => one.closedOn
export const blockers = ({ allowedActions }: Schemas['Diagnosis']): string[] =>
  allowedActions.flatMap(({ blockers }) => blockers.map(({ message }) => message))
export type Header = operations['signOffDiagnosis']['parameters']['header']['If-Match']
export type Path = paths['/v1/cases/{caseId}']['get']['parameters']['path']['caseId']
export const header: Header = '"7"'
`

const MISUSE = `import type { components, operations } from './api'
export const stage: components['schemas']['CaseStage'] = 'treatment'
export const signOff: components['schemas']['SignOff'] = { signedOn: '2018-05-07' }
export const length = (one: components['schemas']['Case']): number => one.closedOn.length
export const accept: components['schemas']['AcceptHandover'] = {}
export const header: operations['signOffDiagnosis']['parameters']['header'] = {}
`

t.test('hey-api', { timeout: PATIENCE }, async (t) => {
  const folder = await workshop(t)
  await createClient({
    input: fileURLToPath(documentUrl),
    output: `${folder}/client`,
    plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
    logs: { level: 'silent' },
  })
  const files = (await readdir(`${folder}/client`, { recursive: true })).filter((name) =>
    name.endsWith('.ts'),
  )
  const generated = files.map((name) => `client/${name}`)
  t.equal(await complaints(folder, generated, LOOSER), '')

  const names = exportedNames(await readFile(`${folder}/client/types.gen.ts`, 'utf8'))
  t.strictSame(
    schemas.filter((name) => !names.includes(name)),
    [],
    'each schema by its own name',
  )
  noTwins(
    t,
    names.filter((name) => schemas.includes(name.replace(/(Input|\d+)$/, ''))),
  )
  const sdk = await readFile(`${folder}/client/sdk.gen.ts`, 'utf8')
  const functions = [...sdk.matchAll(/^export const (\w+) =/gm)].map(([, name]) => name)
  t.strictSame(functions.toSorted(), operationIds.toSorted(), 'a function for each operation')
})
