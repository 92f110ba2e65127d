/** One thing wrong with a source file: where it stands and what to do. */
export interface SourceFault {
  readonly file: string
  /** 1-based; undefined where the file is missing. */
  readonly line: number | undefined
  /** Path of the field ("[3].aliases[0]"); empty for the file as a whole. */
  readonly field: string
  /** What is wrong, a clause that follows the field's name. */
  readonly message: string
}

/** A fault within its file: line, field, what it must be. */
export const faultClause = ({ line, field, message }: SourceFault): string =>
  `${line === undefined ? '' : `line ${line}: `}${field === '' ? '' : `${field} `}${message}`

/** A fault as one line: file, line, field, sentence. */
export const faultLine = (fault: SourceFault): string => `${fault.file}: ${faultClause(fault)}`

/** The source folder's configuration cannot be used; nothing was written. Carries every fault found. */
export class SourceError extends Error {
  readonly faults: readonly SourceFault[]

  constructor(faults: readonly SourceFault[]) {
    super(faults.map(faultLine).join('\n'))
    this.name = 'SourceError'
    this.faults = faults
  }
}

/** A field's path as people write it: `[3].aliases[0]`. */
export const fieldPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? String(part) : `${text}.${String(part)}`
  }, '')
