import { officeCommand } from './machine/office.js'
import { atMachine } from './platform/machine.js'
import { prepareData } from './reference-data.js'

await atMachine(prepareData, (adminUrl) =>
  officeCommand(adminUrl, process.argv.slice(2), console.log),
)
