import { lambdaHandler } from '../../adapters/lambda.ts'
import { RunInput } from '../../schemas/stages.ts'
import { merge } from './stage.ts'

export const handler = lambdaHandler(RunInput, merge)
