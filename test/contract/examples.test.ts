import { readFile, writeFile } from 'node:fs/promises'
import t from 'tap'
import { type Examples, examplesOf, examplesText } from '../../openapi/make/examples.js'
import { play } from '../../openapi/make/play.js'
import { STEPS } from '../../openapi/story.js'
import { setStage } from '../support/stage.js'

const file = new URL('../../openapi/examples.json', import.meta.url)
t.setTimeout(180_000)
const stage = await setStage(t)

t.test('every operation of the document is in the story', async (t) => {
  const told = new Set(STEPS.map(({ operationId }) => operationId))
  t.strictSame(
    [...stage.operations.keys()].filter((operationId) => !told.has(operationId)),
    [],
    'add a step to openapi/story',
  )
})

t.test(
  'the story, played again, is what openapi/examples.json says',
  { timeout: 180_000 },
  async (t) => {
    const played = await play(STEPS, '49', stage)
    const examples = examplesOf(played, stage.operations)
    const text = examplesText(examples)
    if (process.env['KLINIK_RECORD_EXAMPLES'] !== undefined) await writeFile(file, text)
    const committed = await readFile(file, 'utf8').catch(() => '{}')
    const before = JSON.parse(committed) as Examples
    const isOther = (name: string) =>
      JSON.stringify(examples[name]) !== JSON.stringify(before[name])
    const names = [...new Set([...Object.keys(before), ...Object.keys(examples)])]
    t.strictSame(names.filter(isOther), [], 'stale: run npm run openapi:record')
    t.ok(committed === text, 'byte for byte')
  },
)
