import { matrixOf } from './matrixSuite'

matrixOf(['themes', 'target-groups', 'media', 'documents', 'public-ledger', 'redirects'], 2_000)
