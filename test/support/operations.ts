import { readFile } from 'node:fs/promises'
import type { Actors, Part } from './actors.js'
import { type Caller, caller, type Reply, type TestApp } from './app.js'

/** One operation of the committed document, as far as the contract tests walk by it. */
export type Operation = {
  operationId: string
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** With its parameters in braces. */
  path: string
  /** Names of the path's parameters. */
  parameters: string[]
  /** Roles, or `anyone` or `public` alone. */
  roles: string[]
  tag: string
  /** The example of its body, which is valid. */
  body: object | undefined
}

type Described = {
  operationId: string
  tags: [string]
  'x-required-roles': string[]
  requestBody?: { content: { 'application/json'?: { examples: { example: { value: object } } } } }
}

/** Every operation, in the order of the document. */
export async function readOperations(): Promise<Operation[]> {
  const url = new URL('../../openapi/openapi.json', import.meta.url)
  const { paths } = JSON.parse(await readFile(url, 'utf8')) as {
    paths: Record<string, Record<string, Described>>
  }
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, described]) => ({
      operationId: described.operationId,
      method: method.toUpperCase() as Operation['method'],
      path,
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
      roles: described['x-required-roles'],
      tag: described.tags[0],
      body: described.requestBody?.content['application/json']?.examples.example.value,
    })),
  )
}

/** Calls an operation by its example, with an id for each parameter of its path. */
export function callBy(
  { method, path, body = {} }: Operation,
  by: Caller,
  idOf: (parameter: string) => string,
): Promise<Reply> {
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => idOf(name))
  const extra = { ifMatch: 1 }
  if (method === 'GET') return by.get(url)
  if (method === 'DELETE') return by.delete(url, extra)
  return method === 'POST' ? by.post(url, body, extra) : by.patch(url, body, extra)
}

/** Who of an office stands for a role. */
const STANDS_FOR: Record<string, Part> = {
  admin: 'admin',
  manager: 'manager',
  diagnostician: 'diagnosisLead',
  coach: 'coachingLead',
  reporter: 'reporter',
}
export const ROLE_NAMES = Object.keys(STANDS_FOR)

/** The one who holds a role in an office; a manager where anyone may call. */
export function holderOf({ app }: TestApp, { people }: Actors, role: string): Caller {
  return caller(app, people[STANDS_FOR[role] ?? 'manager'].key)
}
