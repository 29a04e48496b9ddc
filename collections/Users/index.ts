import type { CollectionConfig, FieldAccess } from 'payload'
import { actorOf, isAdmin, setByAdmins } from '../../src/access'
import { env } from '../../src/env'
import { menu } from '../../src/fields/collection'
import { options } from '../../src/fields/options'
import { field, heading, speak } from '../../src/fields/speak'
import { userRoles } from '../../src/vocabulary/accounts'
import { words } from '../../src/vocabulary/term'
import { access } from './access'
import { firstRegister } from './endpoints/firstRegister'
import { forgotPassword } from './endpoints/forgotPassword'
import { invite, inviteAgain } from './endpoints/invite'
import { evenRefusal, evenWork, forgetAttempts } from './hooks/evenLogin'
import { hideSessions } from './hooks/hideSessions'
import { keepLastAdmin, keepLastAdminRole } from './hooks/keepLastAdmin'
import { refuseWeakPassword } from './hooks/refuseWeakPassword'
import { noticeReset, stampChosenPassword } from './hooks/stampChosenPassword'

const named = speak({
  name: field('Navn', 'Namn', 'Name'),
  email: field('E-post', 'E-post', 'E-mail'),
  roles: field(
    'Roller',
    'Roller',
    'Roles',
    words(
      'Hva personen kan gjøre her. Bare administratorer endrer roller.',
      'Kva personen kan gjere her. Berre administratorar endrar roller.',
      'What the person can do here. Only administrators change roles.',
    ),
  ),
  organisation: field(
    'Organisasjon',
    'Organisasjon',
    'Organisation',
    words(
      'En bidragsyter skriver for denne organisasjonen.',
      'Ein bidragsytar skriv for denne organisasjonen.',
      'A contributor writes for this organisation.',
    ),
  ),
})

const readEmail: FieldAccess = ({ req, id, doc }) => {
  const self = actorOf(req)?.id
  return isAdmin({ req }) === true || (self !== undefined && self === (doc?.id ?? id))
}

/** A person who signs in. Accounts come by invitation; the person alone knows the password. */
export const Users: CollectionConfig = {
  slug: 'users',
  access,
  auth: {
    tokenExpiration: 8 * 3600,
    maxLoginAttempts: 5,
    lockTime: 600_000,
    cookies: { secure: env.isProduction, sameSite: 'Lax' },
    removeTokenFromResponses: true,
    // Ours counts per account instead, and answers without looking anybody up.
    forgotPassword: { minRequestInterval: 0 },
  },
  labels: { singular: heading('bruker', 'brukar', 'user'), plural: heading('Brukere', 'Brukarar', 'Users') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'roles', 'organisation'],
    group: menu.setup,
    components: { beforeListTable: ['/src/admin/people/InvitePerson#InvitePerson'] },
  },
  fields: [
    { ...named('name'), type: 'text', required: true, maxLength: 200 },
    { ...named('email'), type: 'email', required: true, unique: true, access: { read: readEmail } },
    {
      ...named('roles'),
      type: 'select',
      hasMany: true,
      required: true,
      options: options(userRoles),
      saveToJWT: true,
      access: setByAdmins,
    },
    { ...named('organisation'), type: 'relationship', relationTo: 'organisations', access: setByAdmins },
    { name: 'passwordChosenAt', type: 'date', hidden: true, access: { create: () => false, update: () => false } },
    {
      name: 'newLink',
      type: 'ui',
      admin: { components: { Field: '/src/admin/people/NewLink#NewLink' }, disableListColumn: true },
    },
  ],
  endpoints: [forgotPassword, firstRegister, invite, inviteAgain],
  hooks: {
    beforeOperation: [evenWork, refuseWeakPassword, noticeReset],
    beforeValidate: [stampChosenPassword],
    beforeChange: [keepLastAdminRole],
    beforeDelete: [keepLastAdmin],
    afterRead: [hideSessions],
    afterLogin: [forgetAttempts],
    afterError: [evenRefusal],
  },
}
