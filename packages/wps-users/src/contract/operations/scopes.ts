/** The scopes of the operations on users; an operation asks for one of those that it lists. */
export const scopes = {
  contactReadWrite: 'kso.contact.readwrite',
  contactRead: 'kso.contact.read',
  customAttributesReadWrite: 'kso.user_custom_attr.readwrite',
  currentUser: 'kso.user_base.read',
  currentUserId: 'kso.user_current_id.read',
} as const;

/** Fields of a user that an answer holds only when the app has the scope. The page of `search` names none. */
export const fieldScopes = {
  email: 'kso.user_email.read',
  phone: 'kso.user_phone.read',
  gender: 'kso.user_gender.read',
} as const;
