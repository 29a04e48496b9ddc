import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** Estimates how many tries a program needs that knows the passwords most used and how people vary them. */
export const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
