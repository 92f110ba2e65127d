import { lambdaHandler } from '../../adapters/lambda.ts'
import { BatchInput } from '../../schemas/stages.ts'
import { validate } from './stage.ts'

export const handler = lambdaHandler(BatchInput, validate)
