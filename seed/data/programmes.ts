import type { SeedDocument } from '../types'
import { sources } from './sources'

/** Programmes that measures, pilots and publications belong to. */
export const programmes: readonly SeedDocument[] = [
  {
    slug: 'who-healthy-cities',
    title: 'WHO Healthy Cities',
    language: 'NB',
    summary: 'Verdens helseorganisasjons program Healthy Cities. Arbeidet går i faser; i 2014 var det fase 6, som bygde på strategien Helse 2020.',
    owner: 'who-healthy-cities',
    framework: 'WHO_HEALTHY_CITIES',
    national: true,
    themes: ['lokalsamfunn', 'medborgerskap'],
    periodUnknown: true,
    organisation: 'fremsam',
    sources: [sources.gathering2014],
  },
  {
    slug: 'program-for-folkehelsearbeid-i-kommunene',
    title: 'Program for folkehelsearbeid i kommunene',
    language: 'NB',
    summary: 'Tiårig satsing fra KS og Helse- og omsorgsdepartementet. Skal utvikle hvordan kommunene arbeider for innbyggernes helse og livskvalitet.',
    owner: 'ks',
    framework: 'PROGRAM_FOR_FOLKEHELSEARBEID',
    national: true,
    themes: ['samskaping', 'psykisk-helse'],
    periodUnknown: true,
    organisation: 'fremsam',
    sources: [sources.coCreation2019],
  },
]
