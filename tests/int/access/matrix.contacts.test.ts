import { matrixOf } from './matrixSuite'

matrixOf(['contact-points', 'publications', 'contact-guides', 'organisations', 'programmes'], 10_000)
