/** The state machine's definition, made from the list of stages that the local run follows too; pure, so that tests can read it. */
import { stages } from '../schemas/stages.ts'
import { batches } from './workflow-batches.ts'
import { approval, endings, failurePath } from './workflow-endings.ts'
import { causeText, failing, invoke, type State, type WorkflowParts } from './workflow-tasks.ts'

type OnceName = Extract<(typeof stages)[number], { scope: 'run' }>['name']

const once = {
  plan: parts => ({
    ...invoke(
      parts.functions.plan,
      `$merge([{'batch_bytes': ${parts.batchBytes}}, $states.input, {'owner': $states.context.Execution.Id}])`,
    ),
    Assign: { run: '{% $states.result.Payload.run %}' },
    Output: {},
    Catch: [
      {
        ErrorEquals: ['RunInProgress'],
        Output: { outcome: 'busy', cause: `{% ${causeText} %}` },
        Next: 'Another run is at work',
      },
      failing('plan'),
    ],
  }),
  merge: parts => ({
    ...invoke(parts.functions.merge, `{'run': $run}`),
    Output: {},
    Catch: [failing('merge')],
  }),
  publish: parts => ({
    ...invoke(parts.functions.publish, `{'run': $run}`),
    Assign: {
      release: '{% $states.result.Payload.release %}',
      outcome: '{% $states.result.Payload.outcome %}',
    },
    Output: {},
    Catch: [failing('publish')],
  }),
  register: parts => ({
    ...invoke(parts.functions.register, `{'run': $run, 'release': $release, 'outcome': $outcome}`),
    Output: {},
    Catch: [failing('register')],
  }),
} satisfies Record<OnceName, (parts: WorkflowParts) => State>

interface Step {
  readonly name: string
  readonly state: State
}

/** The stages as steps of the main line; neighbouring batch stages are one step, the map over the batches. */
const mainLine = (parts: WorkflowParts): Step[] =>
  stages.flatMap((stage, index): Step[] => {
    if (stage.scope === 'run') return [{ name: stage.name, state: once[stage.name](parts) }]
    return stages[index - 1]?.scope === 'batch' ? [] : [{ name: 'batches', state: batches(parts) }]
  })

/** The definition, as Amazon States Language in JSONata. */
export const workflow = (parts: WorkflowParts) => {
  const line = mainLine(parts)
  const manual = parts.approval === 'manual'
  const after = (index: number): string => {
    const next = line[index + 1]?.name ?? 'Was any document accepted?'
    return manual && next === 'register' ? 'Is there anything to approve?' : next
  }
  return {
    Comment: `Documents to a release of ${parts.dataset}; made from schemas/stages.ts`,
    QueryLanguage: 'JSONata',
    StartAt: line[0]?.name,
    States: {
      ...Object.fromEntries(line.map(({ name, state }, index) => [name, { ...state, Next: after(index) }])),
      ...(manual && approval(parts, 'register')),
      ...failurePath(parts),
      ...endings,
    },
  }
}
