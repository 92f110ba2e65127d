/** Version of the published schema (SemVer): minor when it grew, major when a column's meaning changed. */
export const schemaVersion = '1.0.0'

/** Extractor and version, the `method` of the rows it makes; rises whenever a text may give other rows. */
export const extractorVersion = 'rules/1.2.0'
