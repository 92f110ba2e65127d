import { existsSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addCommand } from '../../cli/add.ts'

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'add-'))
const english =
  'The cooperative opened a plant in Lyon on Monday. It employs 20 people, and the mayor of the town visited it in the afternoon.\n'

const run = async (operands: readonly string[], options: Readonly<Record<string, string | true>>) => {
  const said = { out: '', err: '' }
  const code = await addCommand.run({
    operands,
    options,
    terminal: {
      out: text => {
        said.out += text
      },
      err: text => {
        said.err += text
      },
      live: false,
      colour: false,
    },
  })
  return { code, ...said }
}

const newText = async (content: string | Uint8Array, name = 'opening.txt'): Promise<string> => {
  const file = join(await folder(), name)
  await writeFile(file, content)
  return file
}

describe('add', () => {
  it('puts a text and what is known of it into the folder, and shows what it gives', async () => {
    const to = await folder()
    const { code, out } = await run([await newText(english)], {
      to,
      publisher: 'Town: news',
      'published-on': '2024-05-06',
    })
    expect(code).toBe(0)
    expect(out).toContain('“20 people”')
    expect(await readFile(join(to, 'opening.txt'), 'utf8')).toBe(english)
    expect(await readFile(join(to, 'opening.yaml'), 'utf8')).toBe(
      'publisher: "Town: news"\npublished_on: 2024-05-06\n',
    )
  })

  it('overwrites nothing', async () => {
    const to = await folder()
    await writeFile(join(to, 'opening.yaml'), 'language: en\n')
    await expect(run([await newText(english)], { to })).rejects.toThrow('is there already')
    expect(existsSync(join(to, 'opening.txt'))).toBe(false)
  })

  it.each([
    ['document/encoding', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a), {}],
    ['document/empty', '12 345\n', {}],
    [
      'document/language',
      'Die Genossenschaft hat am Montag ein neues Werk eröffnet, das zwanzig Menschen aus der Stadt beschäftigt.\n',
      {},
    ],
    ['document/sidecar', english, { 'published-on': '2024-02-30' }],
    ['document/reserved', english, { 'text-mining': 'reserved' }],
  ])('refuses a text as validate does (%s), and writes nothing', async (reason, content, options) => {
    const to = await folder()
    const { code, err } = await run([await newText(content)], { to, ...options })
    expect(code).toBe(1)
    expect(err).toContain(reason)
    expect(existsSync(join(to, 'opening.txt'))).toBe(false)
  })

  it('refuses a text that is there under another name, and a name that no key can have', async () => {
    const to = await folder()
    await run([await newText(english)], { to })
    expect((await run([await newText(english, 'again.txt')], { to })).err).toContain('document/duplicate')
    expect((await run([await newText(`${english}More.`, 'a b.txt')], { to })).err).toContain('document/name')
  })

  it('only shows, when asked to', async () => {
    const to = await folder()
    expect((await run([await newText(english)], { to, 'dry-run': true })).code).toBe(0)
    expect(existsSync(join(to, 'opening.txt'))).toBe(false)
  })
})
