import type { Labels } from '../vocabulary'

/** What a field is called, and what helps whoever fills it in. */
export interface FieldWords {
  readonly label: Labels
  readonly help?: Labels
}

/** Shorthand for an entry of a message file: the name in bokmål, nynorsk and English, and perhaps words of help. */
export function field(nb: string, nn: string, en: string, help?: Labels): FieldWords {
  return help === undefined ? { label: { nb, nn, en } } : { label: { nb, nn, en }, help }
}

/** A field's key, label and help as Payload takes them; other settings of the panel are passed on. */
export type Named<Name extends string, Admin extends object> = {
  name: Name
  label: Labels
  admin: Admin & { description?: Labels }
}

/** Makes `named`, which gives each field its name, label and help from one message file. */
export function speak<const Messages extends Readonly<Record<string, FieldWords>>>(messages: Messages) {
  function named<Name extends keyof Messages & string>(name: Name): Named<Name, object>
  function named<Name extends keyof Messages & string, Admin extends object>(
    name: Name,
    admin: Admin,
  ): Named<Name, Admin>
  function named(name: keyof Messages & string, admin: object = {}): Named<string, object> {
    const { label, help }: FieldWords = messages[name] ?? { label: { nb: name, nn: name, en: name } }
    return { name, label, admin: help === undefined ? admin : { ...admin, description: help } }
  }
  return named
}

/** A label alone, for tabs, groups and rows that hold no value of their own. */
export function heading(nb: string, nn: string, en: string): Labels {
  return { nb, nn, en }
}
