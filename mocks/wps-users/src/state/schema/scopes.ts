/** Every scope that an operation of this mock, or a field of its answers, asks for. */
export const everyScope = [
  'kso.contact.readwrite',
  'kso.contact.read',
  'kso.user_email.read',
  'kso.user_phone.read',
  'kso.user_gender.read',
  'kso.user_custom_attr.readwrite',
  'kso.user_base.read',
  'kso.user_current_id.read',
] as const;
