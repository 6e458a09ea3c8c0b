import openapiTS, { astToString } from 'openapi-typescript'

const HEADING = `/* Generated from openapi.json by \`npm run openapi\`; never edited by hand. */

`

/** The types of a client, of the document as plain JSON: what `openapi-typescript` prints. */
export async function clientTypes(document: object): Promise<string> {
  const source = JSON.parse(JSON.stringify(document)) as Parameters<typeof openapiTS>[0]
  return HEADING + astToString(await openapiTS(source, { silent: true }))
}
