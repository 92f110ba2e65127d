import { lambdaHandler } from '../../adapters/lambda.ts'
import { BatchInput } from '../../schemas/stages.ts'
import { convert } from './stage.ts'

export const handler = lambdaHandler(BatchInput, convert)
