/** A set of small whole numbers, 32 to a word. */
export type Bitset = Uint32Array

/** An empty set that has room for `size` numbers. */
export function emptySet(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5)
}

/** All numbers below `size`. */
export function fullSet(size: number): Bitset {
  const set = emptySet(size).fill(0xffffffff)
  if ((size & 31) !== 0) set[set.length - 1] = (2 ** (size & 31) - 1) >>> 0
  return set
}

export function add(set: Bitset, value: number): void {
  set[value >>> 5] = (set[value >>> 5] ?? 0) | (1 << (value & 31))
}

export function has(set: Bitset, value: number): boolean {
  return (((set[value >>> 5] ?? 0) >>> (value & 31)) & 1) === 1
}

/** What is in all of the sets; `size` is for when there are none. */
export function intersection(sets: readonly Bitset[], size: number): Bitset {
  const [first, ...others] = sets
  if (first === undefined) return fullSet(size)
  const result = first.slice()
  for (const other of others) {
    for (let word = 0; word < result.length; word++) result[word] = (result[word] ?? 0) & (other[word] ?? 0)
  }
  return result
}

/** Adds all of `from` to `into`. */
export function addAll(into: Bitset, from: Bitset): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] ?? 0) | (from[word] ?? 0)
}

function bits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function size(set: Bitset): number {
  let count = 0
  for (let word = 0; word < set.length; word++) count += bits(set[word] ?? 0)
  return count
}

/** How many are in both. */
export function sharedSize(a: Bitset, b: Bitset): number {
  let count = 0
  for (let word = 0; word < a.length; word++) count += bits((a[word] ?? 0) & (b[word] ?? 0))
  return count
}

/** Calls for every number of the set, upwards. */
export function each(set: Bitset, visit: (value: number) => void): void {
  for (let word = 0; word < set.length; word++) {
    let rest = set[word] ?? 0
    while (rest !== 0) {
      const lowest = rest & -rest
      visit((word << 5) + (31 - Math.clz32(lowest)))
      rest ^= lowest
    }
  }
}
