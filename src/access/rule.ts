import type { AccessArgs, AccessResult, Where } from 'payload'

/** An answer to "may they?": yes, no, or "the rows that match". Rules are synchronous, so that they can be combined. */
export type Rule = (args: AccessArgs) => AccessResult

/** Nobody, whoever they are: what only the machine itself writes and reads. */
export const nobody: Rule = () => false

/** Yes where any rule says yes; otherwise the rows that any of them names. */
export function anyOf(...rules: readonly Rule[]): Rule {
  return (args) => {
    const or: Where[] = []
    for (const rule of rules) {
      const result = rule(args)
      if (result === true) return true
      if (result !== false) or.push(result)
    }
    const [only, ...others] = or
    if (only === undefined) return false
    return others.length === 0 ? only : { or }
  }
}

/** No where any rule says no; otherwise the rows that all of them name. */
export function allOf(...rules: readonly Rule[]): Rule {
  return (args) => {
    const and: Where[] = []
    for (const rule of rules) {
      const result = rule(args)
      if (result === false) return false
      if (result !== true) and.push(result)
    }
    const [only, ...others] = and
    if (only === undefined) return true
    return others.length === 0 ? only : { and }
  }
}
