import { describe, expect, it } from 'vitest'
import { workflow } from '../../infra/workflow.ts'
import type { WorkflowParts } from '../../infra/workflow-tasks.ts'
import { stageNames, stages } from '../../schemas/stages.ts'

type State = Readonly<Record<string, unknown>> & {
  readonly Type: string
  readonly Next?: string
  readonly Default?: string
  readonly Choices?: readonly { readonly Next: string }[]
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[]; readonly Next: string }[]
  readonly Retry?: readonly Readonly<Record<string, unknown>>[]
  readonly Output?: unknown
}
type States = Readonly<Record<string, State>>

const machine = (more: Partial<WorkflowParts> = {}) => {
  const made = workflow({
    dataset: 'invented',
    functions: Object.fromEntries(
      stageNames.map(stage => [stage, `arn:${stage}`]),
    ) as WorkflowParts['functions'],
    workBucket: 'work',
    topic: 'arn:topic',
    namespace: 'Invented',
    batchBytes: 1000,
    concurrency: 7,
    approval: 'automatic',
    ...more,
  })
  const states = made.States as unknown as States
  const map = states.batches as State & {
    readonly ItemProcessor: { readonly StartAt: string; readonly States: States }
  }
  return {
    start: made.StartAt!,
    states,
    map,
    inside: map.ItemProcessor.States,
    startInside: map.ItemProcessor.StartAt,
  }
}

const nexts = (state: State): string[] =>
  [
    state.Next,
    state.Default,
    ...(state.Choices ?? []).map(choice => choice.Next),
    ...(state.Catch ?? []).map(each => each.Next),
  ].filter(next => next !== undefined)

const straight = (states: States, from: string): string[] => {
  const next = states[from]?.Next
  return next === undefined ? [from] : [from, ...straight(states, next)]
}

describe('the state machine', () => {
  it('runs the stages in the order of the list, those of a batch inside the map', () => {
    const { states, start, inside, startInside } = machine()
    const flat = straight(states, start).flatMap(name =>
      name === 'batches' ? straight(inside, startInside) : [name],
    )
    expect(flat.filter(name => (stageNames as readonly string[]).includes(name))).toEqual(stageNames)
    expect(Object.keys(inside).filter(name => (stageNames as readonly string[]).includes(name))).toEqual(
      stages.filter(stage => stage.scope === 'batch').map(stage => stage.name),
    )
  })

  it('leads to states that exist, and every state is led to', () => {
    for (const approval of ['automatic', 'manual'] as const) {
      const { states, start, inside, startInside } = machine({ approval })
      for (const [all, first] of [
        [states, start],
        [inside, startInside],
      ] as const) {
        const led = new Set([first, ...Object.values(all).flatMap(nexts)])
        expect([...led].sort()).toEqual(Object.keys(all).sort())
      }
    }
  })

  it('retries every stage on throttling and crashes, with jitter, and never on an error of the data', () => {
    const { states, inside } = machine()
    const tasks = Object.entries({ ...states, ...inside }).filter(([name]) =>
      (stageNames as readonly string[]).includes(name),
    )
    expect(tasks).toHaveLength(stageNames.length)
    for (const [, { Retry = [] }] of tasks) {
      expect(Retry).toHaveLength(1)
      expect(Retry[0]).toMatchObject({ JitterStrategy: 'FULL', BackoffRate: 2 })
      expect(Retry[0]?.ErrorEquals).toEqual(
        expect.arrayContaining([
          'Lambda.TooManyRequestsException',
          'Runtime.ExitError',
          'TransientServiceError',
        ]),
      )
      expect(Retry[0]?.ErrorEquals).not.toEqual(expect.arrayContaining(['States.ALL']))
      expect(Retry[0]?.ErrorEquals).not.toEqual(expect.arrayContaining(['States.TaskFailed']))
    }
  })

  it('catches every failure of a stage and ends all of them in one place', () => {
    const { states, inside } = machine({ approval: 'manual' })
    for (const [name, state] of Object.entries({ ...states, ...inside }))
      if (state.Type === 'Task' || state.Type === 'Map')
        expect(state.Catch?.at(-1)?.ErrorEquals, name).toEqual(['States.ALL'])
    expect(Object.values(states).filter(({ Type }) => Type === 'Fail')).toHaveLength(1)
  })

  it('lets nothing but keys and counts travel: no output of a batch, none of a task', () => {
    const { states, inside, map } = machine()
    expect(map.Output).toEqual({})
    expect(inside.convert).toMatchObject({ Output: {}, End: true })
    for (const [name, { Type, Output }] of Object.entries(states))
      if (Type === 'Task') expect(Output, name).toEqual({})
  })

  it('assigns no variable inside the map that it has outside, which Step Functions refuses', () => {
    const { states, inside } = machine({ approval: 'manual' })
    const assigned = (of: States) =>
      Object.values(of).flatMap(state =>
        [state, ...(state.Catch ?? []), ...(state.Choices ?? [])].flatMap(each =>
          Object.keys((each as { Assign?: object }).Assign ?? {}),
        ),
      )
    const outside = new Set(assigned(states))
    expect(assigned(inside).filter(name => outside.has(name))).toEqual([])
  })

  it('tolerates no failed batch, and takes as many at once as the settings say', () => {
    const { map } = machine()
    expect(Object.keys(map).filter(key => key.startsWith('Tolerated'))).toEqual([])
    expect(map).toMatchObject({ MaxConcurrency: 7, ItemReader: { ReaderConfig: { InputType: 'JSON' } } })
  })

  it('reads the manifest of its own run', () => {
    expect(machine().map).toMatchObject({
      ItemReader: { Arguments: { Bucket: 'work', Key: "{% 'runs/' & $run & '/batches.json' %}" } },
    })
  })

  it('says busy and stops where another run is at work', () => {
    const { states } = machine()
    expect(states.plan?.Catch?.[0]).toMatchObject({
      ErrorEquals: ['RunInProgress'],
      Next: 'Another run is at work',
    })
    expect(states['Another run is at work']?.Type).toBe('Succeed')
  })

  it('waits for a person before register, only where the settings ask for it and there is something to approve', () => {
    expect(machine().states.publish?.Next).toBe('register')
    const { states } = machine({ approval: 'manual' })
    expect(straight(states, 'publish').slice(0, 2)).toEqual(['publish', 'Is there anything to approve?'])
    expect(states['Is there anything to approve?']?.Default).toBe('register')
    expect(states['Wait for approval']).toMatchObject({
      Resource: 'arn:aws:states:::sns:publish.waitForTaskToken',
      Next: 'register',
    })
  })
})
