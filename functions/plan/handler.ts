import { lambdaHandler } from '../../adapters/lambda.ts'
import { PlanInput } from '../../schemas/stages.ts'
import { plan } from './stage.ts'

export const handler = lambdaHandler(PlanInput, plan)
