/** The Distributed Map: every batch of the manifest through the batch stages, none of which may fail. */
import { runKeys } from '../functions/keys.ts'
import { stages } from '../schemas/stages.ts'
import {
  errorText,
  failing,
  invoke,
  keyOfRun,
  type State,
  type States,
  type WorkflowParts,
} from './workflow-tasks.ts'

export const batches = (parts: WorkflowParts): State => {
  const inside = { ...batchStages(parts), ...noteBatch(parts.workBucket) }
  return {
    Type: 'Map',
    Label: 'Batches',
    ItemReader: {
      Resource: 'arn:aws:states:::s3:getObject',
      ReaderConfig: { InputType: 'JSON' },
      Arguments: { Bucket: parts.workBucket, Key: keyOfRun(run => runKeys(run).batches) },
    },
    ItemProcessor: {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
      StartAt: Object.keys(inside)[0],
      States: inside,
    },
    MaxConcurrency: parts.concurrency,
    Output: {},
    Catch: [failing('batches', 'Find the batch')],
  }
}

/** The item {run, batch} goes from stage to stage unchanged, and nothing comes out. */
const batchStages = ({ functions }: WorkflowParts): States => {
  const names = stages.filter(stage => stage.scope === 'batch').map(stage => stage.name)
  const task = (name: (typeof names)[number], index: number): State => ({
    ...invoke(functions[name], '$states.input'),
    // Outputs of all batches together must stay under 256 KB, so the last one says nothing.
    ...(index < names.length - 1
      ? { Output: '{% $states.input %}', Next: names[index + 1] }
      : { Output: {}, End: true }),
    Catch: [
      {
        ErrorEquals: ['States.ALL'],
        // One variable, of a name that the parent does not have: a child may not write one of its parent's.
        Assign: {
          note: {
            stage: name,
            run: '{% $states.input.run %}',
            batch: '{% $states.input.batch %}',
            cause: `{% ${errorText} %}`,
          },
        },
        Next: 'Note the batch',
      },
    ],
  })
  return Object.fromEntries(names.map((name, index) => [name, task(name, index)]))
}

/**
 * A failed Distributed Map does not tell its parent which child failed or why. The child leaves it as metadata of one object, which
 * the parent can read without a function; metadata is ASCII and at most 2 KB.
 */
const noteBatch = (workBucket: string): States => ({
  'Note the batch': {
    Type: 'Task',
    Resource: 'arn:aws:states:::aws-sdk:s3:putObject',
    Arguments: {
      Bucket: workBucket,
      Key: keyOfRun(run => runKeys(run).failure, '$note.run'),
      Metadata: {
        stage: '{% $note.stage %}',
        batch: '{% $note.batch %}',
        cause: '{% $encodeUrlComponent($substring($note.cause, 0, 200)) %}',
      },
    },
    Output: {},
    Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Batch failed' }],
    Next: 'Batch failed',
  },
  'Batch failed': {
    Type: 'Fail',
    Error: '{% $note.stage %}',
    Cause: `{% 'Batch ' & $note.batch & ': ' & $note.cause %}`,
  },
})
