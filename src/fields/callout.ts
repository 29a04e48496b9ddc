import type { Block } from 'payload'
import { words } from '../vocabulary'

/** A marked-off piece of a text: a fact, a tip, or something to watch out for. */
export const calloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: {
    singular: { ...words('Faktaboks, tips eller obs', 'Faktaboks, tips eller obs', 'Fact box, tip or caution') },
    plural: { ...words('Bokser', 'Boksar', 'Boxes') },
  },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'fakta',
      label: { ...words('Slag', 'Slag', 'Kind') },
      options: [
        { value: 'fakta', label: { ...words('Fakta', 'Fakta', 'Fact') } },
        { value: 'tips', label: { ...words('Tips', 'Tips', 'Tip') } },
        { value: 'obs', label: { ...words('Obs', 'Obs', 'Caution') } },
      ],
    },
    { name: 'text', type: 'textarea', required: true, label: { ...words('Tekst', 'Tekst', 'Text') } },
  ],
}
