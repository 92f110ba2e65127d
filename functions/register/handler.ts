import { lambdaHandler } from '../../adapters/lambda.ts'
import { RegisterInput } from '../../schemas/stages.ts'
import { register } from './stage.ts'

export const handler = lambdaHandler(RegisterInput, register)
