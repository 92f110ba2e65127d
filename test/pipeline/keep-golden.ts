/** `npm run golden`: makes every golden case anew. Never in CI. */
import { cases, keep } from './golden-case.ts'

if (process.env.CI)
  throw new Error('golden cases are never made anew in CI; run npm run golden, and look at the diff')
for (const name of await cases()) await keep(name)
