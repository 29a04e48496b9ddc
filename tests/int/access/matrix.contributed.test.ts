import { matrixOf } from './matrixSuite'

matrixOf(['measures', 'case-stories', 'pilot-evaluations'], 6_000)
