import type { SourceConfig } from '../../schemas/source/config.ts'
import type { VouchedName } from './findings.ts'

/** The authority file as the matcher of names wants it. */
export const vouchedNames = (authority: SourceConfig['authority']): VouchedName[] =>
  authority.map(({ id, type, name, name_fr, name_en, aliases }) => ({
    id,
    type,
    name,
    forms: [...new Set([name, name_fr ?? name, name_en ?? name, ...aliases])],
  }))
