/** What the tests and the benchmark use of parquetjs-lite, which has no types and no named exports. */
declare module 'parquetjs-lite' {
  interface Cursor {
    next(): Promise<Record<string, unknown> | null>
  }
  interface Reader {
    getCursor(): Cursor
    close(): Promise<void>
  }
  interface Writer {
    setRowGroupSize(rows: number): void
    appendRow(row: Record<string, unknown>): Promise<void>
    close(): Promise<void>
  }
  interface Schema {
    readonly fields: unknown
  }
  const parquetjs: {
    readonly ParquetSchema: new (fields: Record<string, unknown>) => Schema
    readonly ParquetReader: { openBuffer(bytes: Uint8Array): Promise<Reader> }
    readonly ParquetWriter: { openStream(schema: Schema, stream: NodeJS.WritableStream): Promise<Writer> }
  }
  export default parquetjs
}
