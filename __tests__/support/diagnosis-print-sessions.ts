// Run by tsx, not by jest, whose sandbox makes the engine ten times slower: plays sessions with the shipped model and prints their figures.
// Arguments: the settings as JSON; "flat" to let a model play that holds all faults equally frequent, which they are not.
import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { simulateSessions, summarise } from './simulate-sessions'
import type { SimulationSettings } from './simulate-sessions'

const [settings = '{}', prior] = process.argv.slice(2)
const people = compileModel(model)
const asking = prior === 'flat' ? compileModel({ ...model, causes: model.causes.map(({ id }) => ({ id, tier: 2 })) }) : people
process.stdout.write(JSON.stringify(summarise(simulateSessions(asking, { ...(JSON.parse(settings) as SimulationSettings), people }))))
