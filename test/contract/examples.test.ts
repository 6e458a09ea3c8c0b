import { readFile, writeFile } from 'node:fs/promises'
import t from 'tap'
import { examplesOf, examplesText } from '../../openapi/make/examples.js'
import { play } from '../../openapi/make/play.js'
import { STEPS } from '../../openapi/story.js'
import { setStage } from '../support/stage.js'

const file = new URL('../../openapi/examples.json', import.meta.url)
const stage = await setStage(t)

t.test('every operation of the document is in the story', async (t) => {
  const told = new Set(STEPS.map(({ operationId }) => operationId))
  t.strictSame(
    [...stage.operations.keys()].filter((operationId) => !told.has(operationId)),
    [],
    'add a step to openapi/story',
  )
})

t.test('the story, played again, is what openapi/examples.json says', async (t) => {
  const played = await play(STEPS, '49', stage)
  const text = examplesText(examplesOf(played, stage.operations))
  if (process.env['KLINIK_RECORD_EXAMPLES'] !== undefined) await writeFile(file, text)
  const committed = await readFile(file, 'utf8').catch(() => '')
  t.ok(committed === text, 'openapi/examples.json is stale: run npm run openapi:record')
})
