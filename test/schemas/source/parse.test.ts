import { describe, expect, it } from 'vitest'
import { faultLine, type SourceFault } from '../../../schemas/source/fault.ts'
import { parseSource } from '../../../schemas/source/parse.ts'
import { Sidecar } from '../../../schemas/source/sidecar.ts'

const faults = (source: string | Uint8Array): readonly SourceFault[] => {
  const parsed = parseSource(Sidecar, source, { file: 'documents/a.yaml', empty: {} })
  return parsed.ok ? [] : parsed.faults
}

describe('a source file', () => {
  it('keeps days as text and words like no and on as words', () => {
    const source = 'published_on: 2024-02-29\npublisher: no\ntitle: on\n'
    expect(parseSource(Sidecar, source, { file: 'a.yaml' })).toEqual({
      ok: true,
      value: { published_on: '2024-02-29', publisher: 'no', title: 'on' },
    })
  })

  it('may be empty or hold comments only', () => {
    expect(faults('')).toEqual([])
    expect(faults('# nothing is known of this text\n')).toEqual([])
  })

  it('names file, line, field and what the field must be', () => {
    const [fault] = faults('# a comment\ntitle: Une usine\npublished_on: 2023-02-29\n')
    expect(fault).toMatchObject({ file: 'documents/a.yaml', line: 3, field: 'published_on' })
    expect(faultLine(fault!)).toBe(
      'documents/a.yaml: line 3: published_on must be a day of the calendar written YYYY-MM-DD, such as 2021-06-30',
    )
  })

  it('reports every fault at once, in the order of the file', () => {
    const found = faults('licence: nonsense-1.0\nexcerpt_cap: 1.5\nlanguage: de\nsource_url: example.org\n')
    expect(found.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '1 licence',
      '2 excerpt_cap',
      '3 language',
      '4 source_url',
    ])
    expect(found[2]!.message).toBe('must be fr or en')
  })

  it('lists the known fields when it meets an unknown one', () => {
    const [fault] = faults('title: Une usine\nautor: Quelqu’un\n')
    expect(fault).toMatchObject({ line: 2, field: 'autor' })
    expect(fault!.message).toContain('is not a known field; known are source_url, publisher')
  })

  it('says to put a number in quotes where text is wanted', () => {
    expect(faults('title: 2030')[0]!.message).toBe('must be text, and is a number; put it in quotes')
  })

  it.each([
    ['a key that repeats', 'title: a\ntitle: b\n', 2],
    ['a list that is not closed', 'title: a\nlicence: [b\n', 3],
    ['a tab that indents', 'title:\n\tb: c\n', 2],
    ['a tag that nobody knows', 'title: !!python/object x\n', 1],
    ['an alias without its anchor', 'title: *other\n', 1],
    ['a second document', 'title: a\n---\ntitle: b\n', 2],
    ['a key that is a list', 'title: a\n? [b, c]\n: d\n', 2],
  ])('takes %s for a fault of YAML, with its line', (_, source, line) => {
    const [fault] = faults(source)
    expect(fault?.message).toMatch(/^is not valid YAML: /)
    expect(fault?.line).toBe(line)
  })

  it('does not let aliases multiply without end', () => {
    const levels = Array.from({ length: 12 }, (_, at) => `  - &l${at + 1} [${`*l${at},`.repeat(9)}]`)
    expect(faults(`title:\n  - &l0 [x]\n${levels.join('\n')}\n`)[0]!.message).toMatch(/^is not valid YAML/)
  })

  it('asks for UTF-8 when the bytes are something else', () => {
    expect(faults(Buffer.from('title: Évreux', 'latin1'))[0]!.message).toBe(
      'is not UTF-8; save it again as UTF-8',
    )
  })

  it('does not take a prototype’s name for a known field', () => {
    expect(faults('__proto__:\n  title: x\n')[0]).toMatchObject({ line: 1, field: '__proto__' })
    expect(faults('constructor: x\n')[0]).toMatchObject({ line: 1, field: 'constructor' })
  })
})
