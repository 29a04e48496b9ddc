import { limits } from './limits'

/*
 * Arithmetic with costs that may depend on an operation's variables: what is known is worked out at once, the rest is
 * kept as a formula and evaluated before each run.
 */

/** A number, or what it depends on: the operation's variables. */
export type Amount = number | Sum | Product | Dearest | BoundOf | ValuesOf
interface Sum {
  kind: 'sum'
  of: Amount[]
}
interface Product {
  kind: 'product'
  bound: Amount
  of: Amount
}
interface Dearest {
  kind: 'dearest'
  of: Amount[]
}
/** The bound of a list whose `first` or ids a variable holds; null is the field's own standard. */
interface BoundOf {
  kind: 'bound'
  variable: string
  standard: number
}
/** How many values a variable holds, those of lists and objects counted one by one. */
interface ValuesOf {
  kind: 'values'
  variable: string
}

/** All of them together. */
export function sum(amounts: Amount[]): Amount {
  let known = 0
  const open = amounts.filter((amount) => (typeof amount === 'number' ? ((known += amount), false) : true))
  return open.length === 0 ? known : { kind: 'sum', of: [known, ...open] }
}

/** One list bound times what stands below it. */
export function product(bound: Amount, of: Amount): Amount {
  return typeof bound === 'number' && typeof of === 'number' ? bound * of : { kind: 'product', bound, of }
}

/** The greatest of them. */
export function dearest(amounts: Amount[]): Amount {
  return amounts.every((amount) => typeof amount === 'number')
    ? Math.max(0, ...amounts)
    : { kind: 'dearest', of: amounts }
}

/** `first` and the like: outside its bounds it is refused when the field is read, so it never counts for more. */
export const bounded = (value: number) => Math.min(Math.max(value, 1), limits.FIRST)

/** How many values there are in what was sent for a filter. */
function countValues(value: unknown): number {
  if (value === null || value === undefined) return 0
  if (typeof value !== 'object') return 1
  return Object.values(value).reduce<number>((total, one) => total + countValues(one), 0)
}

/** The number that an amount comes to with these variables; shared parts are worked out once. */
export function evaluate(
  amount: Amount,
  variables: Readonly<Record<string, unknown>>,
  done: Map<Amount, number>,
): number {
  if (typeof amount === 'number') return amount
  const known = done.get(amount)
  if (known !== undefined) return known
  let value: number
  if (amount.kind === 'bound') {
    const given = variables[amount.variable]
    value = bounded(Array.isArray(given) ? given.length : typeof given === 'number' ? given : amount.standard)
  } else if (amount.kind === 'values') {
    value = countValues(variables[amount.variable])
  } else if (amount.kind === 'product') {
    value = evaluate(amount.bound, variables, done) * evaluate(amount.of, variables, done)
  } else {
    const values = amount.of.map((one) => evaluate(one, variables, done))
    value = amount.kind === 'sum' ? values.reduce((total, one) => total + one, 0) : Math.max(0, ...values)
  }
  done.set(amount, value)
  return value
}
