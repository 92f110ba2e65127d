import { lambdaHandler } from '../../adapters/lambda.ts'
import { BatchInput } from '../../schemas/stages.ts'
import { extract } from './stage.ts'

export const handler = lambdaHandler(BatchInput, extract)
