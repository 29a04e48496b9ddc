import { vocabulary, words } from './term'

/** Frameworks that programmes belong to. */
export const frameworks = vocabulary('Framework', {
  WHO_HEALTHY_CITIES: words('WHO Healthy Cities', 'WHO Healthy Cities', 'WHO Healthy Cities'),
  PROGRAM_FOR_FOLKEHELSEARBEID: words(
    'Program for folkehelsearbeid i kommunene',
    'Program for folkehelsearbeid i kommunane',
    'Programme for public-health work in municipalities',
  ),
  OTHER: words('Annet', 'Anna', 'Other'),
})
